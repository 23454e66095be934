using ArticleArchive.Manticore.Client;
using ArticleArchive.Search;

namespace ArticleArchive.Manticore.Searching;

/// <summary>The cluster's answer to several queries about one state.</summary>
/// <param name="Results">The rows of each query.</param>
/// <param name="Meta">Details of the last query: the number of rows found, and the number with each word.</param>
/// <param name="Reach">How much of the archive was searched.</param>
internal sealed record ClusterAnswer(IReadOnlyList<ResultRows> Results, ResultRows Meta, SearchReach Reach)
{
    /// <summary>The number of rows that the last query found.</summary>
    public long Total => long.TryParse(Meta.Meta("total_found"), out var total) ? total : 0;
}
