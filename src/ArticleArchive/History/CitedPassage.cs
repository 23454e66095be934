using ArticleArchive.Articles;

namespace ArticleArchive.History;

/// <summary>What a reader who follows a link to a passage, or to several in a row, is to be told.</summary>
public sealed record CitedPassage
{
    /// <summary>What the link named.</summary>
    public required PassageCitation Citation { get; init; }

    /// <summary>What has become of the words.</summary>
    public required CitedStanding Standing { get; init; }

    /// <summary>The words that the link was made from, or the last ones where it does not say; null when they are not on record.</summary>
    public string? Was { get; init; }

    /// <summary>The last words on record under the id; null when none are. Of several passages, only where they do not stand any more.</summary>
    public RevisionPassage? Last { get; init; }

    /// <summary>The first revision that had the words; null when none had.</summary>
    public Revision? First { get; init; }

    /// <summary>The last revision that had the words; null when none had.</summary>
    public Revision? Latest { get; init; }

    /// <summary>The last revision that had a passage of the id; null when none had.</summary>
    public Revision? LastSeen { get; init; }

    /// <summary>The revision in which the words were no more what they had been; null when they still are, or that is not recorded.</summary>
    public Revision? ChangedIn { get; init; }

    /// <summary>
    /// The passages of the article as it stands that hold the words, in the order of the page; empty when they are gone. Of several that were cited and are not whole
    /// any more, those that still stand.
    /// </summary>
    public IReadOnlyList<PassageId> Now { get; init; } = [];

    /// <summary>What has happened to the passage since, oldest first.</summary>
    public IReadOnlyList<PassageEvent> Events { get; init; } = [];

    /// <summary>The passage that stood before it when it was last seen and stands in the article now; null when none does.</summary>
    public PassageId? Before { get; init; }

    /// <summary>The passage that stood after it when it was last seen and stands in the article now; null when none does.</summary>
    public PassageId? After { get; init; }

    /// <summary>The difference, word by word, of the words then and those now, or the last ones where they are gone; empty when they are the same, or one side is not there to compare.</summary>
    public IReadOnlyList<WordDifference> Difference { get; init; } = [];
}
