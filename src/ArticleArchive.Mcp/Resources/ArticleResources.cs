using System.ComponentModel;
using ArticleArchive.Catalog;
using Microsoft.Extensions.DependencyInjection;
using ModelContextProtocol.Protocol;
using ModelContextProtocol.Server;

namespace ArticleArchive.Mcp.Resources;

/// <summary>Articles and passages as resources, by their addresses.</summary>
[McpServerResourceType]
internal sealed class ArticleResources(ArticleTexts texts)
{
    private const string Plain = "text/plain";
    private const int PageSize = 50;
    private const int DeepestPage = 1_000_000;

    [McpServerResource(Name = "article", Title = "An article", UriTemplate = "archive:///articles/{slug}{?page}", MimeType = Plain)]
    [Description("An article by its name in addresses: its paragraphs with their addresses, and who says what; 200 paragraphs on a page.")]
    public string Article(string slug, string? page = null) => texts.Read($"{ResourceAddresses.Resources}articles/{Uri.EscapeDataString(slug)}", PageOf(page));

    [McpServerResource(Name = "passage", Title = "A passage", UriTemplate = "archive:///articles/{slug}/{id}{?v}", MimeType = Plain)]
    [Description("A paragraph by its permanent id: its words, who says what in it, and what has become of it since a link was made, if v has the "
        + "state of its words then.")]
    public string Passage(string slug, string id, string? v = null) =>
        texts.Read(
            $"{ResourceAddresses.Resources}articles/{Uri.EscapeDataString(slug)}/{Uri.EscapeDataString(id)}"
                + (v is null ? "" : $"?v={Uri.EscapeDataString(v)}"),
            page: 1);

    /// <summary>Lists the articles, newest first, fifty at a time.</summary>
    public static ValueTask<ListResourcesResult> ListAsync(RequestContext<ListResourcesRequestParams> request, CancellationToken cancellationToken)
    {
        var page = PageOf(request.Params?.Cursor);
        var found = ServicesOf(request).GetRequiredService<CatalogSnapshot>().List(new ArticleFilter(), page, PageSize);
        return ValueTask.FromResult(new ListResourcesResult
        {
            Resources =
            [
                .. found.Articles.Select(article => new Resource
                {
                    Name = article.Slug.Value,
                    Title = article.Title,
                    Uri = $"{ResourceAddresses.Resources}articles/{Uri.EscapeDataString(article.Slug.Value)}",
                    Description = $"{article.Metadata.Publisher?.Name ?? "Publisher not given"}, {article.Date?.Edtf ?? "undated"}",
                    MimeType = Plain,
                }),
            ],
            NextCursor = (long)page * PageSize < found.Total ? (page + 1).ToString(CultureInfo.InvariantCulture) : null,
        });
    }

    /// <summary>Reads the article or passages at an address of the site.</summary>
    public static ValueTask<ReadResourceResult> ReadAsync(RequestContext<ReadResourceRequestParams> request, CancellationToken cancellationToken)
    {
        var address = request.Params?.Uri ?? "";
        var text = ServicesOf(request).GetRequiredService<ArticleTexts>().Read(address, page: 1);
        return ValueTask.FromResult(new ReadResourceResult { Contents = [new TextResourceContents { Uri = address, MimeType = Plain, Text = text }] });
    }

    private static IServiceProvider ServicesOf<T>(RequestContext<T> request) =>
        request.Services ?? throw new InvalidOperationException("The server has no services.");

    private static int PageOf(string? page) =>
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? Math.Clamp(number, 1, DeepestPage) : 1;
}
