using System.Buffers;
using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Markup;

/// <summary>Finds footnote marks, <c>[^1]</c>, whose note is in the text.</summary>
internal sealed partial class FootnoteMarks(string body)
{
    private static readonly SearchValues<char> EndsOfLabel = SearchValues.Create(" \t\r\n[]^");

    private readonly HashSet<string> _notes = [.. NoteBegins().Matches(body).Select(note => note.Groups[1].Value)];

    /// <summary>The index after the closing bracket of the mark that begins at an index; null when there is none, or the text has no such note.</summary>
    public int? EndAt(int start)
    {
        if (start + 2 >= body.Length || body[start] != '[' || body[start + 1] != '^')
            return null;
        var end = body.AsSpan(start + 2, Math.Min(60, body.Length - start - 2)).IndexOfAny(EndsOfLabel);
        return end > 0 && body[start + 2 + end] == ']' && _notes.Contains(body.Substring(start + 2, end)) ? start + 3 + end : null;
    }

    [GeneratedRegex(@"^ {0,3}\[\^([^\s\[\]^]{1,60})\]:", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex NoteBegins();
}
