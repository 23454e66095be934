namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>Lines of comma-separated values (RFC 4180).</summary>
internal static class CsvLine
{
    /// <summary>The mark at the start of a file by which spreadsheets recognise UTF-8.</summary>
    public const string ByteOrderMark = "\uFEFF";

    /// <summary>Some spreadsheets treat the full-width signs like the others.</summary>
    private const string BeginsFormula = "=+-@＝＋－＠\t\r\n";

    public static string Join(IReadOnlyList<string?> fields) => string.Join(',', fields.Select(field => Quoted(field ?? ""))) + "\r\n";

    /// <summary>An apostrophe keeps a spreadsheet from evaluating a field that begins like a formula (OWASP, CSV Injection).</summary>
    private static string Quoted(string field)
    {
        var safe = field.Length > 0 && BeginsFormula.Contains(field[0], StringComparison.Ordinal) ? $"'{field}" : field;
        return safe.AsSpan().IndexOfAny(",\"\r\n") < 0 ? safe : new StringBuilder(safe).Replace("\"", "\"\"").Insert(0, '"').Append('"').ToString();
    }
}
