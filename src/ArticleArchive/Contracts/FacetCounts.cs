using System.ComponentModel;
using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.Contracts;

/// <summary>Counts over all results, by what they have in common.</summary>
public sealed record FacetCounts(
    IReadOnlyList<FacetCount> Speaker,
    [property: Description("Years, newest first, and undated.")] IReadOnlyList<FacetCount> Year,
    IReadOnlyList<FacetCount> Topic,
    IReadOnlyList<FacetCount> Source,
    [property: Description("quote, reported, narrative, headline.")] IReadOnlyList<FacetCount> Voice)
{
    internal static FacetCounts From(SearchFacets facets) => new(facets.Speakers, facets.Years, facets.Topics, facets.Sources, facets.Voices);
}

/// <summary>Counts over all articles of a list, by what they have in common.</summary>
public sealed record ListFacetCounts(
    [property: Description("Years, newest first, and undated.")] IReadOnlyList<ArticleCount> Year,
    IReadOnlyList<ArticleCount> Topic,
    IReadOnlyList<ArticleCount> Source);
