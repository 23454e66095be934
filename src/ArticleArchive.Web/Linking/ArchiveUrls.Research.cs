using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Research;

namespace ArticleArchive.Web.Linking;

/// <summary>Addresses of the research views of a search.</summary>
internal static partial class ArchiveUrls
{
    /// <summary>A search with everything typed and chosen, in its view.</summary>
    public static string Search(SearchParameters asked) =>
        SearchPage + Parameters([.. ViewOf(asked.View), .. SearchParameters(asked.Text, asked.Sort, asked.Page)]);

    /// <summary>The form fields that send a search again; those without a value are left out of the form.</summary>
    public static IReadOnlyList<(string Name, string? Value)> FormFields(SearchParameters asked) =>
        [.. SearchParameters(asked.Text, asked.Sort, asked.Page), .. ViewOf(asked.View)];

    /// <summary>The first page of a search in a view.</summary>
    public static string View(QueryText query, SearchView view) =>
        SearchPage + Parameters([.. SearchParameters(query, SearchSort.Best, page: 1), .. ViewOf(view)]);

    public static string Lines(QueryText query, LineParameters lines, int page = 1) => SearchPage + LinesOf(query, lines, page);

    public static string LinesFile(QueryText query, LineParameters lines) => SearchPage + ExportFormat.Csv.Ending + LinesOf(query, lines, page: 1);

    public static string Time(QueryText query, TimeParameters time) => SearchPage + TimeOf(query, time);

    public static string TimeFile(QueryText query, TimeParameters time) => SearchPage + ExportFormat.Csv.Ending + TimeOf(query, time);

    private static string TimeOf(QueryText query, TimeParameters time) => Parameters(
    [
        .. SearchParameters(query, SearchSort.Best, page: 1),
        .. ViewOf(SearchView.Time),
        ("span", time.Span?.LowerName()),
        ("measure", time.Measure == TimeMeasure.Count ? null : time.Measure.LowerName()),
    ]);

    public static string WordRanking(QueryText query, WordParameters words) => SearchPage + WordRankingOf(query, words);

    public static string WordRankingFile(QueryText query, WordParameters words) => SearchPage + ExportFormat.Csv.Ending + WordRankingOf(query, words);

    /// <summary>Two searches side by side, each as typed.</summary>
    public static string Compare(string? one, string? other, WordParameters? words = null) => ComparePage + CompareOf(one, other, words);

    public static string CompareFile(string? one, string? other, WordParameters words) =>
        ComparePage + ExportFormat.Csv.Ending + CompareOf(one, other, words);

    private static string CompareOf(string? one, string? other, WordParameters? words) =>
        Parameters([("a", one), ("b", other), ("stop", words is { Options.HasStopWords: true } ? WordParameters.WithStopWords : null)]);

    private static string WordRankingOf(QueryText query, WordParameters words) => Parameters(
    [
        .. SearchParameters(query, SearchSort.Best, page: 1),
        .. ViewOf(SearchView.Words),
        ("window", words.Options.Window == LineParameters.DefaultWindow ? null : words.Options.Window.ToString(CultureInfo.InvariantCulture)),
        ("rank", words.Options.Rank == WordRank.LogLikelihood ? null : words.Options.Rank.LowerName()),
        ("stop", words.Options.HasStopWords ? WordParameters.WithStopWords : null),
    ]);

    private static string LinesOf(QueryText query, LineParameters lines, int page) =>
        Parameters([.. SearchParameters(query, SearchSort.Best, page), .. ViewOf(SearchView.Lines), .. ParametersOf(lines)]);

    private static (string, string?)[] ParametersOf(LineParameters lines) =>
    [
        ("order", lines.Order == LineOrder.Newest ? null : lines.Order.LowerName()),
        ("near", lines.Near?.Word),
        ("window", lines.Near?.Within.ToString(CultureInfo.InvariantCulture)),
        ("only", lines.Only is "" ? LineParameters.NoValue : lines.Only),
    ];

    private static (string, string?)[] ViewOf(SearchView view) => [("view", view == SearchView.List ? null : view.LowerName())];
}
