using System.Globalization;
using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Citations;
using ArticleArchive.Web.Api;
using ArticleArchive.Web.Settings;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Web.Citing;

/// <summary><c>/oembed</c>: the words at an address of the archive as a block to put into another page (oembed.com, 1.0).</summary>
internal sealed class Embeds(ArchiveCatalog catalog, CitationDesk desk, EmbedBlock block, SiteAddress address, IOptions<ArchiveOptions> options)
{
    private const int UsualWidth = 600;
    private const int LineHeight = 28;
    private const int CharacterWidth = 9;
    private const int LinesAround = 4;
    private const int LeastWidth = 120;

    public async Task<IResult> AnswerAsync(HttpContext context)
    {
        var query = context.Request.Query;
        if (query["format"].FirstOrDefault() is { Length: > 0 } format && !string.Equals(format, "json", StringComparison.Ordinal))
            return TypedResults.StatusCode(StatusCodes.Status501NotImplemented);

        if (CitationOf(query["url"].FirstOrDefault() ?? "", context.Request) is not { } citation)
            return TypedResults.NotFound();

        var width = Math.Clamp(Number(query["maxwidth"].FirstOrDefault()) ?? UsualWidth, LeastWidth, UsualWidth);
        var lines = ((citation.Words?.Length ?? 0) * CharacterWidth / width) + LinesAround;
        return TypedResults.Ok(new EmbedAnswer
        {
            Title = citation.Title,
            AuthorName = citation.Speaker,
            ProviderName = options.Value.SiteName,
            ProviderUrl = ArchiveUrls.Absolute(address.Of(context.Request), ArchiveUrls.Home),
            Html = await block.RenderAsync(citation, context),
            Width = width,
            Height = Math.Min(lines * LineHeight, Number(query["maxheight"].FirstOrDefault()) ?? int.MaxValue),
        });
    }

    /// <summary>What is at an address of this site; null for one that is elsewhere, or that names neither an article nor words of one.</summary>
    private Citation? CitationOf(string url, HttpRequest request)
    {
        var site = address.Of(request);
        if (!Uri.TryCreate(url, UriKind.Absolute, out var asked) || !string.Equals(asked.Authority, site.Authority, StringComparison.OrdinalIgnoreCase) || !ArchiveUrls.TryRead(asked, out var slug, out var passages))
            return null;
        if (ArticleLookup.Find(catalog, slug) is var found && (found.Article ?? (found.MovedTo is { } moved ? catalog.Find(moved) : null)) is not { } stored)
            return null;
        if (passages.Length == 0)
            return desk.Of(stored.Article, request) with { Words = OpeningOf(stored.Article) };

        return PassageRange.TryParse(passages, out var range) && CitedWords.Of(stored, range) is { } cited ? desk.Of(cited, request) : null;
    }

    private static string? OpeningOf(Article article) => article.Summary ?? article.Passages.FirstOrDefault(passage => passage.Kind == PassageKind.Paragraph)?.Text;

    private static int? Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number > 0 ? number : null;
}
