using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Markup;

/// <summary>The body of a Markdown file as it is parsed: without embedded content, scripts and shortcodes, and with every tag in one plain form.</summary>
/// <param name="Text">The Markdown.</param>
/// <param name="LeftOut">What was left out, with its line in the body, from 0.</param>
/// <param name="Lines">For each line of <paramref name="Text"/>, its line in the body, from 0.</param>
internal sealed partial record MarkdownSource(string Text, IReadOnlyList<FurnitureLine> LeftOut, IReadOnlyList<int> Lines)
{
    /// <summary>Reads a body. Time is linear in its length.</summary>
    public static MarkdownSource From(string body)
    {
        var whole = body.AsSpan().TrimEnd();
        var start = whole.LastIndexOfAny('\n', '\r') + 1;
        if (start == 0 || !EndMark().IsMatch(whole[start..]))
            return new SourceScanner(body).Scan();

        var read = new SourceScanner(body[..start]).Scan();
        return read with { LeftOut = [.. read.LeftOut, new FurnitureLine(Place.At(body, start).Line - 1, whole[start..].ToString())] };
    }

    /// <summary>The line of the body for a line of the text; both from 0.</summary>
    public int LineOf(int line) => Lines[Math.Clamp(line, 0, Lines.Count - 1)];

    /// <summary>The mark below a press release, as converters to Markdown write it: <c>\###</c>, <c>\# \# \#</c></summary>
    [GeneratedRegex(@"^\\#(?:\s*\\?#){2,}$", RegexOptions.NonBacktracking)]
    private static partial Regex EndMark();
}
