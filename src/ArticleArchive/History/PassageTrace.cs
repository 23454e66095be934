using ArticleArchive.Articles;

namespace ArticleArchive.History;

/// <summary>What became of a passage id that an article once gave.</summary>
public sealed record PassageTrace
{
    /// <summary>Where its words are now.</summary>
    public required PassageStanding Standing { get; init; }

    /// <summary>The passages of the article as it stands that hold its words, the one to land on first; empty when they are gone.</summary>
    public required IReadOnlyList<PassageId> Now { get; init; }

    /// <summary>The last recorded state of the passage under this id.</summary>
    public required RevisionPassage Last { get; init; }

    /// <summary>The last revision that had it, by number.</summary>
    public required int LastSeen { get; init; }

    /// <summary>The passage that stood before it then and stands in the article now; null when none does.</summary>
    public PassageId? Before { get; init; }

    /// <summary>The passage that stood after it then and stands in the article now; null when none does.</summary>
    public PassageId? After { get; init; }
}
