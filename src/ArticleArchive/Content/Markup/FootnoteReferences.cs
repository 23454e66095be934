using System.Buffers;
using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Markup;

/// <summary>Finds references to footnotes, <c>[^1]</c>, that the text defines.</summary>
internal sealed partial class FootnoteReferences(string body)
{
    private static readonly SearchValues<char> LabelEnds = SearchValues.Create(" \t\r\n[]^");

    private readonly HashSet<string> _defined = [.. Definition().Matches(body).Select(definition => definition.Groups[1].Value)];

    /// <summary>The index after the reference that begins at an index; null when none begins there, or the text has no such footnote.</summary>
    public int? EndAt(int start)
    {
        if (start + 2 >= body.Length || body[start] != '[' || body[start + 1] != '^')
            return null;
        var end = body.AsSpan(start + 2, Math.Min(60, body.Length - start - 2)).IndexOfAny(LabelEnds);
        return end > 0 && body[start + 2 + end] == ']' && _defined.Contains(body.Substring(start + 2, end)) ? start + 3 + end : null;
    }

    [GeneratedRegex(@"^ {0,3}\[\^([^\s\[\]^]{1,60})\]:", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Definition();
}
