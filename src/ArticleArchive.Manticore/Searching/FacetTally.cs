using System.Runtime.InteropServices;
using ArticleArchive.Manticore.Client;
using ArticleArchive.Search;
using ArticleArchive.Search.Indexing;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Manticore.Searching;

/// <summary>Counts facets over the passages that the cluster counts and those decided by a check of their text.</summary>
internal sealed class FacetTally
{
    private readonly Dictionary<DateSpan, long> _dates = [];
    private readonly Dictionary<long, long> _topics = [];
    private readonly Dictionary<long, long> _sources = [];
    private readonly Dictionary<long, long> _years = [];
    private readonly Dictionary<long, long> _speakers = [];
    private readonly Dictionary<Voice, long> _voices = [];

    /// <summary>Queries about all passages that the cluster finds, and the methods that count the answers.</summary>
    public IEnumerable<(RowQuestion Question, Action<ResultRows> Read)> Labels(RowQuestion found) =>
    [
        (Grouped(found, "first_day, last_day"), rows => Each(rows, (row, count) => Add(_dates, Date(row), count))),
        (Grouped(found, "topics"), rows => Each(rows, (row, count) => Add(_topics, ResultRows.Number(row[1]), count))),
        (Grouped(found, "source"), rows => Each(rows, (row, count) => Add(_sources, ResultRows.Number(row[1]), count))),
        (Grouped(found, "years"), rows => Each(rows, (row, count) => Add(_years, ResultRows.Number(row[1]), count))),
        (Grouped(found, "flags"), rows => Each(rows, (row, count) => AddFlags(ResultRows.Number(row[1]), count))),
    ];

    /// <summary>Counts the speakers of passages with only one.</summary>
    public (RowQuestion Question, Action<ResultRows> Read) Speakers(RowQuestion quotes) => (Grouped(quotes, "speaker"), ReadSpeakers);

    /// <summary>Counts those of several speakers who say the words; one speaker may have two rows for a passage.</summary>
    public (RowQuestion Question, Action<ResultRows> Read) SeveralSpeakers(RowQuestion spoken) =>
        (spoken with { Columns = "COUNT(DISTINCT place) AS counted, speaker", GroupBy = "speaker", Kind = ClusterTables.SpeakerKind }, ReadSpeakers);

    /// <summary>Counts the passages of a voice.</summary>
    public (RowQuestion Question, Action<ResultRows> Read) Count(Voice voice, RowQuestion found) =>
        (found.Counting, rows => Each(rows, (_, count) => Add(voice, count)));

    /// <summary>Counts the passages of a voice.</summary>
    public void Add(Voice voice, long count) => Add(_voices, voice, count);

    /// <summary>Counts passages decided by a check of their text.</summary>
    public void AddLabels(IEnumerable<FoundRow> rows)
    {
        foreach (var row in rows)
        {
            Add(_dates, row.Date, 1);
            Add(_sources, row.Source, 1);
            foreach (var topic in row.Topics)
                Add(_topics, topic, 1);
            foreach (var year in row.Years)
                Add(_years, year, 1);
            AddFlags(row.Flags, 1);
        }
    }

    /// <summary>Counts the speakers of passages decided by a check of their text.</summary>
    public void AddSpeakers(IEnumerable<FoundRow> rows)
    {
        foreach (var speaker in rows.SelectMany(row => row.Speakers))
            Add(_speakers, speaker, 1);
    }

    /// <summary>The facets.</summary>
    /// <param name="reader">Provides the names.</param>
    /// <param name="voice">The voice of all passages if there is only one; null if voices are counted.</param>
    /// <param name="total">The number of passages found.</param>
    /// <param name="cancellationToken">Stops the query.</param>
    public async Task<SearchFacets> FacetsAsync(ClusterReader reader, Voice? voice, long total, CancellationToken cancellationToken)
    {
        if (total == 0)
            return SearchFacets.None;

        var labels = _topics.Keys.Concat(_sources.Keys).Concat(_speakers.Keys).Where(number => number != 0).Distinct();
        var names = await reader.NamesAsync([.. labels], cancellationToken).ConfigureAwait(false);
        return new SearchFacets
        {
            Speakers =
            [
                .. MostFrequent(_speakers, number => names.GetValueOrDefault(number), slug => slug)
                    .Select(speaker => speaker with { Value = reader.Catalog.FindSpeaker(speaker.Value)?.Name ?? speaker.Value }),
            ],
            Years = [.. MostFrequent(_years, Year, year => year).OrderByDescending(year => int.TryParse(year.Value, out var number) ? number : int.MinValue)],
            Dates = _dates,
            Topics = MostFrequent(_topics, number => names.GetValueOrDefault(number), topic => Term(QueryField.Topic, topic)),
            Sources = MostFrequent(_sources, number => names.GetValueOrDefault(number), source => Term(QueryField.Source, source)),
            Voices = voice is { } only ? [new ValueCount(only.LowerName(), total)] : [.. Voices()],
        };
    }

    private IEnumerable<ValueCount> Voices() => _voices.Where(counted => counted.Value > 0)
        .OrderByDescending(counted => counted.Value).ThenBy(counted => Order(counted.Key))
        .Select(counted => new ValueCount(counted.Key.LowerName(), counted.Value));

    private static RowQuestion Grouped(RowQuestion found, string column)
    {
        var groups = column.Contains(',', StringComparison.Ordinal) ? column : "GROUPBY() AS grouped";
        return found with { Columns = $"COUNT(*) AS counted, {groups}", GroupBy = column, OrderBy = "", Skip = 0, Take = RowQuestion.MaxGroups };
    }

    private void ReadSpeakers(ResultRows rows) => Each(rows, (row, count) => Add(_speakers, ResultRows.Number(row[1]), count));

    private void AddFlags(long flags, long count)
    {
        if ((flags & ClusterTables.HeadlineFlag) != 0)
            Add(Voice.Headline, count);
        if ((flags & ClusterTables.NarrativeFlag) != 0)
            Add(Voice.Narrative, count);
    }

    private static DateSpan Date(object[] row) => new((int)ResultRows.Number(row[1]), (int)ResultRows.Number(row[2]));

    private static void Each(ResultRows rows, Action<object[], long> add)
    {
        foreach (var row in rows.Rows)
            add(row, ResultRows.Number(row[0]));
    }

    private static void Add<T>(Dictionary<T, long> counts, T value, long count)
        where T : notnull => CollectionsMarshal.GetValueRefOrAddDefault(counts, value, out _) += count;

    private static ValueCount[] MostFrequent(Dictionary<long, long> counts, Func<long, string?> name, Func<string, string> term) =>
    [
        .. counts.Select(counted => (Name: name(counted.Key), counted.Value)).Where(counted => counted.Name is not null)
            .OrderByDescending(counted => counted.Value).ThenBy(counted => term(counted.Name ?? ""), StringComparer.Ordinal)
            .Take(SearchFacets.MaxValues)
            .Select(counted => new ValueCount(counted.Name ?? "", counted.Value)),
    ];

    private static string? Year(long year) => year == 0 ? DatePeriods.Undated : FormattableString.Invariant($"{year}");

    private static string Term(QueryField field, string value) => LabelTerms.For(new QueryFilter(field, value, Excluded: false)) ?? value;

    private static int Order(Voice voice) => Array.IndexOf([Voice.Quote, Voice.Reported, Voice.Narrative, Voice.Headline], voice);
}
