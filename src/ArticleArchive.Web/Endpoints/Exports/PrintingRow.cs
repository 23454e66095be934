using System.Text.Json;
using ArticleArchive.Checking.Families;
using ArticleArchive.Citations;
using ArticleArchive.History;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>One printing of some words, in an exported list.</summary>
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
    private const string BetweenStretches = " | ";

    public static ExportEntry Entry(ComparedPrinting compared, Citation citation) =>
        new(citation, () => JsonSerializer.SerializeToElement(Of(compared, citation), ExportJson.Readable.PrintingRow)) { Separator = BetweenStretches };

    private static PrintingRow Of(ComparedPrinting compared, Citation citation)
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
            CitationStyle.Plain.Write(citation));
    }

    private static string[] Stretches(ComparedPrinting compared, WordChange change) =>
        [.. compared.Words.Where(stretch => stretch.Change == change).Select(stretch => stretch.Text)];

    private static string[] Turning(ComparedPrinting compared, bool isLeftOut) =>
        [.. compared.Turning.Where(word => word.IsLeftOut == isLeftOut).Select(word => word.Words)];
}
