using System.Net;
using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Markup;

/// <summary>Finds the marks that site generators put in Markdown for their own use: shortcodes, Liquid, attribute lists.</summary>
internal sealed partial class Shortcode(string text, NextIndex next)
{
    private const int MaxLength = 4000;
    private const int MaxBracketLength = 1000;
    private const int MaxListLength = 300;

    private static readonly (string Open, string Close)[] Braces = [("{{<", ">}}"), ("{{%", "%}}"), ("{{", "}}"), ("{%", "%}")];

    // For each name, the places where a code of this name is closed, the last one first.
    private readonly Lazy<ILookup<string, int>> _closed = new(
        () => Closings().Matches(text).Reverse().ToLookup(code => code.Groups[1].Value, code => code.Index, StringComparer.Ordinal));

    /// <summary>The index after the mark that begins at a brace or bracket; null when there is none.</summary>
    public int? EndAt(int start) => text[start] == '{' ? Brace(start) : Bracket(start);

    /// <summary>The caption among the attributes of a mark, which the original page showed; null when there is none.</summary>
    public static string? CaptionIn(ReadOnlySpan<char> mark) =>
        mark.Contains("caption=", StringComparison.Ordinal) && Caption().Match(mark.ToString()) is { Success: true } found
        && found.Groups["words"].Value is var words && !string.IsNullOrWhiteSpace(words)
            ? WebUtility.HtmlDecode(words.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("\\'", "'", StringComparison.Ordinal))
            : null;

    /// <summary>The end of a line that contains only <c>{% raw %}</c> with its brace written as an entity to escape Liquid; null for any other line.</summary>
    public int? HiddenMark(int lineStart) =>
        text[lineStart] == '&' && Line(lineStart) is var line && EscapedRaw().IsMatch(line) ? lineStart + line.Length : null;

    private int? Brace(int start)
    {
        foreach (var (open, close) in Braces)
        {
            if (string.CompareOrdinal(text, start, open, 0, open.Length) != 0)
                continue;

            var end = next.IndexOf(close, start + open.Length);
            if (end == text.Length || end - start > MaxLength)
                return null;
            return open == "{%" && LiquidComment().IsMatch(text.AsSpan(start, end - start)) ? Comment(end + close.Length) : end + close.Length;
        }

        return start + 1 < text.Length && text[start + 1] is ':' or '#' or '.' && AttributeList().Match(Line(start)) is { Success: true } list
            ? start + list.Value.TrimEnd().Length
            : null;
    }

    private int Comment(int from)
    {
        var close = next.IndexOf("endcomment", from);
        var end = next.IndexOf("%}", close);
        return end == text.Length ? from : end + 2;
    }

    private int? Bracket(int start)
    {
        var end = next.IndexOf("]", start);
        if (end == text.Length || end - start > MaxBracketLength || start > 0 && text[start - 1] == '[')
            return null;
        var inside = text.AsSpan(start, end + 1 - start);
        return (BracketCode().IsMatch(inside) || IsClosedBelow(inside, end)) && !IsLink(inside, end + 1) ? end + 1 : null;
    }

    private bool IsClosedBelow(ReadOnlySpan<char> inside, int end) =>
        inside.Length > 2 && char.IsAsciiLetterLower(inside[1]) && _closed.Value[inside[1..^1].ToString()].FirstOrDefault() > end;

    /// <summary>
    /// True when the bracket begins a link, because an address or the label of one follows. After a code with attributes, <c>[caption id="x"][![</c>, a bracket
    /// begins its content.
    /// </summary>
    private bool IsLink(ReadOnlySpan<char> inside, int after) =>
        after < text.Length && (text[after] is '(' or ':' || (text[after] == '[' && inside[1] != '/' && !inside.Contains('=')));

    private string Line(int start)
    {
        var rest = text.AsSpan(start, Math.Min(MaxListLength, text.Length - start));
        var end = rest.IndexOfAny('\r', '\n');
        return (end < 0 ? rest : rest[..end]).ToString();
    }

    [GeneratedRegex(@"\[/([a-z][a-z0-9_-]*)\]", RegexOptions.NonBacktracking)]
    private static partial Regex Closings();

    [GeneratedRegex(@"\scaption=(?:""(?<words>(?:[^""\\]|\\.)*)""|'(?<words>(?:[^'\\]|\\.)*)')", RegexOptions.NonBacktracking)]
    private static partial Regex Caption();

    [GeneratedRegex(@"^&#123;%-?\s*(?:end)?raw\s*-?%(?:\}|&#125;)\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex EscapedRaw();

    [GeneratedRegex(@"^\{%-?\s*comment\b", RegexOptions.NonBacktracking)]
    private static partial Regex LiquidComment();

    [GeneratedRegex(@"^(?:\{:[^{}]*\}|\{[#.][\w.:-]+(?: [^{}]*)?\}\s*$)", RegexOptions.NonBacktracking)]
    private static partial Regex AttributeList();

    // With attributes any name is a shortcode; without them [sic] and [Applause] must stay words.
    [GeneratedRegex(
        @"^\[(?:/[a-z][a-z0-9_-]*|[a-z][a-z0-9_-]*(?:\s+[a-z_-][a-z0-9_-]*\s*=\s*(?:""[^""]*""|'[^']*'|&quot;[^\]]*|[^\s""'\]]+)"
        + @"|\s+[""'][^""'\]]*[""'])+(?:\s+[a-z][a-z0-9_-]*)*\s*/?"
        + @"|(?:caption|gallery|embed|audio|video|playlist|youtube|vimeo|tweet|instagram|soundcloud|sourcecode|slideshow|contact-form|googlemaps"
        + @"|more|nextpage|toc|vc_[a-z_]+|et_pb_[a-z_]+|su_[a-z_]+|wp_[a-z_]+)(?:\s[^\]]*)?)\s*/?\]$",
        RegexOptions.NonBacktracking)]
    private static partial Regex BracketCode();
}
