namespace ArticleArchive.Search.Lucene;

/// <summary>The values of all facets of an index.</summary>
internal sealed class IndexFacets
{
    public FacetValues<string> Topics { get; } = new();

    public FacetValues<string> Sources { get; } = new();

    public FacetValues<string> Years { get; } = new();

    public FacetValues<DateSpan> Dates { get; } = new();

    /// <summary>Speakers, by their names in addresses.</summary>
    public FacetValues<string> Speakers { get; } = new();
}
