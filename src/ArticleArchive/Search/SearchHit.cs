using ArticleArchive.Articles;
using ArticleArchive.Catalog;

namespace ArticleArchive.Search;

/// <summary>A passage that was found.</summary>
public sealed record SearchHit
{
    /// <summary>Where it stands.</summary>
    public required PassagePlace Place { get; init; }

    /// <summary>The article it stands in.</summary>
    public required ArticleSummary Article { get; init; }

    /// <summary>The passage.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The words that were asked for, in the passage's text, in order, not overlapping. Empty only where no words were asked for.</summary>
    public required IReadOnlyList<TextSpan> Matches { get; init; }

    /// <summary>The statement that the first match stands in; null when it stands in none.</summary>
    public StoredUtterance? Utterance { get; init; }

    /// <summary>The reported statement that the first match stands in; null when it stands in none.</summary>
    public StoredReport? Reported { get; init; }

    /// <summary>The words of the text that attribute <see cref="Utterance"/> or <see cref="Reported"/>, by <see cref="AttributionEvidence"/>; null when there are none.</summary>
    public string? Evidence { get; init; }
}
