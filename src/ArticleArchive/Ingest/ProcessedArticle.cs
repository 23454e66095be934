using ArticleArchive.Articles;
using ArticleArchive.History;

namespace ArticleArchive.Ingest;

/// <summary>The result of reading a stored file with its sidecar and its history.</summary>
public sealed record ProcessedArticle
{
    /// <summary>The article; null when it is held back, for a reason in <see cref="Problems"/>.</summary>
    public Article? Article { get; init; }

    /// <summary>Its recorded history.</summary>
    public ArticleHistory History { get; init; } = ArticleHistory.None;

    /// <summary>The text of its history file; empty when nothing is recorded.</summary>
    public string HistoryText { get; init; } = "";

    /// <summary>The slug that its history file is named after: the slug of its file's name, or the one it had before it was renamed.</summary>
    public ArticleSlug HistoryKeptUnder { get; init; }

    /// <summary>The slug of its file's name; its history file will be named after it when it is next recorded.</summary>
    public ArticleSlug FileSlug { get; init; }

    /// <summary>
    /// When its words or metadata last changed: when it was last recorded, or when its file was last written if it was changed after that; null when the file
    /// is gone.
    /// </summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Metadata keys that mean nothing to the archive, as written; may be empty.</summary>
    public IReadOnlyList<string> UnusedKeys { get; init; } = [];

    /// <summary>When the file must be read again even if unchanged; usually null.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>SHA-256 of the file and its sidecar, 64 lower-case hexadecimal digits; empty when the bytes could not be read.</summary>
    public required string Sha256 { get; init; }

    /// <summary>The problems of the file, its sidecar and its history; may be empty.</summary>
    public required IReadOnlyList<ContentProblem> Problems { get; init; }
}
