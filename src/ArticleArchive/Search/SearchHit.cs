using ArticleArchive.Catalog;

namespace ArticleArchive.Search;

/// <summary>A passage that was found.</summary>
public sealed record SearchHit
{
    /// <summary>Its place.</summary>
    public required PassagePlace Place { get; init; }

    /// <summary>Its article.</summary>
    public required ArticleSummary Article { get; init; }

    /// <summary>The passage.</summary>
    public required Passage Passage { get; init; }

    /// <summary>The matched words in the passage's text, in order, without overlaps. Empty only if the query has no words.</summary>
    public required IReadOnlyList<TextSpan> Matches { get; init; }

    /// <summary>The statement that contains the first match; null if there is none.</summary>
    public StoredUtterance? Utterance { get; init; }

    /// <summary>The reported statement that contains the first match; null if there is none.</summary>
    public StoredReport? Reported { get; init; }

    /// <summary>
    /// The words of the text that attribute <see cref="Utterance"/> or <see cref="Reported"/>, by <see cref="AttributionEvidence"/>; null if there are none.
    /// </summary>
    public string? Evidence { get; init; }
}
