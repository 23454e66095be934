using System.Text;

namespace ArticleArchive.Web.Exports;

/// <summary>Lines of comma-separated values (RFC 4180).</summary>
internal static class CsvLine
{
    private const string BeginsFormula = "=+-@\t\r";

    /// <summary>The names of the columns.</summary>
    public static string Head { get; } = Of("key", "title", "source", "date", "authors", "language", "paragraph", "speaker", "words", "url", "citation");

    public static string Of(ExportRow row) => Of(
        row.Key, row.Title, row.Source, row.Date, string.Join("; ", row.Authors), row.Language, row.Paragraph, row.Speaker, row.Words, row.Url, row.Citation);

    private static string Of(params IReadOnlyList<string?> fields) => string.Join(',', fields.Select(field => Quoted(field ?? ""))) + "\r\n";

    /// <summary>A spreadsheet would reckon what begins like a formula: an apostrophe before it makes it words (OWASP, CSV Injection).</summary>
    private static string Quoted(string field)
    {
        var safe = field.Length > 0 && BeginsFormula.Contains(field[0], StringComparison.Ordinal) ? $"'{field}" : field;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : new StringBuilder(safe).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString();
    }
}
