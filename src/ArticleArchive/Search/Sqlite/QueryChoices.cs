using ArticleArchive.Catalog;
using ArticleArchive.Search.Indexing;
using ArticleArchive.Search.Postings;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Looks up what the filters of a query mean in the index.</summary>
internal sealed class QueryChoices(Statements statements)
{
    private static readonly QueryField[] Labelled = [QueryField.Topic, QueryField.Source, QueryField.Year];

    /// <summary>The articles that come into question; null when there can be none.</summary>
    public ArticleConditions? Articles(Query query)
    {
        var ranges = RowRange.Of(query.Filters);
        var wanted = Labelled.Select(field => Filters(query, field, excluded: false)).Where(field => field.Count > 0).Select(Labels).ToList();
        return ranges.Count == 0 || wanted.Exists(field => field.Count == 0)
            ? null
            : new ArticleConditions(ranges, wanted, Labels([.. Labelled.SelectMany(field => Filters(query, field, excluded: true))]));
    }

    /// <summary>Whose statements count.</summary>
    public SpeakerChoice Speakers(Query query)
    {
        var (wanted, excluded) = (Filters(query, QueryField.By, excluded: false), Filters(query, QueryField.By, excluded: true));
        return wanted.Count + excluded.Count == 0 ? SpeakerChoice.Everybody : new SpeakerChoice(wanted.Count == 0 ? null : Named(wanted), Named(excluded));
    }

    private HashSet<int> Labels(IReadOnlyList<QueryFilter> filters) => [.. filters
        .Select(filter => statements.Value("SELECT id FROM search_labels WHERE mark = ?1", Marks.Of(filter)) as long?)
        .OfType<long>()
        .Select(id => (int)id)];

    private HashSet<int> Named(List<QueryFilter> filters) => [.. filters.SelectMany(filter => NamesWith([.. SpeakerNames.Words(filter.Value).Distinct(StringComparer.Ordinal)]))];

    /// <summary>Names that have all of some words.</summary>
    private IEnumerable<int> NamesWith(IReadOnlyList<string> words) => words.Count == 0 ? [] : words
        .Select(word => statements.List(row => row.GetInt32(0), "SELECT id FROM search_name_words WHERE word = ?1", word).AsEnumerable())
        .Aggregate((some, others) => some.Intersect(others));

    private static List<QueryFilter> Filters(Query query, QueryField field, bool excluded) =>
        [.. query.Filters.Where(filter => filter.Field == field && filter.Excluded == excluded)];
}
