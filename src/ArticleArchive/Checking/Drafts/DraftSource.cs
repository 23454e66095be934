using System.Net;
using System.Text.RegularExpressions;

namespace ArticleArchive.Checking.Drafts;

/// <summary>The stored text of a draft, with markup: its lines, its addresses and its comments for the check.</summary>
public sealed partial class DraftSource
{
    private readonly List<int> _lines = [0];

    /// <param name="text">The text. Comments for the check are blanked in <see cref="Text"/>, so that they do not count as words of the draft.</param>
    public DraftSource(string text)
    {
        for (var at = 0; at < text.Length; at++)
        {
            if (text[at] == '\n' || text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'))
                _lines.Add(at + 1);
        }

        Allowances = [.. Comment().Matches(text).Select(found => AllowanceOf(found.Groups["told"].Value.Trim(), found))];
        Text = Comment().Replace(text, found => Blank().Replace(found.Value, " "));
        Links = [.. Address().Matches(Text).Select(LinkOf)];
    }

    /// <summary>The text with comments for the check blanked; its length is unchanged.</summary>
    public string Text { get; }

    /// <summary>The addresses in it.</summary>
    public IReadOnlyList<DraftLink> Links { get; }

    /// <summary>The comments for the check.</summary>
    public IReadOnlyList<DraftAllowance> Allowances { get; }

    /// <summary>The place of a unit of the text.</summary>
    public DraftPlace PlaceOf(int at)
    {
        var line = _lines.BinarySearch(at);
        if (line < 0)
            line = ~line - 1;
        return new DraftPlace(line + 1, at - _lines[line] + 1);
    }

    /// <summary>Reads the draft, with the paragraphs that <paramref name="blocks"/> finds in the source.</summary>
    public Draft Read(Func<DraftSource, IReadOnlyList<DraftBlock>> blocks) => new() { Blocks = blocks(this), Links = Links, Allowances = Allowances };

    private DraftAllowance AllowanceOf(string told, Match comment)
    {
        var allowed = Allowed().Match(told);
        var reason = allowed.Groups["reason"].Value.Trim();
        return new(
            allowed.Success ? allowed.Groups["words"].Value.Trim() : null,
            reason.Length == 0 ? null : reason,
            PlaceOf(comment.Index),
            PlaceOf(comment.Index + comment.Length));
    }

    /// <summary>An address ends before closing punctuation, and before a closing bracket that has no opening bracket in it.</summary>
    private DraftLink LinkOf(Match found)
    {
        var length = found.Length;
        for (; length > 0; length--)
        {
            var last = found.ValueSpan[length - 1];
            var isUnopened = last == ')' && found.ValueSpan[..length].Count('(') < found.ValueSpan[..length].Count(')');
            if (!isUnopened && !".,;:!?'’*_".Contains(last, StringComparison.Ordinal))
                break;
        }

        return new DraftLink(WebUtility.HtmlDecode(found.Value[..length]), PlaceOf(found.Index), PlaceOf(found.Index + length));
    }

    [GeneratedRegex(@"<!--\s*archive-lint\b:?(?<told>[^<>]*)-->", RegexOptions.NonBacktracking)]
    private static partial Regex Comment();

    [GeneratedRegex("""^allow\s+["“](?<words>[^"“”]*[^"“”\s][^"“”]*)["”]\s*(:\s*(?<reason>.*))?$""", RegexOptions.Singleline | RegexOptions.NonBacktracking)]
    private static partial Regex Allowed();

    [GeneratedRegex(@"[^\r\n]", RegexOptions.NonBacktracking)]
    private static partial Regex Blank();

    [GeneratedRegex("""https?://[^\s<>"“”«»\[\]`|]+""", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Address();
}
