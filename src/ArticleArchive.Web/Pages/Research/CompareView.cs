using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Research;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Research;

/// <summary>Two searches side by side, as shown.</summary>
/// <param name="Asked">The searches as typed.</param>
/// <param name="Words">Which words are ranked.</param>
/// <param name="Found">What was found.</param>
internal sealed record CompareView(CompareParameters Asked, WordParameters Words, SearchComparison Found)
{
    private const int MaxRows = 20;

    /// <summary>Both sides, each with the search as typed.</summary>
    public IReadOnlyList<(ComparedSearch Search, QueryText Text, string Kind)> Sides =>
        [(Found.One, new QueryText { Typed = Asked.One }, "all"), (Found.Other, new QueryText { Typed = Asked.Other }, "said")];

    /// <summary>The chart of both over time; null when there are fewer than two periods.</summary>
    public Chart? Picture => Found.Both.Periods.Count < 2 ? null : Chart.Create(
        ("time", $"Paragraphs by {Found.Both.Span.LowerName()}"),
        Found.Both.Periods,
        [
            .. Sides.Select(side => new ChartSeries(
                side.Text.Typed, side.Kind, period => CountOf(side.Search, period), Chart.Paragraphs, period => ListOf(side.Text, period))),
        ]);

    /// <summary>The periods of the table: those of the chart, and those set aside.</summary>
    public IEnumerable<PeriodCount> Periods => Found.Both.Periods.Concat(Found.Both.Aside);

    /// <summary>The tables of counts by value, each value with both counts and the searches that they lead to.</summary>
    public IEnumerable<(string Name, IReadOnlyList<(string Value, IReadOnlyList<(long Count, string Address)> Counts)> Rows)> Tables =>
    [
        ("Speakers", Rows(facets => facets.Speakers, (text, value) => text with { By = [value] })),
        ("Sources", Rows(facets => facets.Sources, (text, value) => text with { Sources = [value] })),
        ("Voices", Rows(facets => facets.Voices, (text, value) => text with { In = value })),
    ];

    /// <summary>What can be chosen, each choice with its address.</summary>
    public IEnumerable<(string Name, IEnumerable<(string Words, string Address, bool IsChosen)> Choices)> Orders => [("Frequent words", StopWords)];

    /// <summary>The choice of including or leaving out the most frequent words, each option with its address.</summary>
    private IEnumerable<(string Words, string Address, bool IsChosen)> StopWords =>
    [
        ("left out", ArchiveUrls.Compare(Asked.One, Asked.Other, new WordParameters(Words.Options with { HasStopWords = false })), !Words.Options.HasStopWords),
        ("ranked too", ArchiveUrls.Compare(Asked.One, Asked.Other, new WordParameters(Words.Options with { HasStopWords = true })), Words.Options.HasStopWords),
    ];

    /// <summary>The words typical of each side, with their frequencies on it and on the other side.</summary>
    public IReadOnlyList<IReadOnlyList<KeywordRow>> KeyWords =>
    [
        [.. Found.Words.More.Select(word => new KeywordRow(word, word.Word.One, word.Word.Other, ParagraphsWith(Asked.One, word.Word)))],
        [.. Found.Words.Fewer.Select(word => new KeywordRow(word, word.Word.Other, word.Word.One, ParagraphsWith(Asked.Other, word.Word)))],
    ];

    /// <summary>The address of the numbers as a file.</summary>
    public string File => ArchiveUrls.CompareFile(Asked.One, Asked.Other, Words);

    /// <summary>How many paragraphs one of the two searches found in a period.</summary>
    public static long CountOf(ComparedSearch search, PeriodCount period) =>
        search.Time.Periods.Concat(search.Time.Aside).FirstOrDefault(other => other.Period == period.Period)?.Passages.All ?? 0;

    /// <summary>The address of the paragraphs that a search found in a period.</summary>
    public static string ListOf(QueryText text, PeriodCount period) =>
        ArchiveUrls.Search(period.Period == DatePeriods.Undated ? text with { Years = [DatePeriods.Undated] } : text with { Within = period.Period });

    private static string ParagraphsWith(string typed, ContrastedWord word) =>
        ArchiveUrls.Search(WordSearch.Narrowed(QueryParser.Parse(new QueryText { Typed = typed }), word.Word));

    private IReadOnlyList<(string Value, IReadOnlyList<(long Count, string Address)> Counts)> Rows(
        Func<SearchFacets, IReadOnlyList<ValueCount>> facet, Func<QueryText, string, QueryText> narrowed)
    {
        var counts = Sides.Select(side => facet(side.Search.Results.Facets).ToDictionary(count => count.Value, count => count.Count)).ToList();
        return
        [
            .. counts.SelectMany(side => side.Keys).Distinct(StringComparer.Ordinal)
                .OrderByDescending(value => counts.Sum(side => side.GetValueOrDefault(value))).ThenBy(value => value, StringComparer.Ordinal)
                .Take(MaxRows)
                .Select(
                    value => (value, (IReadOnlyList<(long, string)>)[.. Sides.Zip(
                        counts, (side, count) => (count.GetValueOrDefault(value), ArchiveUrls.Search(narrowed(side.Text, value))))])),
        ];
    }

    /// <summary>A word that distinguishes one side from the other.</summary>
    /// <param name="Word">The word.</param>
    /// <param name="Here">Its numbers on this side.</param>
    /// <param name="There">Its numbers on the other side.</param>
    /// <param name="Address">The address of this side's paragraphs that have it.</param>
    internal sealed record KeywordRow(Keyword Word, ContrastedWord.Numbers Here, ContrastedWord.Numbers There, string Address);
}
