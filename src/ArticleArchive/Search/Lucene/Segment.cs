using ArticleArchive.Catalog;
using ArticleArchive.Search.Indexing;
using Lucene.Net.Index;
using Lucene.Net.Search;

namespace ArticleArchive.Search.Lucene;

/// <summary>The data looked up for each match in one segment of the index, read once. It includes deleted documents.</summary>
internal sealed class Segment
{
    /// <summary>The value in <see cref="SpeakerOf"/> for a document without exactly one known speaker.</summary>
    public const int NoSpeaker = -1;

    private readonly int[] _lastDays;
    private readonly int[][] _sizes;

    private Segment(AtomicReader reader, IndexFacets facets)
    {
        (ArticleOf, Keys, var firsts) = ReadArticles(reader);
        FirstDocuments = firsts;
        _lastDays = ReadNumbers(reader, Fields.LastDay, firsts);
        _sizes = [.. Enum.GetValues<Voice>().Select(voice => ReadNumbers(reader, Fields.SizeIn(voice), firsts))];
        (Topics, Sources, Years) = (Read(FacetLabel.Topic, facets.Topics), Read(FacetLabel.Source, facets.Sources), Read(FacetLabel.Year, facets.Years));
        SpeakerOf = ReadSpeakers(reader, facets.Speakers);
        Kinds = ReadKinds(reader);
        Dates = [.. Enumerable.Range(0, Keys.Length).Select(article => facets.Dates.NumberOf(DateOf(article)))];

        ArticleLabels Read(string field, FacetValues<string> values) => ArticleLabels.Read(reader, field, values, firsts);
    }

    /// <summary>The article of each document, as a number in the segment, from 0.</summary>
    public int[] ArticleOf { get; }

    /// <summary>The key of each article.</summary>
    public long[] Keys { get; }

    /// <summary>The first document of each article.</summary>
    public IReadOnlyList<int> FirstDocuments { get; }

    public ArticleLabels Topics { get; }

    public ArticleLabels Sources { get; }

    public ArticleLabels Years { get; }

    /// <summary>
    /// The speaker of each document, as a number in <see cref="IndexFacets.Speakers"/>; <see cref="NoSpeaker"/> unless exactly one known person speaks.
    /// </summary>
    public int[] SpeakerOf { get; }

    /// <summary>What the passage of each document is.</summary>
    public PassageKinds[] Kinds { get; }

    /// <summary>The date of each article, as a number in <see cref="IndexFacets.Dates"/>.</summary>
    public int[] Dates { get; }

    /// <summary>The days that the date of an article can mean.</summary>
    public DateSpan DateOf(int article) => new(new ArticleKey(Keys[article]).Day, _lastDays[article]);

    /// <summary>The number of an article's words in a voice.</summary>
    public int SizeOf(int article, Voice voice) => _sizes[(int)voice][article];

    public static Segment Read(AtomicReader reader, IndexFacets facets) => new(reader, facets);

    private static (int[] ArticleOf, long[] Keys, List<int> Firsts) ReadArticles(AtomicReader reader)
    {
        var stored = reader.GetNumericDocValues(Fields.Row) ?? DocValues.EMPTY_NUMERIC;
        var articleOf = new int[reader.MaxDoc];
        var (keys, firsts) = (new List<long>(), new List<int>());
        for (var document = 0; document < articleOf.Length; document++)
        {
            var key = ArticleKey.FromRow(stored.Get(document)).Value;
            if (keys.Count == 0 || keys[^1] != key)
            {
                keys.Add(key);
                firsts.Add(document);
            }

            articleOf[document] = keys.Count - 1;
        }

        return (articleOf, [.. keys], firsts);
    }

    private static int[] ReadNumbers(AtomicReader reader, string field, List<int> documents)
    {
        var stored = reader.GetNumericDocValues(field) ?? DocValues.EMPTY_NUMERIC;
        return [.. documents.Select(document => (int)stored.Get(document))];
    }

    private static int[] ReadSpeakers(AtomicReader reader, FacetValues<string> values)
    {
        var stored = reader.GetSortedDocValues(Fields.Speaker) ?? DocValues.EMPTY_SORTED;
        var global = values.NumbersOf(stored.ValueCount, stored.LookupOrd);
        var speakers = new int[reader.MaxDoc];
        for (var document = 0; document < speakers.Length; document++)
            speakers[document] = stored.GetOrd(document) is >= 0 and var value ? global[value] : NoSpeaker;
        return speakers;
    }

    private static PassageKinds[] ReadKinds(AtomicReader reader)
    {
        var kinds = new PassageKinds[reader.MaxDoc];
        Mark(FilterTerms.Headline, PassageKinds.Headline);
        Mark(FilterTerms.NarrativeOnly, PassageKinds.NarrativeOnly);
        Mark(FilterTerms.SeveralSpeakers, PassageKinds.SeveralSpeakers);
        return kinds;

        void Mark(string term, PassageKinds kind)
        {
            if (reader.GetTermDocsEnum(new Term(Fields.Filter, term)) is not { } postings)
                return;

            for (var document = postings.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = postings.NextDoc())
                kinds[document] |= kind;
        }
    }
}
