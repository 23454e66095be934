using ArticleArchive.Contracts;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Research;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Endpoints.Exports;

/// <summary>The research views of a search as files.</summary>
internal sealed class ResearchExports(
    Concordance concordance, TimeSearch time, WordSearch words, SearchComparer comparer, StreamedLines lines, SiteAddress address)
{
    /// <summary>The most lines in a file.</summary>
    private const int MaxLines = 100_000;

    private static readonly string[] LineColumns = ["left", "hit", "right", "speaker", "voice", "date", "source", "title", "url"];

    private static readonly string[] TimeColumns =
    [
        "period", "passages", "words", "perMillion", "quote", "quoteWords", "quotePerMillion", "reported", "reportedWords", "reportedPerMillion",
        "narrative", "narrativeWords", "narrativePerMillion", "thin",
    ];

    private static readonly string[] WordColumns =
        ["list", "word", "lines", "passages", "articles", "count", "inArchive", "logLikelihood", "logDice", "logRatio"];

    private static readonly string[] CompareColumns = ["what", "value", "a", "b", "logLikelihood", "logRatio"];

    /// <summary>The file of the requested view; null for the list, and for a format that the view does not have.</summary>
    public Task<IResult>? AnswerAsync(ExportFormat format, HttpContext context) => SearchParameters.Read(context.Request.Query).View switch
    {
        _ when format != ExportFormat.Csv => null,
        SearchView.Lines => LinesAsync(context),
        SearchView.Time => TimeAsync(context),
        SearchView.Words => WordsAsync(context),
        _ => null,
    };

    private async Task<IResult> LinesAsync(HttpContext context)
    {
        var asked = SearchParameters.Read(context.Request.Query);
        var request = LineParameters.Read(context.Request.Query).Request(QueryParser.Parse(asked.Text), page: 1) with { Limit = MaxLines };
        var (_, found) = await concordance.PlacesAsync(request, context.RequestAborted);
        var addresses = new AbsoluteAddresses(address.For(context.Request));
        return new TableResponse("lines", LineColumns, lines.Read(found.Places).Select(line => Row(LineAnswer.From(line, addresses))))
        {
            Note = found.Total > MaxLines
                ? $"This file has only the first {Wording.Number(MaxLines)} of {Wording.Number(found.Total)} lines."
                : found.Passages.Note,
        };
    }

    private async Task<IResult> TimeAsync(HttpContext context)
    {
        var query = QueryParser.Parse(SearchParameters.Read(context.Request.Query).Text);
        var line = TimeAnswer.From(await time.CountAsync(query, TimeParameters.Read(context.Request.Query).Span, context.RequestAborted), null);
        return new TableResponse("time", TimeColumns, line.Periods.Concat(line.Aside).Select(Row));
    }

    private async Task<IResult> WordsAsync(HttpContext context)
    {
        var query = QueryParser.Parse(SearchParameters.Read(context.Request.Query).Text);
        var options = WordParameters.Read(context.Request.Query).Options;
        var (near, key) = await words.RankAsync(query, options, context.RequestAborted);
        var answer = WordRankingAnswer.From(near, key);
        return new TableResponse("words", WordColumns, answer.Near.Select(Row).Concat(answer.Key.Select(Row))) { Note = answer.Note };
    }

    /// <summary>The words that distinguish two searches: those more frequent in <c>a</c>, then those more frequent in <c>b</c>.</summary>
    public async Task<IResult> CompareAsync(HttpContext context)
    {
        var (one, other) = CompareParameters.Read(context.Request.Query).Queries;
        var compared = await comparer.CompareAsync(one, other, WordParameters.Read(context.Request.Query).Options, context.RequestAborted);
        var answer = CompareAnswer.From(compared, null);
        return new TableResponse("compare", CompareColumns,
        [
            .. Rows("total", "passages", answer, side => [("", side.Total)]),
            .. Rows("time", "", answer, side => [.. side.Time.Select(period => (period.Period, period.Passages))]),
            .. Rows("speaker", "", answer, side => Counts(side.Facets.Speaker)),
            .. Rows("source", "", answer, side => Counts(side.Facets.Source)),
            .. Rows("voice", "", answer, side => Counts(side.Facets.Voice)),
            .. answer.A.Key.Select(word => Contrasted(word, (word.Count, word.OtherCount), word.LogRatio)),
            .. answer.B.Key.Select(word => Contrasted(word, (word.OtherCount, word.Count), -word.LogRatio)),
        ])
        {
            Note = answer.Note,
        };
    }

    private static IEnumerable<string?[]> Rows(
        string what, string usual, CompareAnswer answer, Func<ComparedSearchAnswer, IReadOnlyList<(string Value, long Count)>> counts)
    {
        var (one, other) = (Numbers(answer.A), Numbers(answer.B));
        return one.Keys.Union(other.Keys).Select(value => (string?[])
            [what, value.Length > 0 ? value : usual, Invariant(one.GetValueOrDefault(value)), Invariant(other.GetValueOrDefault(value)), null, null]);

        Dictionary<string, long> Numbers(ComparedSearchAnswer side) => counts(side).ToDictionary(count => count.Value, count => count.Count);
    }

    private static IReadOnlyList<(string Value, long Count)> Counts(IReadOnlyList<ValueCount> facet) => [.. facet.Select(count => (count.Value, count.Count))];

    /// <summary>A word that distinguishes two searches, with its counts in the first and the second.</summary>
    private static string?[] Contrasted(KeywordAnswer word, (long One, long Other) counts, double logRatio) =>
        ["word", word.Word, Invariant(counts.One), Invariant(counts.Other), Invariant(word.LogLikelihood), Invariant(logRatio)];

    private static string?[] Row(NearWordAnswer word) =>
    [
        "near", word.Word, Invariant(word.Lines), null, Invariant(word.Articles), Invariant(word.Count), Invariant(word.InArchive),
        Invariant(word.LogLikelihood), Invariant(word.LogDice), null,
    ];

    private static string?[] Row(KeywordAnswer word) =>
    [
        "key", word.Word, null, Invariant(word.Passages), Invariant(word.Articles), Invariant(word.Count), Invariant(word.Count + word.OtherCount),
        Invariant(word.LogLikelihood), null, Invariant(word.LogRatio),
    ];

    private static string?[] Row(PeriodAnswer period) =>
        [period.Period, .. new[] { period.All, period.Quote, period.Reported, period.Narrative }.SelectMany(Fields), period.Thin ? "few words" : null];

    private static string?[] Fields(RateAnswer? rate) =>
        [Invariant(rate?.Passages), Invariant(rate?.Words), Invariant(rate?.PerMillion)];

    private static string? Invariant(IFormattable? number) => number?.ToString(null, CultureInfo.InvariantCulture);

    private static string?[] Row(LineAnswer line) =>
        [line.Left, line.Hit, line.Right, line.Speaker, line.Voice.LowerName(), line.Date, line.Source, line.Title, line.Url];
}
