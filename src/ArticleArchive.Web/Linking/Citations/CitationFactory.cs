using ArticleArchive.Citations;

namespace ArticleArchive.Web.Linking.Citations;

/// <summary>Makes citations of articles and their words.</summary>
internal sealed class CitationFactory(SiteAddress address, IOptions<ArchiveOptions> options, TimeProvider clock)
{
    /// <summary>Cites a whole article.</summary>
    public Citation Of(Article article, HttpRequest request) => Of(article, request, ArchiveUrls.Article(article.Slug));

    /// <summary>
    /// Cites passages of an article, or words of them. The address contains the state of the words, so that a later reader can be told whether they have
    /// changed.
    /// </summary>
    public Citation Of(CitedWords cited, HttpRequest request) =>
        Of(cited.Article, request, ArchiveUrls.Cited(cited)) with
        {
            Paragraphs = cited.Numbers,
            Words = cited.Quoted,
            Speaker = cited.Speaker,
            Key = KeyOf(cited),
        };

    /// <summary>Cites whatever an address of the archive leads to; null when that cannot be cited.</summary>
    public Citation? Of((Article Article, CitedWords? Words)? place, HttpRequest request) =>
        place is not { } found ? null : found.Words is { } words ? Of(words, request) : Of(found.Article, request);

    private static string KeyOf(CitedWords cited)
    {
        var passages = $"{cited.Article.Slug}-{cited.Range.ToString().Replace("..", "-", StringComparison.Ordinal)}";
        return cited.Chosen.Count == 0 ? passages : string.Create(CultureInfo.InvariantCulture, $"{passages}-{cited.Chosen[0].Start}-{cited.Chosen[^1].End}");
    }

    private Citation Of(Article article, HttpRequest request, string path) =>
        Citation.Of(article, ArchiveUrls.Absolute(address.Of(request), path), options.Value.SiteName, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
}
