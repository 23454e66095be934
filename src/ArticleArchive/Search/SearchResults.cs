using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>One page of passages found.</summary>
public sealed record SearchResults
{
    /// <summary>The request.</summary>
    public required SearchRequest Request { get; init; }

    /// <summary>The number of all passages found.</summary>
    public required long Total { get; init; }

    /// <summary>The passages of this page.</summary>
    public required IReadOnlyList<SearchHit> Hits { get; init; }

    /// <summary>Counts over all passages found.</summary>
    public required SearchFacets Facets { get; init; }

    /// <summary>How much of the archive was searched. If it was not all of it, nothing is suggested: what seems missing may be in the rest.</summary>
    public SearchReach Reach { get; init; } = SearchReach.Whole;

    /// <summary>Words of similar spelling, for each word typed that the archive does not have.</summary>
    public IReadOnlyList<SpellingSuggestion> Spellings { get; init; } = [];

    /// <summary>If nothing was found, the words asked for that no passage has.</summary>
    public IReadOnlyList<string> AbsentWords { get; init; } = [];

    /// <summary>If nothing was found, the names asked for that no speaker has.</summary>
    public IReadOnlyList<string> AbsentSpeakers { get; init; } = [];

    /// <summary>If no passage has all the words, a few articles that do, newest first.</summary>
    public IReadOnlyList<ArticleSummary> SpreadOver { get; init; } = [];

    /// <summary>If nothing was found, wider queries that find something.</summary>
    public IReadOnlyList<Relaxation> Relaxations { get; init; } = [];
}
