using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Research;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Research;

/// <summary>A search over time, as shown.</summary>
/// <param name="Asked">The search.</param>
/// <param name="Time">How long the periods are, and what the bars show.</param>
/// <param name="Line">What was found.</param>
internal sealed record TimeView(SearchParameters Asked, TimeParameters Time, TimeLine Line)
{
    private static readonly (Voice? Voice, string Name, string Kind)[] AllVoices =
        [(null, "All", "all"), (Voice.Quote, "Said", "said"), (Voice.Reported, "Reported", "reported"), (Voice.Narrative, "Reporter’s words", "narrative")];

    /// <summary>The voices that are counted separately, after all of them together.</summary>
    public IReadOnlyList<(Voice? Voice, string Name, string Kind)> Voices => Line.HasVoices ? AllVoices : AllVoices[..1];

    /// <summary>The chart; null when there are fewer than two periods.</summary>
    public Chart? Picture => Line.Periods.Count < 2 ? null : Chart.Create(
        ("time", $"{(IsRate ? "Paragraphs per million words" : "Paragraphs")} by {SpanName}"),
        Line.Periods,
        [
            .. Voices.Select(voice => new ChartSeries(
                voice.Name,
                voice.Kind,
                period => IsRate ? period.PerMillion(voice.Voice) : period.Passages.In(voice.Voice),
                Said,
                period => Nearer(period, voice.Voice))),
        ]);

    /// <summary>The periods and measures to choose from, each choice with its address.</summary>
    public IEnumerable<(string Name, IEnumerable<(string Words, string Address, bool IsChosen)> Choices)> Orders => [("Periods", Spans), ("Bars", Measures)];

    /// <summary>The lengths of period to choose from, each with its address.</summary>
    private IEnumerable<(string Words, string Address, bool IsChosen)> Spans =>
        Enum.GetValues<PeriodSpan>().Select(
            span => (span.LowerName() + "s", ArchiveUrls.Time(Asked.Text, Time with { Span = span }), span == Line.Span));

    /// <summary>The measures that the bars can show, each with its address.</summary>
    private IEnumerable<(string Words, string Address, bool IsChosen)> Measures =>
    [
        ("paragraphs", ArchiveUrls.Time(Asked.Text, Time with { Measure = TimeMeasure.Count }), !IsRate),
        ("per million words", ArchiveUrls.Time(Asked.Text, Time with { Measure = TimeMeasure.Rate }), IsRate),
    ];

    /// <summary>The address of the numbers as a file.</summary>
    public string File => ArchiveUrls.TimeFile(Asked.Text, Time);

    private bool IsRate => Time.Measure == TimeMeasure.Rate;

    private string SpanName => Line.Span.LowerName();

    /// <summary>The address of the list of paragraphs that a number counts.</summary>
    public string ListOf(PeriodCount period, Voice? voice) => ArchiveUrls.Search(Narrowed(period, voice));

    /// <summary>A rate for readers; a dash when there are no words.</summary>
    public static string Rate(double? rate) => rate is { } number ? number.ToString(number < 10 ? "0.0" : "N0", CultureInfo.InvariantCulture) : "–";

    /// <summary>The address of the words of a first use.</summary>
    public string AddressOf(FirstUse use) => ArchiveUrls.InContext(use.Found.Article.Slug, use.Found.Passage.Id, Asked.Text);

    private string Said(double number) => IsRate ? $"{Rate(number)} per million words" : Chart.Paragraphs(number);

    /// <summary>Where a bar leads: to its period divided into shorter ones, or, for a day, to its paragraphs.</summary>
    private string Nearer(PeriodCount period, Voice? voice) =>
        Line.Span == PeriodSpan.Day ? ListOf(period, voice) : ArchiveUrls.Time(Narrowed(period, voice), Time with { Span = null });

    private QueryText Narrowed(PeriodCount period, Voice? voice)
    {
        var text = period.Period == DatePeriods.Undated ? Asked.Text with { Years = [DatePeriods.Undated] } : Asked.Text with { Within = period.Period };
        return voice is { } one ? text with { In = one.LowerName() } : text;
    }
}
