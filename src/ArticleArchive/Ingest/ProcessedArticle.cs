using ArticleArchive.Articles;
using ArticleArchive.History;

namespace ArticleArchive.Ingest;

/// <summary>What came of reading a stored file with everything that belongs to it.</summary>
public sealed record ProcessedArticle
{
    /// <summary>The article; null when it is held back, and then <see cref="Problems"/> says why.</summary>
    public Article? Article { get; init; }

    /// <summary>What is recorded of it.</summary>
    public ArticleHistory History { get; init; } = ArticleHistory.None;

    /// <summary>The text of its history file; empty when nothing is recorded.</summary>
    public string HistoryText { get; init; } = "";

    /// <summary>The slug that its history file is named after: that of its file's name, or the one it had before it was renamed.</summary>
    public ArticleSlug HistoryKeptUnder { get; init; }

    /// <summary>The slug of its file's name, after which its history file is named the next time it is recorded.</summary>
    public ArticleSlug FileSlug { get; init; }

    /// <summary>When its words or metadata last changed: when it was last recorded, or when its file was last written where it was changed after that; null when the file has gone.</summary>
    public DateTimeOffset? Updated { get; init; }

    /// <summary>Keys of the metadata that mean nothing to the archive, as written; may be empty.</summary>
    public IReadOnlyList<string> UnusedKeys { get; init; } = [];

    /// <summary>When the file is to be read again though it has not changed; null for most.</summary>
    public DateTimeOffset? Due { get; init; }

    /// <summary>SHA-256 of the file and its sidecar, 64 lower-case hexadecimal digits; empty when the bytes could not be read.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What is wrong with the file, its sidecar and its history; may be empty.</summary>
    public required IReadOnlyList<ContentProblem> Problems { get; init; }
}
