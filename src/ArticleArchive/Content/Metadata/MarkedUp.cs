using System.Net;
using System.Text.RegularExpressions;
using ArticleArchive.Content.Text;

namespace ArticleArchive.Content.Metadata;

/// <summary>Metadata text that was written for an HTML page: <c>Bread &amp;amp; circuses</c>, <c>The &lt;em&gt;Gazette&lt;/em&gt; closes</c>.</summary>
internal static partial class MarkedUp
{
    /// <summary>The text without entities and formatting tags.</summary>
    public static string Plain(string text)
    {
        var plain = text.Contains('<', StringComparison.Ordinal) ? Formatting().Replace(text, "") : text;
        if (!plain.Contains('&', StringComparison.Ordinal))
            return plain;

        plain = OneLine.Collapse(CleanText.Clean(WebUtility.HtmlDecode(plain)));
        return plain.Length > 0 ? plain : text;
    }

    /// <summary>The names of authors without links; a Markdown link in brackets after a name is not part of it.</summary>
    public static string Names(string text) =>
        WithoutNoteLinks(text.Contains("](", StringComparison.Ordinal) ? Link().Replace(LinkInBrackets().Replace(text, ""), "$1") : text);

    /// <summary>The text with the words of links to notes instead of the links: <c>[[People/Jo Reed|Jo Reed]]</c>, <c>[[Jo Reed]]</c></summary>
    public static string WithoutNoteLinks(string text) => text.Contains("[[", StringComparison.Ordinal) ? NoteLink().Replace(text, "$1") : text;

    [GeneratedRegex(@"\[\[(?:[^\[\]|]*[|/])?([^\[\]|]*)\]\]", RegexOptions.NonBacktracking)]
    private static partial Regex NoteLink();

    [GeneratedRegex(@"\s*\(\[[^\[\]]*\]\([^()\s]*\)\)", RegexOptions.NonBacktracking)]
    private static partial Regex LinkInBrackets();

    [GeneratedRegex(@"\[([^\[\]]*)\]\([^()\s]*\)", RegexOptions.NonBacktracking)]
    private static partial Regex Link();

    [GeneratedRegex(
        "</?(em|i|b|strong|code|sup|sub|span|small|mark|u|q|cite|br|a|p|font|abbr)(\\s[^<>]*)?/?>",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture)]
    private static partial Regex Formatting();
}
