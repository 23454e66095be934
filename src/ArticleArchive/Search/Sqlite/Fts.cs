using System.Globalization;

namespace ArticleArchive.Search.Sqlite;

/// <summary>The language of FTS5. Every word is a string in quotation marks, so that none is taken for an operator.</summary>
internal static class Fts
{
    /// <summary>Words one after the other.</summary>
    public static string Phrase(IEnumerable<string> words) => $"\"{string.Join(' ', words)}\"";

    /// <summary>One word.</summary>
    public static string Word(string word) => Phrase([word]);

    /// <summary>Words that begin so.</summary>
    public static string Prefix(string word) => Phrase([word]) + "*";

    /// <summary>Phrases in any order, with at most so many words from the end of the first to the start of the last.</summary>
    public static string Near(IEnumerable<string> phrases, int between) =>
        $"NEAR({string.Join(' ', phrases)}, {between.ToString(CultureInfo.InvariantCulture)})";

    /// <summary>All of them; null when there are none.</summary>
    public static string? All(IEnumerable<string?> parts) => Join(parts, " AND ");

    /// <summary>At least one of them; null when there are none.</summary>
    public static string? Any(IEnumerable<string?> parts) => Join(parts, " OR ");

    /// <summary>The one without the other, if there is another.</summary>
    public static string Without(string wanted, string? unwanted) => unwanted is null ? wanted : $"({wanted} NOT {unwanted})";

    private static string? Join(IEnumerable<string?> parts, string sign)
    {
        var given = parts.OfType<string>().Distinct(StringComparer.Ordinal).ToList();
        return given.Count switch
        {
            0 => null,
            1 => given[0],
            _ => $"({string.Join(sign, given)})",
        };
    }
}
