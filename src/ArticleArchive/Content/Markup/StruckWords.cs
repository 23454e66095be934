using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Markup;

/// <summary>Finds words that are struck out: they are not words of the article.</summary>
internal sealed partial class StruckWords(string body, NextIndex next)
{
    private const string Tildes = "~~";

    /// <summary>The end of the element that a tag begins, or of the tag alone where nothing closes it.</summary>
    public int EndOf(HtmlTag tag)
    {
        var closing = $"</{tag.Name}>";
        var end = tag.IsEnd ? body.Length : next.IndexOf(closing, tag.End);
        return end < body.Length ? end + closing.Length : tag.End;
    }

    /// <summary>The end of the words that two tildes strike out, as in <c>~~gone~~</c>; null when these strike out none in their paragraph.</summary>
    public int? EndAt(int start)
    {
        var first = start + Tildes.Length;
        if (start > 0 && body[start - 1] == '~' || !IsAt(start) || first >= body.Length || body[first] == '~' || char.IsWhiteSpace(body[first]))
            return null;

        var end = next.IndexOf(Tildes, first);
        var closes = end < body.Length && !char.IsWhiteSpace(body[end - 1]) && body.ElementAtOrDefault(end + Tildes.Length) != '~';
        return closes && !BlankLine().IsMatch(body.AsSpan(start, end - start)) ? end + Tildes.Length : null;
    }

    private bool IsAt(int start) => string.CompareOrdinal(body, start, Tildes, 0, Tildes.Length) == 0;

    [GeneratedRegex(@"\n[ \t\r]*\n", RegexOptions.NonBacktracking)]
    private static partial Regex BlankLine();
}
