using System.Globalization;

namespace ArticleArchive.Manticore.Client;

/// <summary>Writes values into statements.</summary>
internal static class SphinxQl
{
    /// <summary>Asks about the last search: what it warned of, and how many rows it found.</summary>
    public const string Meta = "SHOW META";

    /// <summary>A text.</summary>
    public static string Text(string text) => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";

    /// <summary>Numbers in brackets.</summary>
    public static string List(IEnumerable<long> numbers) => $"({string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))})";
}
