using System.Net;

namespace ArticleArchive.Content.Markup;

/// <summary>A tag of a known HTML element.</summary>
/// <param name="Name">The element, in lower case.</param>
/// <param name="Role">The element's role.</param>
/// <param name="IsEnd">True for <c>&lt;/p></c>.</param>
/// <param name="End">The index after the tag.</param>
internal readonly record struct HtmlTag(string Name, HtmlRole Role, bool IsEnd, int End)
{
    private const int MaxNameLength = 12;
    private const int MaxLength = 20_000;
    private const int MaxShortcodeLength = 300;

    /// <summary>The tag without attributes. Markdown does not allow colons in its name.</summary>
    public string PlainForm => (Name.Contains(':', StringComparison.Ordinal) ? "span" : Name) is var name && IsEnd ? $"</{name}>" : $"<{name}>";

    /// <summary>An address in a form that no parser can mistake for anything else.</summary>
    public static string PlainAddress(string address) =>
        string.Concat(address.Where(c => c >= ' ' && c is not ('"' or '<' or '>' or '`' or '&' or '\\')).Select(c => c is ' ' ? "%20" : c.ToString()));

    /// <summary>The tag at an index; null when there is none, since anything that only looks like a tag is text.</summary>
    public static HtmlTag? At(string text, int start)
    {
        if (NameAt(text, start) is not { } name)
            return null;

        return HtmlElements.RoleOf(text.AsSpan(name)) is { } role && EndOf(text, name) is { } end
            && HtmlAttributes.AreAttributes(text.AsSpan(name.End.Value..(end - 1)))
            ? new HtmlTag(text[name].ToLowerInvariant(), role, text[name.Start.Value - 1] == '/', end)
            : null;
    }

    /// <summary>Whether an angle bracket is followed by the name of an HTML element.</summary>
    public static bool IsNamed(string text, int start) => NameAt(text, start) is { } name && HtmlElements.RoleOf(text.AsSpan(name)) is not null;

    /// <summary>The value of an attribute of the tag at an index; null when it has none.</summary>
    public string? Attribute(string text, int start, string name)
    {
        var tag = text.AsSpan(start, End - start);
        for (var at = 0; tag[at..].IndexOf(name, StringComparison.OrdinalIgnoreCase) is >= 0 and var found; at += found + name.Length)
        {
            var value = tag[(at + found + name.Length)..].TrimStart();
            if (!char.IsWhiteSpace(tag[at + found - 1]) || value is not ['=', ..])
                continue;
            value = value[1..].TrimStart();
            var end = value is ['"' or '\'', ..] ? value[1..].IndexOf(value[0]) : value.IndexOfAny([' ', '\t', '\r', '\n', '>']);
            return end < 0 ? null : WebUtility.HtmlDecode(value is ['"' or '\'', ..] ? value[1..(end + 1)].ToString() : value[..end].ToString());
        }

        return null;
    }

    private static Range? NameAt(string text, int start)
    {
        var at = start + 1;
        if (at < text.Length && text[at] == '/')
            at++;

        var end = at;
        while (end < text.Length && end - at < MaxNameLength && (char.IsAsciiLetterOrDigit(text[end]) || text[end] == ':'))
            end++;
        return end < text.Length && (char.IsWhiteSpace(text[end]) || text[end] is '>' or '/') ? at..end : null;
    }

    /// <summary>
    /// The index after the tag's closing angle bracket; null when another opens first, outside quotation marks. If the element's end tag comes within quotation
    /// marks, the closing mark was forgotten, and the first bracket after the opening mark closes the tag.
    /// </summary>
    private static int? EndOf(string text, Range name)
    {
        var (quote, from, bracket) = ('\0', name.End.Value, 0);
        for (var i = from; i < Math.Min(text.Length, from + MaxLength); i++)
        {
            var c = text[i];
            if (c == '{' && ShortcodeEnd(text, i) is { } behind)
                i = behind;
            else if (quote != '\0' && c == '<' && bracket > 0 && IsEndOf(text, i, name))
                return bracket;
            else if (quote != '\0')
                (quote, bracket) = (c == quote ? '\0' : quote, c == quote ? 0 : c == '>' && bracket == 0 ? i + 1 : bracket);
            else if (c == '>')
                return i + 1;
            else if (c == '<')
                return null;
            else if (c is '"' or '\'' && text[i - 1] is '=' or ' ')
                quote = c;
        }

        return null;
    }

    private static bool IsEndOf(string text, int start, Range name) =>
        NameAt(text, start) is { } other && text[start + 1] == '/' && text.AsSpan()[other].Equals(text.AsSpan()[name], StringComparison.OrdinalIgnoreCase);

    /// <summary>The last character of a shortcode within an attribute, which may contain quotation marks; null when there is none.</summary>
    private static int? ShortcodeEnd(string text, int start)
    {
        if (start + 1 >= text.Length || text[start + 1] is not ('{' or '%'))
            return null;
        var end = text.AsSpan(start + 2, Math.Min(MaxShortcodeLength, text.Length - start - 2)).IndexOf(text[start + 1] == '{' ? "}}" : "%}");
        return end < 0 ? null : start + 2 + end + 1;
    }
}
