using ArticleArchive.Web.Http;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>A table as a file of comma-separated values, sent while it is made.</summary>
/// <param name="name">The name of the file, without its extension.</param>
/// <param name="columns">The names of its columns.</param>
/// <param name="rows">Its rows.</param>
internal sealed class TableResponse(string name, IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string?>> rows) : IResult
{
    /// <summary>The note in the last row of a file that does not contain everything; null when it does.</summary>
    public string? Note { get; init; }

    public Task ExecuteAsync(HttpContext httpContext)
    {
        var response = httpContext.Response;
        response.ContentType = ExportFormat.Csv.MediaType;
        response.SaveAs(name + ExportFormat.Csv.Ending);
        var notes = Note is null ? Enumerable.Empty<IReadOnlyList<string?>>() : [[Note, .. columns.Skip(1).Select(_ => "")]];
        return StreamedText.SendAsync(httpContext, rows.Concat(notes).Select(CsvLine.Join).Prepend(CsvLine.ByteOrderMark + CsvLine.Join(columns)));
    }
}
