using ArticleArchive.Citations;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>A list as a file, written while it is read, so that a long one is never held in memory.</summary>
/// <param name="list">The list.</param>
/// <param name="format">The format.</param>
internal sealed class ExportResponse(ExportList list, ExportFormat format) : IResult
{
    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = format.MediaType;
        response.SaveAs(list.Name + format.Ending);
        if (format == ExportFormat.Workbook)
        {
            await SendWorkbookAsync(response, httpContext.RequestAborted);
            return;
        }

        await StreamedText.SendAsync(
            httpContext, list.Entries.Take(ExportList.MaxRows).Select(Line).Prepend(Beginning).Append(list.Cut is { } cut ? End(cut) : ""));
    }

    private string Beginning => format == ExportFormat.Csv ? CsvLine.ByteOrderMark + CsvLine.Join(list.Columns) : "";

    /// <summary>A workbook is a compressed package, so it is complete before it is sent; the limit on rows keeps it small.</summary>
    private async Task SendWorkbookAsync(HttpResponse response, CancellationToken cancellation)
    {
        using var file = new MemoryStream();
        await Workbook.WriteAsync(list, file, cancellation);
        response.ContentLength = file.Length;
        file.Position = 0;
        await file.CopyToAsync(response.Body, cancellation);
    }

    private string Line(ExportEntry entry) =>
        format == ExportFormat.Csv ? CsvLine.Join(entry.Fields)
        : format == ExportFormat.JsonLines ? entry.Json + "\n"
        : format == ExportFormat.Ris ? CitationStyle.Ris.Write(entry.Citation)
        : CitationStyle.BibTex.Write(entry.Citation) + "\n";

    /// <summary>The end of a file that was cut. Only BibTeX has comments; CSV gets a row and RIS a record, so that no reader misses the note.</summary>
    private string End(string cut) =>
        format == ExportFormat.Csv ? CsvLine.Join([cut, .. list.Columns.Skip(1).Select(_ => "")])
        : format == ExportFormat.JsonLines ? ExportEntry.JsonOf([("cut", cut)]) + "\n"
        : format == ExportFormat.Ris ? $"TY  - GEN\r\nTI  - {cut}\r\nUR  - {list.Page}\r\nER  - \r\n"
        : $"@comment{{{cut}}}\n";
}
