using ArticleArchive.Articles;

namespace ArticleArchive.History;

/// <summary>What has become of a passage id that an article once used.</summary>
public sealed record PassageTrace
{
    /// <summary>Where its words are now.</summary>
    public required PassageStanding Standing { get; init; }

    /// <summary>The passages of the current article that hold its words, starting with the one to show; empty when they are gone.</summary>
    public required IReadOnlyList<PassageId> Now { get; init; }

    /// <summary>The passage as last recorded under this id.</summary>
    public required RevisionPassage Last { get; init; }

    /// <summary>The number of the last revision that had it.</summary>
    public required int LastSeen { get; init; }

    /// <summary>The nearest passage before it then that is still in the article; null when there is none.</summary>
    public PassageId? Before { get; init; }

    /// <summary>The nearest passage after it then that is still in the article; null when there is none.</summary>
    public PassageId? After { get; init; }
}
