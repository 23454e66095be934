using System.Buffers;
using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Markup;

/// <summary>Finds the marks of note-taking programs: <c>%% comment %%</c>, <c>==marked==</c>, <c>[[Page|words]]</c>.</summary>
internal sealed partial class NoteMarks(string body, NextIndex next)
{
    private const int MaxCommentLength = 20_000;
    private const int MaxLinkLength = 400;
    private const int MaxMarkedLength = 1000;

    private static readonly SearchValues<char> LineEnds = SearchValues.Create("\r\n");

    // The mark that closes the marked words opened last.
    private int _closing = -1;

    /// <summary>The index after the comment that begins at an index; null when none does. Only one that begins a line goes beyond its line.</summary>
    public int? CommentEnd(int start)
    {
        if (!IsAt(start, "%%") || start > 0 && !char.IsWhiteSpace(body[start - 1]) || start > 1 && char.IsDigit(body[start - 2]))
            return null;

        var close = next.IndexOf("%%", start + 2);
        var inside = close < body.Length && close - start <= MaxCommentLength ? body.AsSpan(start + 2, close - start - 2) : [];
        return inside.IsWhiteSpace() || start > 0 && body[start - 1] is not ('\n' or '\r') && inside.ContainsAny(LineEnds) ? null : close + 2;
    }

    /// <summary>The index after a mark round marked words, the opening or the closing one; null when none begins at an index.</summary>
    public int? MarkEnd(int start)
    {
        if (start == _closing)
            return start + 2;
        if (start > 0 && (char.IsLetterOrDigit(body[start - 1]) || body[start - 1] == '=') || !IsAt(start, "==") || IsBlankOrMark(start + 2))
            return null;

        var rest = body.AsSpan(start + 2, Math.Min(MaxMarkedLength, body.Length - start - 2));
        var length = rest.IndexOf("==");
        var close = start + 2 + length;
        if (length < 1 || rest[..length].ContainsAny(LineEnds) || char.IsWhiteSpace(body[close - 1]) || IsAt(close + 2, "="))
            return null;

        _closing = close;
        return start + 2;
    }

    /// <summary>Where the words of a link to another note begin and end, <c>[[Page|words]]</c>; null when none begins at an index.</summary>
    public (int Words, int End)? LinkAt(int start) =>
        IsAt(start, "[[") && !(start > 0 && body[start - 1] is '[' or '!' or '\\')
        && Link().Match(body.Substring(start, Math.Min(MaxLinkLength, body.Length - start))) is { Success: true } link
            ? (start + link.Groups["words"].Index, start + link.Groups["words"].Index + link.Groups["words"].Length)
            : null;

    private bool IsBlankOrMark(int at) => at >= body.Length || char.IsWhiteSpace(body[at]) || body[at] == '=';

    private bool IsAt(int start, string mark) => string.CompareOrdinal(body, start, mark, 0, mark.Length) == 0;

    [GeneratedRegex(@"^\[\[[^\[\]|<>{}`\r\n]+\\?\|(?<words>[^\[\]|<>{}`\r\n]+)\]\]", RegexOptions.NonBacktracking)]
    private static partial Regex Link();
}
