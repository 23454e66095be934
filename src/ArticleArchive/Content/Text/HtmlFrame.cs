using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Text;

/// <summary>
/// Recognises plain text in a frame of HTML, as parliaments publish the text of hearings: <c>&lt;html></c>, a title, <c>&lt;body>&lt;pre></c>, and the text as
/// typed.
/// </summary>
internal static partial class HtmlFrame
{
    private const int MaxLineLength = 120;

    /// <summary>Whether a text begins with an HTML tag.</summary>
    public static bool Holds(string text) => Begin().IsMatch(text.AsSpan().TrimStart());

    /// <summary>The lines of such a text that contain only tags; empty for any other text.</summary>
    public static IReadOnlyList<FurnitureLine> Find(string text)
    {
        if (!Holds(text))
            return [];

        var found = new List<FurnitureLine>();
        var lines = new LineReader(text);
        while (lines.MoveNext())
        {
            var line = lines.Line.Trim();
            if (line is ['<', .., '>'] && line.Length <= MaxLineLength && Tags().IsMatch(line))
                found.Add(new FurnitureLine(lines.Number, lines.Line.ToString()));
        }

        return found;
    }

    /// <summary>The title of the page, if the line contains it; otherwise null.</summary>
    public static string? TitleIn(ReadOnlySpan<char> line) =>
        line.StartsWith("<title>", StringComparison.OrdinalIgnoreCase) && line.EndsWith("</title>", StringComparison.OrdinalIgnoreCase)
            ? line["<title>".Length..^"</title>".Length].Trim().TrimStart("- ").ToString()
            : null;

    [GeneratedRegex(@"^<(?:html|!doctype html)[\s>]", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Begin();

    [GeneratedRegex(@"^(?:</?(?:html|head|body|pre|all|!doctype html)[^<>]*>\s*)+$", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex Tags();
}
