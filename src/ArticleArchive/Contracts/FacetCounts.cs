using System.ComponentModel;
using ArticleArchive.Search;

namespace ArticleArchive.Contracts;

/// <summary>Counts over all results, by what they have in common.</summary>
public sealed record FacetCounts(
    IReadOnlyList<ValueCount> Speaker,
    [property: Description("Years, newest first, and undated.")] IReadOnlyList<ValueCount> Year,
    IReadOnlyList<ValueCount> Topic,
    IReadOnlyList<ValueCount> Source,
    [property: Description("quote, reported, narrative, headline.")] IReadOnlyList<ValueCount> Voice)
{
    internal static FacetCounts From(SearchFacets facets) => new(facets.Speakers, facets.Years, facets.Topics, facets.Sources, facets.Voices);
}

/// <summary>Counts over all articles of a list, by what they have in common.</summary>
public sealed record ListFacetCounts(
    [property: Description("Years, newest first, and undated.")] IReadOnlyList<ValueCount> Year,
    IReadOnlyList<ValueCount> Topic,
    IReadOnlyList<ValueCount> Source);
