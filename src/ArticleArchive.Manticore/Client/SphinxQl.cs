namespace ArticleArchive.Manticore.Client;

/// <summary>Formats values for statements.</summary>
internal static class SphinxQl
{
    /// <summary>Requests details of the last search: its warnings and the number of rows found.</summary>
    public const string Meta = "SHOW META";

    /// <summary>A string literal.</summary>
    public static string Text(string text) => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal)}'";

    /// <summary>Numbers in brackets.</summary>
    public static string List(IEnumerable<long> numbers) => $"({string.Join(',', numbers.Select(number => number.ToString(CultureInfo.InvariantCulture)))})";
}
