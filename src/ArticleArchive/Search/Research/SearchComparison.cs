using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search.Research;

/// <summary>Two searches side by side.</summary>
public sealed record SearchComparison
{
    /// <summary>The first.</summary>
    public required ComparedSearch One { get; init; }

    /// <summary>The second.</summary>
    public required ComparedSearch Other { get; init; }

    /// <summary>The periods in which either finds something.</summary>
    public required TimeLine Both { get; init; }

    /// <summary>What both find: the search for it, and how many passages it finds; null where no one search can ask for it.</summary>
    public (QueryText Search, long Passages)? Shared { get; init; }

    /// <summary>The words that tell one from the other.</summary>
    public required Keywords Words { get; init; }
}
