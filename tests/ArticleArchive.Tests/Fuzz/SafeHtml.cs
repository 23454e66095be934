using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace ArticleArchive.Tests.Fuzz;

/// <summary>A page as a browser reads it, held to what the site promises: nothing in it runs, and no link leads into a program.</summary>
internal static class SafeHtml
{
    private static readonly string[] NeverElements = ["style", "iframe", "frame", "object", "embed", "applet", "svg", "math", "base", "template", "noscript", "portal"];
    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "cite", "data", "poster", "srcset", "background", "ping", "xlink:href"];
    private static readonly string[] Schemes = ["http", "https", "mailto"];

    public static void ShouldHold(string html)
    {
        var page = new HtmlParser().ParseDocument(html);
        foreach (var element in page.All)
        {
            NeverElements.ShouldNotContain(element.LocalName);
            if (element.LocalName == "script")
                ShouldBeTheSitesOwn(element);
            if (element.LocalName == "meta")
                element.HasAttribute("http-equiv").ShouldBeFalse();
            foreach (var attribute in element.Attributes)
                ShouldDoNothing(attribute);
        }
    }

    private static void ShouldBeTheSitesOwn(IElement script)
    {
        if (script.GetAttribute("src") is { } source)
            source.ShouldStartWith("/js/");
        else
            script.GetAttribute("type").ShouldBe("application/ld+json");
    }

    private static void ShouldDoNothing(IAttr attribute)
    {
        attribute.Name.ShouldNotStartWith("on");
        attribute.Name.ShouldNotBe("style");
        attribute.Name.ShouldNotBe("srcdoc");
        if (!Addresses.Contains(attribute.Name))
            return;

        // White space and control characters count for nothing to a browser, wherever they stand.
        var seen = string.Concat(attribute.Value.Where(c => c > ' ' && !char.IsControl(c)));
        var end = seen.AsSpan().IndexOfAny(":/?#");
        if (end >= 0 && seen[end] == ':')
            Schemes.ShouldContain(seen[..end].ToLowerInvariant(), attribute.Value);
    }
}
