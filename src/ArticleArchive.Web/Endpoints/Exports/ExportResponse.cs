using System.Text;
using System.Text.Json;
using ArticleArchive.Citations;
using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;
using Microsoft.Net.Http.Headers;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>A list as a file, written while it is read, so that none is too long to be held.</summary>
/// <param name="list">The list.</param>
/// <param name="format">The form.</param>
internal sealed class ExportResponse(ExportList list, ExportFormat format) : IResult
{
    private const int AtOnce = 32 * 1024;

    /// <summary>By this mark spreadsheets know that the file is UTF-8.</summary>
    private const string ByteOrderMark = "\uFEFF";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = TypeOf(format);
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = list.Name + ArchiveUrls.EndingOf(format) }.ToString();
        if (format == ExportFormat.Workbook)
        {
            await SendWorkbookAsync(response, httpContext.RequestAborted);
            return;
        }

        var text = new StringBuilder(format == ExportFormat.Csv ? ByteOrderMark + CsvLine.Of(list.Columns) : "");
        using var entries = list.Entries.Take(ExportList.MostRows).GetEnumerator();
        Fill(text, entries);
        while (text.Length >= AtOnce)
        {
            await response.WriteAsync(text.ToString(), httpContext.RequestAborted);
            text.Clear();

            // The lane was left when the response began. The next part takes its turn again, and a slow reader waits outside the lane.
            using var lease = httpContext.Features.Get<ConcurrencyLane>() is { } lane ? await lane.EnterAgainAsync(httpContext) : null;
            Fill(text, entries);
        }

        await response.WriteAsync(text.Append(list.Cut is { } cut ? End(cut) : "").ToString(), httpContext.RequestAborted);
    }

    /// <summary>A workbook is packed, and so it is made before it is sent; the most rows of a list keep it small.</summary>
    private async Task SendWorkbookAsync(HttpResponse response, CancellationToken cancellation)
    {
        using var file = new MemoryStream();
        await Workbook.WriteAsync(list, file, cancellation);
        response.ContentLength = file.Length;
        file.Position = 0;
        await file.CopyToAsync(response.Body, cancellation);
    }

    private void Fill(StringBuilder text, IEnumerator<IExportEntry> entries)
    {
        while (text.Length < AtOnce && entries.MoveNext())
            text.Append(Line(entries.Current));
    }

    private string Line(IExportEntry entry) => format switch
    {
        ExportFormat.Csv => CsvLine.Of(entry.Fields),
        ExportFormat.JsonLines => entry.Json + "\n",
        ExportFormat.Ris => CitationWriter.Write(entry.Citation, CitationFormat.Ris),
        _ => CitationWriter.Write(entry.Citation, CitationFormat.BibTex) + "\n",
    };

    /// <summary>The last words of a file that is cut. Of the formats only BibTeX has comments: in CSV it is a row, in RIS a record of its own, so that no reader passes it over.</summary>
    private string End(string cut) => format switch
    {
        ExportFormat.Csv => CsvLine.Of([cut, .. list.Columns.Skip(1).Select(_ => "")]),
        ExportFormat.JsonLines => JsonSerializer.Serialize(new CutNote(cut), ExportJson.Readable.CutNote) + "\n",
        ExportFormat.Ris => $"TY  - GEN\r\nTI  - {cut}\r\nUR  - {list.Page}\r\nER  - \r\n",
        _ => $"@comment{{{cut}}}\n",
    };

    private static string TypeOf(ExportFormat format) => format switch
    {
        ExportFormat.Csv => "text/csv; charset=utf-8; header=present",
        ExportFormat.JsonLines => "application/jsonl; charset=utf-8",
        ExportFormat.Ris => "application/x-research-info-systems; charset=utf-8",
        ExportFormat.Workbook => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        _ => "application/x-bibtex; charset=utf-8",
    };
}
