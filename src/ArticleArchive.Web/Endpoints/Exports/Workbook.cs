using ArticleArchive.Web.Http;
using SpreadCheetah;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>Writes lists as workbooks of one sheet. Every cell is text, so no formula is evaluated.</summary>
internal static class Workbook
{
    /// <summary>The longest text of a cell, in UTF-16 units (Excel specifications and limits).</summary>
    private const int MaxCellLength = 32_767;

    /// <summary>The longest name of a sheet (the same source).</summary>
    private const int MaxNameLength = 31;

    public static async Task WriteAsync(ExportList list, Stream file, CancellationToken cancellation)
    {
        await using var workbook = await Spreadsheet.CreateNewAsync(file, cancellationToken: cancellation);
        await workbook.StartWorksheetAsync(list.Name[..Math.Min(list.Name.Length, MaxNameLength)], token: cancellation);
        await workbook.AddRowAsync(Cells(list.Columns), cancellation);
        foreach (var entry in list.Entries.Take(ExportList.MaxRows))
            await workbook.AddRowAsync(Cells(entry.Fields), cancellation);
        if (list.Cut is { } cut)
            await workbook.AddRowAsync(Cells([cut]), cancellation);
        await workbook.FinishAsync(cancellation);
    }

    private static DataCell[] Cells(IReadOnlyList<string?> fields) => [.. fields.Select(field => new DataCell(Text(field ?? "")))];

    private static string Text(string field)
    {
        var words = XmlWords.Clean(field);
        return words.Length <= MaxCellLength ? words : XmlWords.Clean(words[..MaxCellLength]);
    }
}
