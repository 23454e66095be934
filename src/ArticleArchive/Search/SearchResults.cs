using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>One page of passages found.</summary>
public sealed record SearchResults
{
    /// <summary>What was asked for.</summary>
    public required SearchRequest Request { get; init; }

    /// <summary>All passages found.</summary>
    public required long Total { get; init; }

    /// <summary>The passages of this page.</summary>
    public required IReadOnlyList<SearchHit> Hits { get; init; }

    /// <summary>Counts over all passages found.</summary>
    public required SearchFacets Facets { get; init; }

    /// <summary>What of the archive was looked at. Where it is not all of it, nothing is suggested: what seems missing may be there.</summary>
    public SearchReach Reach { get; init; } = SearchReach.Whole;

    /// <summary>Where the archive does not have a word that was typed: words of it that are spelled alike.</summary>
    public IReadOnlyList<SpellingSuggestion> Spellings { get; init; } = [];

    /// <summary>Where words are in no passage together: articles that have all of them, a few, newest first.</summary>
    public IReadOnlyList<ArticleSummary> SpreadOver { get; init; } = [];

    /// <summary>Where nothing was found: wider queries that find something.</summary>
    public IReadOnlyList<Relaxation> Relaxations { get; init; } = [];
}
