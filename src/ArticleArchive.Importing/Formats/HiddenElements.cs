using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace ArticleArchive.Importing.Formats;

/// <summary>Finds elements of a page that no reader saw.</summary>
internal static partial class HiddenElements
{
    /// <summary>Whether an element itself is hidden, whatever it is in.</summary>
    public static bool IsHidden(IElement element) =>
        element.HasAttribute("hidden")
        || IsHiddenByStyle().IsMatch(element.GetAttribute("style") ?? "")
        || (element.GetAttribute("aria-hidden") == "true" && !HoldsText(element));

    /// <summary>Removes what is hidden from a page, so that it is not read as part of the article.</summary>
    public static void RemoveFrom(IElement body)
    {
        foreach (var element in body.QuerySelectorAll("[hidden], [style], [aria-hidden]").Where(IsHidden).ToArray())
            element.Remove();
    }

    // A page saved while a dialog is open has all of its text marked this way.
    private static bool HoldsText(IElement element) =>
        element.LocalName is "p" or "main" or "article" || element.QuerySelector("p, article, h1, h2") is not null;

    [GeneratedRegex(@"(?:^|;)\s*(?:display\s*:\s*none|visibility\s*:\s*hidden)\b", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex IsHiddenByStyle();
}
