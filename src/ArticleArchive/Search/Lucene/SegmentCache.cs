using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using ArticleArchive.Search.Indexing;
using ArticleArchive.Search.Research;
using Lucene.Net.Index;
using Lucene.Net.Util;

namespace ArticleArchive.Search.Lucene;

/// <summary>The data looked up in the segments of one build. A change adds segments and leaves the others as they are, so each is read only once.</summary>
internal sealed class SegmentCache
{
    private readonly ConditionalWeakTable<object, Segment> _segments = [];
    private readonly ConditionalWeakTable<object, string[]> _languages = [];
    private readonly ConditionalWeakTable<DirectoryReader, ConcurrentDictionary<string, long>> _wordTotals = [];

    private readonly ConditionalWeakTable<DirectoryReader, IReadOnlyList<DatedWords>> _wordsByDate = [];

    private readonly IndexFacets _facets = new();

    /// <summary>The data of a segment, read on first use.</summary>
    public Segment SegmentOf(AtomicReader reader) => _segments.GetValue(reader.CoreCacheKey, _ => Segment.Read(reader, _facets));

    /// <summary>The values that facets count, including those of all segments of a reader.</summary>
    public IndexFacets FacetsOf(DirectoryReader reader)
    {
        foreach (var leaf in reader.Leaves)
            SegmentOf(leaf.AtomicReader);
        return _facets;
    }

    /// <summary>How often words occur in a state of the index; only those that have been counted so far.</summary>
    public ConcurrentDictionary<string, long> WordTotalsOf(DirectoryReader reader) =>
        _wordTotals.GetValue(reader, _ => new ConcurrentDictionary<string, long>(StringComparer.Ordinal));

    /// <summary>The number of words in a state of the index by the date of their articles, counted on first use.</summary>
    public IReadOnlyList<DatedWords> WordsByDate(DirectoryReader reader, Func<IReadOnlyList<DatedWords>> count) => _wordsByDate.GetValue(reader, _ => count());

    /// <summary>The languages of articles other than English.</summary>
    public IReadOnlyList<string> LanguagesOf(DirectoryReader reader) =>
    [
        .. reader.Leaves.SelectMany(leaf => _languages.GetValue(leaf.AtomicReader.CoreCacheKey, _ => ReadLanguages(leaf.AtomicReader)))
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
    ];

    private static string[] ReadLanguages(AtomicReader reader)
    {
        var languages = new List<string>();
        if (reader.GetTerms(Fields.Filter)?.GetEnumerator() is not { } terms || terms.SeekCeil(new BytesRef(FilterTerms.Languages)) == TermsEnum.SeekStatus.END)
            return [];

        do
        {
            if (FilterTerms.LanguageOf(terms.Term.Utf8ToString()) is not { } language)
                break;
            languages.Add(language);
        }
        while (terms.MoveNext());

        return [.. languages];
    }
}
