using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search.Research;

/// <summary>Two compared searches.</summary>
public sealed record SearchComparison
{
    /// <summary>The first.</summary>
    public required ComparedSearch One { get; init; }

    /// <summary>The second.</summary>
    public required ComparedSearch Other { get; init; }

    /// <summary>The periods in which either search finds something.</summary>
    public required TimeLine Both { get; init; }

    /// <summary>What both find: a search for it and its number of passages; null if no single search can ask for it.</summary>
    public (QueryText Search, long Passages)? Shared { get; init; }

    /// <summary>The words that distinguish the two.</summary>
    public required Keywords Words { get; init; }
}
