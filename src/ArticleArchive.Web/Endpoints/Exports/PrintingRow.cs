using System.Text.Json;
using ArticleArchive.Checking.Families;
using ArticleArchive.Citations;
using ArticleArchive.History;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>Words in one of the articles that print them, of a list that is handed over.</summary>
internal sealed record PrintingRow(
    string? Date,
    string? Source,
    string Title,
    string? Speaker,
    string? Role,
    bool Same,
    IReadOnlyList<string> LeftOut,
    IReadOnlyList<string> PutIn,
    IReadOnlyList<string> TurningLeftOut,
    IReadOnlyList<string> TurningPutIn,
    string? Wording,
    string Url,
    string Citation)
{
    public static IReadOnlyList<string> Columns { get; } =
        ["date", "source", "title", "speaker", "role", "same", "leftOut", "putIn", "turningLeftOut", "turningPutIn", "wording", "url", "citation"];

    public static PrintingRow Of(ComparedPrinting compared, Citation citation)
    {
        var (article, statement) = (compared.Printing.Article.Article, compared.Printing.Statement);
        return new PrintingRow(
            article.Date?.Edtf,
            article.Metadata.Publisher?.Name,
            article.Title,
            statement.Utterance.Attribution?.Name,
            statement.Utterance.Attribution?.Role,
            compared.IsSame,
            Stretches(compared, WordChange.Removed),
            Stretches(compared, WordChange.Added),
            Turning(compared, isLeftOut: true),
            Turning(compared, isLeftOut: false),
            statement.Wording?.ToString(),
            citation.Address,
            CitationWriter.Write(citation, CitationFormat.Plain));
    }

    private static string[] Stretches(ComparedPrinting compared, WordChange change) => [.. compared.Words.Where(stretch => stretch.Change == change).Select(stretch => stretch.Text)];

    private static string[] Turning(ComparedPrinting compared, bool isLeftOut) => [.. compared.Turning.Where(word => word.IsLeftOut == isLeftOut).Select(word => word.Words)];
}

/// <summary>Words in one of the articles that print them, to be handed over.</summary>
internal sealed record PrintingEntry(ComparedPrinting Compared, Citation Citation) : IExportEntry
{
    public IReadOnlyList<string?> Fields
    {
        get
        {
            var row = PrintingRow.Of(Compared, Citation);
            string Joined(IReadOnlyList<string> stretches) => string.Join(" | ", stretches);
            return
            [
                row.Date, row.Source, row.Title, row.Speaker, row.Role, row.Same ? "yes" : "no", Joined(row.LeftOut), Joined(row.PutIn),
                Joined(row.TurningLeftOut), Joined(row.TurningPutIn), row.Wording, row.Url, row.Citation,
            ];
        }
    }

    public string Json => JsonSerializer.Serialize(PrintingRow.Of(Compared, Citation), ExportJson.Readable.PrintingRow);
}
