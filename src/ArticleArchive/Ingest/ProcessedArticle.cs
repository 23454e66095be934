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

    /// <summary>The slug that its history file is named after: its own, or the one it had before it was renamed.</summary>
    public ArticleSlug HistoryKeptUnder { get; init; }

    /// <summary>SHA-256 of the file and its sidecar, 64 lower-case hexadecimal digits; empty when the bytes could not be read.</summary>
    public required string Sha256 { get; init; }

    /// <summary>What is wrong with the file, its sidecar and its history; may be empty.</summary>
    public required IReadOnlyList<ContentProblem> Problems { get; init; }
}
