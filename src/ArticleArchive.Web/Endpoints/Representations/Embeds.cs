using ArticleArchive.Citations;
using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.Citations;

namespace ArticleArchive.Web.Endpoints.Representations;

/// <summary><c>/oembed</c>: the words at an address of the archive as a block to embed in another page (oembed.com, 1.0).</summary>
internal sealed class Embeds(CitationResolver places, CitationFactory factory, EmbedBlock block, SiteAddress address, IOptions<ArchiveOptions> options)
{
    private const int DefaultWidth = 600;
    private const int LineHeight = 28;
    private const int CharacterWidth = 9;
    private const int LinesAround = 4;
    private const int MinWidth = 120;

    public async Task<IResult> AnswerAsync(HttpContext context)
    {
        var query = context.Request.Query;
        if (query["format"].FirstOrDefault() is { Length: > 0 } format && !string.Equals(format, "json", StringComparison.Ordinal))
            return TypedResults.StatusCode(StatusCodes.Status501NotImplemented);

        if (CitationOf(query["url"].FirstOrDefault() ?? "", context.Request) is not { } citation)
            return TypedResults.NotFound();

        var width = Math.Clamp(Number(query["maxwidth"].FirstOrDefault()) ?? DefaultWidth, MinWidth, DefaultWidth);
        var lines = ((citation.Words?.Length ?? 0) * CharacterWidth / width) + LinesAround;
        return TypedResults.Ok(new EmbedAnswer
        {
            Title = citation.Title,
            AuthorName = citation.Speaker,
            ProviderName = options.Value.SiteName,
            ProviderUrl = ArchiveUrls.Absolute(address.For(context.Request), ArchiveUrls.Home),
            Html = await block.RenderAsync(citation, context),
            Width = width,
            Height = Math.Min(lines * LineHeight, Number(query["maxheight"].FirstOrDefault()) ?? int.MaxValue),
        });
    }

    private Citation? CitationOf(string url, HttpRequest request)
    {
        var place = places.At(url, address.For(request));
        var citation = factory.Create(place, request);
        return citation is not null && place is { Words: null, Article: var article } ? citation with { Words = OpeningOf(article) } : citation;
    }

    private static string? OpeningOf(Article article) =>
        article.Metadata.Summary ?? article.Passages.FirstOrDefault(passage => passage.Kind == PassageKind.Paragraph)?.Text;

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
