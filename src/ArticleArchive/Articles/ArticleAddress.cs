namespace ArticleArchive.Articles;

/// <summary>
/// Writes and reads the addresses of articles and their passages on the site: <c>/articles/{slug}</c>, <c>/articles/{slug}/{passages}</c>,
/// <c>/articles/{slug}#{passages}</c>.
/// </summary>
public static class ArticleAddress
{
    private const string Root = "articles";

    /// <summary>The path of a passage in its article.</summary>
    public static string For(ArticleSlug slug, PassageId id) => $"/{Root}/{Uri.EscapeDataString(slug.Value)}#{id}";

    /// <summary>Reads an address.</summary>
    /// <param name="address">The whole address; its host is ignored.</param>
    /// <param name="slug">The article's slug as written.</param>
    /// <param name="passages">The passages as written; empty for the whole article.</param>
    /// <returns>False when it is not the address of an article.</returns>
    public static bool TryRead(Uri address, out string slug, out string passages)
    {
        var parts = address.AbsolutePath.Split('/');
        var isArticle = parts.Length is 3 or 4 && parts[1] == Root;
        var fragment = address.Fragment.TrimStart('#').Split(":~:")[0];
        (slug, passages) = isArticle ? (Uri.UnescapeDataString(parts[2]), parts.Length == 4 ? parts[3] : fragment) : ("", "");
        return isArticle;
    }
}
