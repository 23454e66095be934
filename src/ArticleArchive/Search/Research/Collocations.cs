using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search.Research;

/// <summary>The words near the matches of a search, ranked.</summary>
public sealed record Collocations
{
    /// <summary>The query that was searched.</summary>
    public required Query Query { get; init; }

    /// <summary>What was counted.</summary>
    public required FoundNearWords Found { get; init; }

    /// <summary>The number of words on either side of a match that count as near.</summary>
    public required int Window { get; init; }

    /// <summary>The words, most certain or strongest first.</summary>
    public required IReadOnlyList<Collocate> Words { get; init; }
}
