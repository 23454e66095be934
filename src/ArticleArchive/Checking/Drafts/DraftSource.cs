using System.Net;
using System.Text.RegularExpressions;

namespace ArticleArchive.Checking.Drafts;

/// <summary>The text of a draft as it is stored, with markup: its lines, the addresses in it and the comments for the check.</summary>
public sealed partial class DraftSource
{
    private readonly List<int> _lines = [0];

    /// <param name="text">The text. What stands in comments for the check is blanked in <see cref="Text"/>, to be no words of the draft.</param>
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

    /// <summary>The text without the comments for the check, as long as it was given.</summary>
    public string Text { get; }

    /// <summary>The addresses in it.</summary>
    public IReadOnlyList<DraftLink> Links { get; }

    /// <summary>The comments for the check.</summary>
    public IReadOnlyList<DraftAllowance> Allowances { get; }

    /// <summary>Where a unit of the text stands.</summary>
    public DraftPlace PlaceOf(int at)
    {
        var line = _lines.BinarySearch(at);
        if (line < 0)
            line = ~line - 1;
        return new DraftPlace(line + 1, at - _lines[line] + 1);
    }

    /// <summary>The draft, with the paragraphs that <paramref name="blocks"/> finds in the source.</summary>
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

    /// <summary>An address ends before the marks that close the sentence, and before a bracket that it does not open.</summary>
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
