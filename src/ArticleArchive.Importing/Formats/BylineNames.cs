using System.Text.RegularExpressions;

namespace ArticleArchive.Importing.Formats;

/// <summary>Reads the names in a byline.</summary>
internal static partial class BylineNames
{
    private const int MinNameLength = 4;

    /// <summary>The names of <c>By Anna Tarvey and Tom Barr</c>; empty when there are none.</summary>
    public static IReadOnlyList<string> Split(string? byline)
    {
        if (SingleLine.Collapse(byline) is not { } line)
            return [];

        var names = By().Replace(line, "");
        string[] parts = Between().Split(names);
        // "Reed, Jo" is one name: commas separate full names only.
        return parts.All(part => part.Contains(' ', StringComparison.Ordinal)) ? [.. parts.Distinct(StringComparer.Ordinal)] : [names];
    }

    /// <summary>Whether a name is the publisher's, its staff's or a company's, and so no author's.</summary>
    public static bool IsPublisher(string name, string? publisher) =>
        Company().IsMatch(name)
        || Letters(publisher ?? "") is { Length: >= MinNameLength } of && Letters(name).StartsWith(of, StringComparison.OrdinalIgnoreCase);

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit));

    [GeneratedRegex(@"\b(?:GmbH|Ltd|Limited|Inc|LLC|PLC)\b|\bwww\.", RegexOptions.NonBacktracking)]
    private static partial Regex Company();

    [GeneratedRegex(@"^by:?\s+", RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex By();

    [GeneratedRegex(@"\s*[,;]\s*(?:and\s+)?|\s+(?:and|&)\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Between();
}
