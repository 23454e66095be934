namespace ArticleArchive.Search.Lucene;

/// <summary>Counts topics, publishers, years and voices of matches. The passages of an article share its labels, so a run of them is counted at once.</summary>
/// <param name="facets">The values to count.</param>
internal sealed class LabelCounts(IndexFacets facets)
{
    private readonly int[] _topics = new int[facets.Topics.Count];
    private readonly int[] _sources = new int[facets.Sources.Count];
    private readonly int[] _years = new int[facets.Years.Count];
    private readonly int[] _dates = new int[facets.Dates.Count];
    private readonly long[] _kinds = new long[1 << 3];
    private Segment? _segment;
    private int _article;
    private int _passages;

    /// <summary>How many matches are headlines.</summary>
    public long Headlines => OfKind(PassageKinds.Headline);

    /// <summary>How many matches have only the reporter's own words and are not headlines.</summary>
    public long NarrativeOnly => OfKind(PassageKinds.NarrativeOnly);

    public IEnumerable<(string Value, long Count)> Topics => Counted(_topics, facets.Topics);

    public IEnumerable<(string Value, long Count)> Sources => Counted(_sources, facets.Sources);

    public IEnumerable<(string Value, long Count)> Years => Counted(_years, facets.Years);

    /// <summary>The number of passages for each date.</summary>
    public IReadOnlyDictionary<DateSpan, long> Dates => Counted(_dates, facets.Dates).ToDictionary(date => date.Value, date => date.Count);

    /// <summary>Call before adding the matches of a segment.</summary>
    public void Begin(Segment segment)
    {
        CountRun();
        _segment = segment;
    }

    public void Add(int article, int document)
    {
        if (article != _article)
            CountRun();
        (_article, _passages) = (article, _passages + 1);
        if (_segment is { } segment)
            _kinds[(int)segment.Kinds[document]]++;
    }

    private void CountRun()
    {
        if (_passages > 0 && _segment is { } segment)
        {
            segment.Topics.Count(_article, _passages, _topics);
            segment.Sources.Count(_article, _passages, _sources);
            segment.Years.Count(_article, _passages, _years);
            _dates[segment.Dates[_article]] += _passages;
        }

        _passages = 0;
    }

    private long OfKind(PassageKinds kind) => _kinds.Where((_, kinds) => ((PassageKinds)kinds & kind) != 0).Sum();

    private IEnumerable<(T Value, long Count)> Counted<T>(int[] counts, FacetValues<T> values)
        where T : notnull
    {
        CountRun();
        for (var number = 0; number < counts.Length; number++)
        {
            if (counts[number] > 0)
                yield return (values[number], counts[number]);
        }
    }
}
