using ArticleArchive.Manticore.Client;
using ArticleArchive.Search;

namespace ArticleArchive.Manticore.Searching;

/// <summary>The cluster's answer to several questions about one state.</summary>
/// <param name="Results">The rows of each.</param>
/// <param name="Meta">What it says about the last: how many rows it found, and how many have each word.</param>
/// <param name="Reach">What was asked.</param>
internal sealed record ClusterAnswer(IReadOnlyList<ResultRows> Results, ResultRows Meta, SearchReach Reach)
{
    /// <summary>How many rows the last question found.</summary>
    public long Total => long.TryParse(Meta.Meta("total_found"), out var total) ? total : 0;
}
