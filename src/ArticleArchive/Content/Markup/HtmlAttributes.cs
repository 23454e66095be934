using System.Collections.Frozen;

namespace ArticleArchive.Content.Markup;

/// <summary>Distinguishes the attributes of a tag from words: <c>&lt;b and c></c> is text.</summary>
internal static class HtmlAttributes
{
    private static readonly FrozenSet<string> WithoutValue = (
        "hidden open reversed compact nowrap noshade disabled checked selected readonly required multiple autofocus novalidate ismap noresize declare inert "
        + "itemscope async defer nomodule controls autoplay loop muted playsinline default allowfullscreen webkitallowfullscreen mozallowfullscreen "
        + "download class id style alt title lang dir")
        .Split(' ').ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    private static readonly FrozenSet<string>.AlternateLookup<ReadOnlySpan<char>> Known = WithoutValue.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>Whether the text after the name of a tag is attributes: some have values, or all are attributes of HTML that need none.</summary>
    public static bool AreAttributes(ReadOnlySpan<char> text)
    {
        if (text.ContainsAny('=', '{'))
            return true;

        foreach (var word in text.SplitAny(" \t\r\n/"))
        {
            if (text[word] is { IsEmpty: false } name && !Known.Contains(name) && !name.StartsWith("data-") && !name.StartsWith("aria-"))
                return false;
        }

        return true;
    }
}
