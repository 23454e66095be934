namespace ArticleArchive.Web.Linking;

/// <summary>The result of looking up an article's address: the article, its new address, several articles that may be meant, or nothing.</summary>
internal readonly record struct ArticleLookup(StoredArticle? Article, ArticleSlug? MovedTo)
{
    /// <summary>Articles with the same short name, each of which has a longer address; empty when the address leads to one article, or to none.</summary>
    public IReadOnlyList<ArticleSummary> Choices { get; private init; } = [];

    /// <param name="catalog">The archive.</param>
    /// <param name="slug">The slug from the address; one in capitals is redirected to its lower-case spelling.</param>
    public static ArticleLookup Find(CatalogSnapshot catalog, string slug)
    {
        if (!ArticleSlug.TryParse(slug, out var parsed))
            return new(null, null);
        if (catalog.Find(parsed) is { } article)
            return string.Equals(parsed.Value, slug, StringComparison.Ordinal) ? new(article, null) : new(null, parsed);

        return catalog.FindAlias(parsed) is { } moved ? new(null, moved) : new(null, null) { Choices = catalog.Choices(parsed) };
    }
}
