using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Search.Postings;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Counts what the passages found have in common: what each filter would leave of them.</summary>
internal sealed class FacetReader
{
    /// <summary>A facet lists no more values than this.</summary>
    private const int MostValues = 100;

    private readonly Statements _statements;
    private readonly CatalogSnapshot _catalog;
    private readonly BlockMap _map;
    private readonly Query _query;
    private readonly PassageScan? _quoted;
    private readonly PassageScan? _told;
    private readonly FacetCounts _counts = new();

    public FacetReader(SearchSession session, Statements statements, CatalogSnapshot catalog, Query query)
    {
        (_statements, _catalog, _map, _query) = (statements, catalog, session.Map, query);
        _quoted = query.Voice is Voice.Headline or Voice.Narrative ? null : session.Scan(query with { Voice = Voice.Quote });
        _told = AreVoicesApart ? session.Scan(query with { Voice = Voice.Narrative }) : null;
    }

    /// <summary>True when the passages found can be told apart by voice.</summary>
    private bool AreVoicesApart => _query.Voice is null && !_query.Filters.Any(filter => filter is { Field: QueryField.By, Excluded: false });

    /// <summary>Counts the passages found in a block.</summary>
    public void Add(int number, Block block, ReadOnlySpan<ulong> found)
    {
        if (!found.IsEmpty)
            _counts.Add(block, found);
        if (_quoted is not null)
            _counts.AddQuoted(block, number, _quoted.Find(number, block), _quoted);
        if (_told is not null)
            _counts.Told += Bits.Count(_told.Find(number, block));
    }

    /// <summary>The counts, where so many passages were found.</summary>
    public SearchFacets Read(long total) => total == 0 ? SearchFacets.None : new SearchFacets
    {
        Speakers = Values(_counts.Speakers, number => _map.SpeakerOf(number, Speaker)),
        Years = [.. Labels(Indexing.Marks.IsYear).OrderByDescending(year => int.TryParse(year.Value, out var number) ? number : int.MinValue)],
        Topics = Labels(Indexing.Marks.IsTopic),
        Sources = Labels(Indexing.Marks.IsSource),
        Voices = [.. Voices(total).Where(voice => voice.Count > 0).OrderByDescending(voice => voice.Count)],
    };

    private IEnumerable<FacetCount> Voices(long total) => AreVoicesApart
        ? [new(Name(Voice.Quote), _counts.Quoted), new(Name(Voice.Narrative), _counts.Told), new(Name(Voice.Headline), _counts.Headlines)]
        : [new(Name(_query.Voice ?? Voice.Quote), total)];

    private static string Name(Voice voice) => voice.ToString().ToLowerInvariant();

    private static FacetCount[] Values(ValueCounts counts, Func<int, string> name) =>
        [.. counts.MostFrequent.Take(MostValues).Select(value => new FacetCount(name(value.Number), value.Count))];

    private FacetCount[] Labels(Func<string, bool> isOfField) => [.. _counts.Labels.MostFrequent
        .Select(label => (Label: _map.LabelOf(label.Number, Label), label.Count))
        .Where(label => isOfField(label.Label.Mark))
        .Take(MostValues)
        .Select(label => new FacetCount(label.Label.Value, label.Count))];

    private (string Mark, string Value) Label(int number)
    {
        using var rows = _statements.Rows("SELECT mark, value FROM search_labels WHERE id = ?1", number);
        return rows.Read() ? (rows.GetString(0), rows.GetString(1)) : throw Unknown();
    }

    private string Speaker(int number)
    {
        var slug = _statements.Value("SELECT slug FROM search_speakers WHERE id = ?1", number) as string ?? throw Unknown();
        return _catalog.FindSpeaker(slug)?.Name ?? slug;
    }

    private static InvalidDataException Unknown() => new("The index counts a value that it does not have.");
}
