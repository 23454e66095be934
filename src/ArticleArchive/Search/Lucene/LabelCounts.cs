using System.Runtime.InteropServices;

namespace ArticleArchive.Search.Lucene;

/// <summary>Counts topics, publishers, years and voices of matches. The passages of an article have its labels in common, so these are counted once for a run of them.</summary>
/// <param name="facets">The values that are counted.</param>
internal sealed class LabelCounts(IndexFacets facets)
{
    private readonly int[] _topics = new int[facets.Topics.Count];
    private readonly int[] _sources = new int[facets.Sources.Count];
    private readonly int[] _years = new int[facets.Years.Count];
    private readonly Dictionary<DateSpan, long> _dates = [];
    private Segment? _segment;
    private int _article;
    private int _passages;

    /// <summary>How many matches are headlines.</summary>
    public long Headlines { get; private set; }

    /// <summary>How many have the reporter's own words alone, and are not headlines.</summary>
    public long NarrativeOnly { get; private set; }

    public IEnumerable<(string Value, long Count)> Topics => Counted(_topics, facets.Topics);

    public IEnumerable<(string Value, long Count)> Sources => Counted(_sources, facets.Sources);

    public IEnumerable<(string Value, long Count)> Years => Counted(_years, facets.Years);

    /// <summary>How many passages are of each date.</summary>
    public IReadOnlyDictionary<DateSpan, long> Dates
    {
        get
        {
            CountRun();
            return _dates;
        }
    }

    /// <summary>The matches of a segment follow.</summary>
    public void Begin(Segment segment)
    {
        CountRun();
        _segment = segment;
    }

    /// <summary>Counts a match.</summary>
    public void Add(int article, int document)
    {
        if (article != _article)
            CountRun();
        (_article, _passages) = (article, _passages + 1);
        if (_segment is null)
            return;

        Headlines += _segment.Headlines.Get(document) ? 1 : 0;
        NarrativeOnly += _segment.NarrativeOnly.Get(document) ? 1 : 0;
    }

    private void CountRun()
    {
        if (_passages > 0 && _segment is { } segment)
        {
            segment.Topics.Count(_article, _passages, _topics);
            segment.Sources.Count(_article, _passages, _sources);
            segment.Years.Count(_article, _passages, _years);
            CollectionsMarshal.GetValueRefOrAddDefault(_dates, segment.DateOf(_article), out _) += _passages;
        }

        _passages = 0;
    }

    private IEnumerable<(string Value, long Count)> Counted(int[] counts, FacetValues values)
    {
        CountRun();
        for (var number = 0; number < counts.Length; number++)
        {
            if (counts[number] > 0)
                yield return (values[number], counts[number]);
        }
    }
}
