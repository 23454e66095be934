using ArticleArchive.Checking;
using ArticleArchive.Checking.Drafts;
using ArticleArchive.Contracts;
using ArticleArchive.Web.Endpoints.Exports;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Api;

/// <summary>The report on a draft in the requested format.</summary>
internal static class DraftResponse
{
    /// <summary>The format of code hosts and editors.</summary>
    public const string Sarif = "sarif";

    /// <summary>The format of spreadsheets.</summary>
    public const string Csv = "csv";

    /// <summary>The format of programs.</summary>
    public const string Json = "json";

    private static readonly string[] Columns =
    [
        "line", "column", "level", "rule", "answer", "words", "said by", "speaker", "article", "address", "allowed because",
    ];

    /// <summary>The report as a response.</summary>
    public static IResult Create(DraftReport report, DraftParameters sent, AbsoluteAddresses addresses) => sent.Format switch
    {
        Sarif => Results.Json(SarifLog.From([report], comparesKnown: false), ApiJson.Default.SarifLog, "application/sarif+json"),
        Csv => Results.Text(
            CsvLine.ByteOrderMark + CsvLine.Join(Columns) + string.Concat(report.Findings.Select(finding => CsvLine.Join(Row(finding, addresses)))),
            "text/csv",
            Encoding.UTF8),
        _ => Results.Json(DraftAnswer.From(report, addresses), ApiJson.Default.DraftAnswer),
    };

    private static IReadOnlyList<string?> Row(DraftFinding finding, AbsoluteAddresses addresses)
    {
        var place = finding.Quotation?.Verdict.Places is [var first, ..] ? first : null;
        return
        [
            finding.From.Line.ToString(CultureInfo.InvariantCulture),
            finding.From.Column.ToString(CultureInfo.InvariantCulture),
            VerdictWording.NameOf(finding.Level),
            VerdictWording.NameOf(finding.Rule),
            finding.Sentence,
            finding.Subject,
            finding.Quotation?.By,
            finding.Quotation?.Verdict.Speaker.Name,
            place?.Article.Title ?? finding.Link?.Article?.Title,
            place is null ? null : addresses.Passage(place.Article.Slug, place.Passages[0].Passage.Id),
            finding.AllowedBecause,
        ];
    }
}
