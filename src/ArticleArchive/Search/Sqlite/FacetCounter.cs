using ArticleArchive.Articles;
using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Counts what the passages found have in common: what each filter would leave of them.</summary>
internal sealed class FacetCounter(SearchSession session)
{
    /// <summary>A facet lists no more values than this.</summary>
    private const int MostValues = 100;

    private readonly ValueCounts _sources = new();
    private readonly ValueCounts _topics = new();
    private readonly ValueCounts _years = new();

    /// <summary>The counts over all passages found.</summary>
    /// <param name="query">What was asked for.</param>
    /// <param name="rows">The passages found, rising.</param>
    public SearchFacets Count(Query query, List<long> rows)
    {
        if (rows.Count == 0)
            return SearchFacets.None;

        CountArticles(rows);
        var quoted = QuotedWords.Find(session, query);
        return new SearchFacets
        {
            Speakers = Values(quoted.CountSpeakers(session.Map)),
            Years = [.. Values(_years).OrderByDescending(year => int.TryParse(year.Value, out var number) ? number : int.MinValue)],
            Topics = Values(_topics),
            Sources = Values(_sources),
            Voices = [.. Voices(query, rows, quoted).Where(voice => voice.Count > 0).OrderByDescending(voice => voice.Count)],
        };
    }

    private void CountArticles(List<long> rows)
    {
        var article = 0;
        for (var first = 0; first < rows.Count;)
        {
            var key = ArticleKey.OfRow(rows[first]);
            var end = first + 1;
            while (end < rows.Count && ArticleKey.OfRow(rows[end]) == key)
                end++;

            article = session.Map.IndexOf(key, article);
            var marks = session.Map.Marks(article);
            Add(_sources, ref marks, end - first);
            Add(_topics, ref marks, end - first);
            Add(_years, ref marks, end - first);
            first = end;
        }
    }

    private static void Add(ValueCounts counts, ref MarksReader marks, int passages)
    {
        for (var left = marks.Next(); left > 0; left--)
            counts.Add(marks.Next(), passages);
    }

    private IEnumerable<FacetCount> Voices(Query query, List<long> rows, QuotedWords quoted)
    {
        if (query.Voice is { } voice)
            return [new FacetCount(Name(voice), rows.Count)];
        if (query.Filters.Any(filter => filter is { Field: QueryField.By, Excluded: false }))
            return [new FacetCount(Name(Voice.Quote), rows.Count)];

        return
        [
            new FacetCount(Name(Voice.Quote), quoted.Count),
            new FacetCount(Name(Voice.Narrative), session.Count(query with { Voice = Voice.Narrative })),
            new FacetCount(Name(Voice.Headline), rows.Count(row => ArticleKey.PassageOfRow(row) == 0)),
        ];
    }

    private static string Name(Voice voice) => voice.ToString().ToLowerInvariant();

    private FacetCount[] Values(ValueCounts counts) =>
        [.. counts.MostFrequent.Take(MostValues).Select(value => new FacetCount(session.ValueOf(value.Id), value.Count))];
}
