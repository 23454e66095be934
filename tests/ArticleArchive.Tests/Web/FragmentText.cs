using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;

namespace ArticleArchive.Tests.Web;

/// <summary>What a browser's search for a text directive comes upon first in a page: enough of the rule for words with what stands before and after them.</summary>
internal static class FragmentText
{
    /// <summary>The element that holds the first words which a link's directive finds; null when it finds none.</summary>
    public static IElement? FindsFirst(string link, IHtmlDocument page)
    {
        var directive = Uri.UnescapeDataString(link.Split(":~:text=")[1].Replace(",-", "\u0001", StringComparison.Ordinal).Replace("-,", "\u0002", StringComparison.Ordinal));
        var before = directive.Contains('\u0002', StringComparison.Ordinal) ? directive.Split('\u0002')[0] : "";
        var words = directive.Split('\u0002')[^1].Split('\u0001')[0];
        var nodes = page.Body.ShouldNotBeNull().Descendants<IText>().Where(text => text.ParentElement is { LocalName: not "script" }).ToList();
        var all = string.Concat(nodes.Select(node => node.Data));
        var at = Pattern(before, words, directive.Contains('\u0001', StringComparison.Ordinal) ? directive.Split('\u0001')[^1] : "").Match(all);
        if (!at.Success)
            return null;

        var from = at.Groups["words"].Index;
        foreach (var node in nodes)
        {
            if (from < node.Data.Length)
                return node.ParentElement;
            from -= node.Data.Length;
        }

        return null;
    }

    private static Regex Pattern(string before, string words, string after) =>
        new($@"{Loose(before)}\s*(?<words>{Loose(words)})\s*{Loose(after)}", RegexOptions.IgnoreCase);

    private static string Loose(string words) => string.Join(@"\s+", words.Split(' ').Select(Regex.Escape));
}
