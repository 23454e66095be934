using ArticleArchive.Citations;

namespace ArticleArchive.Web.Linking.Citations;

/// <summary>Makes citations of articles and their words.</summary>
internal sealed class CitationFactory(SiteAddress address, IOptions<ArchiveOptions> options, TimeProvider clock)
{
    /// <summary>Cites a whole article.</summary>
    public Citation Create(Article article, HttpRequest request) => Create(article, request, ArchiveUrls.Article(article.Slug));

    /// <summary>
    /// Cites passages of an article, or words of them. The address contains the state of the words, so that a later reader can be told whether they have
    /// changed.
    /// </summary>
    public Citation Create(CitedWords cited, HttpRequest request) =>
        Create(cited.Article, request, ArchiveUrls.Cited(cited)) with
        {
            Paragraphs = cited.Numbers,
            Words = cited.Quoted,
            Speaker = cited.Speaker,
            Key = KeyOf(cited),
        };

    /// <summary>Cites whatever an address of the archive leads to; null when that cannot be cited.</summary>
    public Citation? Create((Article Article, CitedWords? Words)? place, HttpRequest request) =>
        place is not { } found ? null : found.Words is { } words ? Create(words, request) : Create(found.Article, request);

    private static string KeyOf(CitedWords cited)
    {
        var passages = $"{cited.Article.Slug}-{cited.Range.ToString().Replace("..", "-", StringComparison.Ordinal)}";
        return cited.Chosen.Count == 0 ? passages : string.Create(CultureInfo.InvariantCulture, $"{passages}-{cited.Chosen[0].Start}-{cited.Chosen[^1].End}");
    }

    private Citation Create(Article article, HttpRequest request, string path) =>
        Citation.For(article, ArchiveUrls.Absolute(address.For(request), path), options.Value.SiteName, DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime));
}
