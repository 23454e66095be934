using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ArticleArchive.Tests.Support;

/// <summary>A page of the site, to be asked with selectors.</summary>
public static class SitePage
{
    /// <summary>The page at an address, whatever its status.</summary>
    public static async Task<IHtmlDocument> PageAsync(this SiteFixture site, string address) => new HtmlParser().ParseDocument(await site.ReadAsync(address));

    /// <summary>The words of the first element that a selector finds, white space as a reader sees it.</summary>
    public static string Words(this IParentNode page, string selector) => Words(page.QuerySelector(selector).ShouldNotBeNull($"nothing is {selector}"));

    /// <summary>The words of every element that a selector finds.</summary>
    public static IReadOnlyList<string> AllWords(this IParentNode page, string selector) => [.. page.QuerySelectorAll(selector).Select(Words)];

    /// <summary>An attribute of the first element that a selector finds.</summary>
    public static string? Attribute(this IParentNode page, string selector, string name) =>
        page.QuerySelector(selector).ShouldNotBeNull($"nothing is {selector}").GetAttribute(name);

    private static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
