using System.Text.RegularExpressions;

namespace ArticleArchive.Content.Metadata;

/// <summary>Values between quotation marks whose later lines are not indented, as site generators read them and YAML does not allow.</summary>
internal static partial class QuotedLines
{
    private const char None = '\0';

    /// <summary>The metadata with these lines indented; null when it has none.</summary>
    public static string? Indent(string yaml)
    {
        if (!Opening().IsMatch(yaml))
            return null;

        var lines = yaml.Split('\n');
        var mark = None;
        var isChanged = false;
        for (var i = 0; i < lines.Length; i++)
        {
            if (mark != None)
            {
                isChanged |= lines[i].Trim().Length > 0;
                mark = IsClosed(lines[i], mark) ? None : mark;
                lines[i] = $" {lines[i]}";
            }
            else if (Opening().Match(lines[i]) is { Success: true } opened && opened.Groups["mark"].Value[0] is var opening)
            {
                mark = IsClosed(lines[i].AsSpan(opened.Length), opening) ? None : opening;
            }
        }

        return isChanged ? string.Join('\n', lines) : null;
    }

    // A quotation mark in the value is doubled, or follows a backslash.
    private static bool IsClosed(ReadOnlySpan<char> text, char mark)
    {
        var count = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\\' && mark == '"')
                i++;
            else if (text[i] == mark)
                count++;
        }

        return count % 2 == 1;
    }

    [GeneratedRegex(@"^[\w-]+:[ \t]+(?<mark>[""'])", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex Opening();
}
