namespace ArticleArchive.Search.Lucene;

/// <summary>The values of all facets of an index.</summary>
internal sealed class IndexFacets
{
    public FacetValues Topics { get; } = new();

    public FacetValues Sources { get; } = new();

    public FacetValues Years { get; } = new();

    /// <summary>Speakers, by their names in addresses.</summary>
    public FacetValues Speakers { get; } = new();
}
