namespace ArticleArchive.LuceneNet;

/// <summary>How a query is answered.</summary>
internal sealed record SearchPlan
{
    /// <summary>A plan that finds nothing.</summary>
    public static SearchPlan Nothing { get; } = new() { Queries = [] };

    /// <summary>The questions whose answers together are the answer.</summary>
    public required IReadOnlyList<DocumentQuery> Queries { get; init; }

    /// <summary>Where the statements of one speaker are asked for: what else is to be looked at; else null.</summary>
    public SharedPassages? Shared { get; init; }
}
