using System.Xml.Linq;

namespace ArticleArchive.Tests.Support;

/// <summary>HTML held to XML's rules: a browser would mend crossing or open elements and hide the fault.</summary>
public static class StrictHtml
{
    public static void ShouldBeWellFormed(string html)
    {
        var xml = html.Replace("<br>", "<br/>", StringComparison.Ordinal).Replace("<hr>", "<hr/>", StringComparison.Ordinal).Replace("]]>", "]]&gt;", StringComparison.Ordinal);
        Should.NotThrow(() => XDocument.Parse($"<body>{xml}</body>"), html);
    }
}
