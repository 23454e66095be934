using ArticleArchive.Articles;
using ArticleArchive.Catalog;

namespace ArticleArchive.Web.Linking;

/// <summary>What is at an article's address: the article, or where it is now, or nothing.</summary>
internal readonly record struct ArticleLookup(StoredArticle? Article, ArticleSlug? MovedTo)
{
    /// <param name="catalog">The archive.</param>
    /// <param name="slug">The slug as it stands in the address; in capitals it is sent to its one spelling.</param>
    public static ArticleLookup Find(CatalogSnapshot catalog, string slug)
    {
        if (!ArticleSlug.TryParse(slug, out var parsed))
            return default;

        if (catalog.Find(parsed) is not { } article)
            return new(null, catalog.FindAlias(parsed));

        return string.Equals(parsed.Value, slug, StringComparison.Ordinal) ? new(article, null) : new(null, parsed);
    }
}
