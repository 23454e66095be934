using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Search.Sqlite;

/// <summary>How a query is answered.</summary>
internal sealed record SearchPlan
{
    /// <summary>A plan that finds nothing.</summary>
    public static SearchPlan Nothing { get; } = new() { Queries = [], Ranges = [] };

    /// <summary>The questions whose answers together are the answer.</summary>
    public required IReadOnlyList<RowQuery> Queries { get; init; }

    /// <summary>The rows that come into question.</summary>
    public required IReadOnlyList<RowRange> Ranges { get; init; }

    /// <summary>Where the statements of one speaker are asked for: what else is to be looked at; else null.</summary>
    public SharedPassages? Shared { get; init; }
}
