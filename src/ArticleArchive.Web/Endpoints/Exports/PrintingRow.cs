using ArticleArchive.Checking.Families;
using ArticleArchive.Citations;
using ArticleArchive.History;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>One printing of some words, in an exported list.</summary>
internal sealed record PrintingRow(ComparedPrinting Compared, Citation Citation)
{
    private const string BetweenStretches = " | ";

    /// <summary>The columns of an export of printings.</summary>
    public static ExportColumns<PrintingRow> Columns { get; } = new(
        ("date", row => row.Article.Date?.Edtf),
        ("source", row => row.Article.Metadata.Publisher?.Name),
        ("title", row => row.Article.Title),
        ("speaker", row => row.Speaker?.Name),
        ("role", row => row.Speaker?.Role),
        ("same", row => row.Compared.IsSame),
        ("leftOut", row => row.Stretches(WordChange.Removed)),
        ("putIn", row => row.Stretches(WordChange.Added)),
        ("turningLeftOut", row => row.Turning(isLeftOut: true)),
        ("turningPutIn", row => row.Turning(isLeftOut: false)),
        ("wording", row => row.Compared.Printing.Statement.Wording?.ToString()),
        ("url", row => row.Citation.Address),
        ("citation", row => CitationStyle.Plain.Write(row.Citation)));

    public ExportEntry Entry => Columns.Entry(Citation, this) with { Separator = BetweenStretches };

    private Article Article => Compared.Printing.Article.Article;

    private Attribution? Speaker => Compared.Printing.Statement.Utterance.Attribution;

    private IEnumerable<string> Stretches(WordChange change) =>
        Compared.Words.Where(stretch => stretch.Change == change).Select(stretch => stretch.Text);

    private IEnumerable<string> Turning(bool isLeftOut) =>
        Compared.Turning.Where(word => word.IsLeftOut == isLeftOut).Select(word => word.Words);
}
