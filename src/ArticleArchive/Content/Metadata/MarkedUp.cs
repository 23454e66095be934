using System.Net;
using System.Text.RegularExpressions;
using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Metadata;

/// <summary>Words of the metadata that were written for a page of HTML: <c>Bread &amp;amp; circuses</c>, <c>The &lt;em&gt;Gazette&lt;/em&gt; closes</c>.</summary>
internal static partial class MarkedUp
{
    /// <summary>The words without entities and without tags that format.</summary>
    public static string Plain(string text)
    {
        var plain = text.Contains('<', StringComparison.Ordinal) ? Formatting().Replace(text, "") : text;
        if (!plain.Contains('&', StringComparison.Ordinal))
            return plain;

        plain = OneLine.Of(CleanText.Of(WebUtility.HtmlDecode(plain)));
        return plain.Length > 0 ? plain : text;
    }

    [GeneratedRegex("</?(em|i|b|strong|code|sup|sub|span|small|mark|u|q|cite|br|a|p|font|abbr)(\\s[^<>]*)?/?>", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Formatting();
}
