namespace ArticleArchive.Search;

/// <summary>Understands what a reader typed. Total: what cannot be a query is read as words, and the notes say so.</summary>
public static class QueryParser
{
    /// <summary>The longest query that is read, in UTF-16 units.</summary>
    public const int MaxLength = 512;

    /// <summary>The most words, phrases' words included, that are read.</summary>
    public const int MaxTerms = 32;

    /// <summary>Understands a query.</summary>
    public static Query Parse(QueryText text) => throw new NotImplementedException();
}
