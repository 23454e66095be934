using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ArticleArchive.Tests.Support;

/// <summary>An article composed as a page composes it: lead, one block element around the passage, and the tail at the end.</summary>
public static class PassagePage
{
    public static string HtmlOf(Article article) =>
        string.Concat(article.Passages.Select(p => $"{p.Lead}<div id=\"{p.Id}\">{p.Html}</div>")) + article.Tail;

    /// <summary>The page as a browser reads it.</summary>
    public static IHtmlDocument Read(Article article) => Read(HtmlOf(article));

    public static IHtmlDocument Read(string html) => new HtmlParser().ParseDocument($"<!doctype html><title>t</title><body>{html}");
}
