using System.Text;
using System.Text.Json;
using ArticleArchive.Citations;
using ArticleArchive.Web.Api;
using Microsoft.Net.Http.Headers;

namespace ArticleArchive.Web.Exports;

/// <summary>A list as a file, written while it is read, so that none is too long to be held.</summary>
/// <param name="name">The name of the file, without its ending.</param>
/// <param name="format">The form.</param>
/// <param name="rows">What is in the list.</param>
internal sealed class ExportAnswer(string name, ExportFormat format, IEnumerable<Citation> rows) : IResult
{
    private const int AtOnce = 32 * 1024;

    /// <summary>By this mark spreadsheets know that the file is UTF-8.</summary>
    private const string ByteOrderMark = "\uFEFF";

    public async Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = TypeOf(format);
        response.Headers.ContentDisposition = new ContentDispositionHeaderValue("attachment") { FileName = name + ArchiveUrls.EndingOf(format) }.ToString();
        var text = new StringBuilder(format == ExportFormat.Csv ? ByteOrderMark + CsvLine.Head : "");
        foreach (var row in rows)
        {
            text.Append(Line(row));
            if (text.Length < AtOnce)
                continue;

            await response.WriteAsync(text.ToString(), httpContext.RequestAborted);
            text.Clear();
        }

        await response.WriteAsync(text.ToString(), httpContext.RequestAborted);
    }

    private string Line(Citation row) => format switch
    {
        ExportFormat.Csv => CsvLine.Of(ExportRow.Of(row)),
        ExportFormat.JsonLines => JsonSerializer.Serialize(ExportRow.Of(row), ArchiveJson.Readable.ExportRow) + "\n",
        ExportFormat.Ris => CitationWriter.Write(row, CitationFormat.Ris),
        _ => CitationWriter.Write(row, CitationFormat.BibTex) + "\n",
    };

    private static string TypeOf(ExportFormat format) => format switch
    {
        ExportFormat.Csv => "text/csv; charset=utf-8; header=present",
        ExportFormat.JsonLines => "application/jsonl; charset=utf-8",
        ExportFormat.Ris => "application/x-research-info-systems; charset=utf-8",
        _ => "application/x-bibtex; charset=utf-8",
    };
}
