using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.LuceneNet;

/// <summary>Counts what the passages found have in common: what each filter would leave of them.</summary>
internal sealed class FacetCounter(SearchSession session)
{
    /// <summary>A facet lists no more values than this.</summary>
    private const int MostValues = 100;

    /// <summary>The counts over all passages found.</summary>
    /// <param name="query">What was asked for.</param>
    /// <param name="found">What was found.</param>
    public SearchFacets Count(Query query, FoundPassages found)
    {
        if (found.Count == 0)
            return SearchFacets.None;

        var quoted = QuotedWords.Find(session, query);
        return new SearchFacets
        {
            Speakers = quoted.CountSpeakers(session).MostFrequent(MostValues),
            Years = [.. Values(Fields.Year, found).OrderByDescending(year => int.TryParse(year.Value, out var number) ? number : int.MinValue)],
            Topics = Values(Fields.Topic, found),
            Sources = Values(Fields.Source, found),
            Voices = [.. Voices(query, found, quoted).Where(voice => voice.Count > 0).OrderByDescending(voice => voice.Count)],
        };
    }

    private IReadOnlyList<FacetCount> Values(string field, FoundPassages found) => session.Values.CountOfArticles(field, found).MostFrequent(MostValues);

    private IEnumerable<FacetCount> Voices(Query query, FoundPassages found, QuotedWords quoted)
    {
        if (query.Voice is { } voice)
            return [new FacetCount(Name(voice), found.Count)];
        if (query.Filters.Any(filter => filter is { Field: QueryField.By, Excluded: false }))
            return [new FacetCount(Name(Voice.Quote), found.Count)];

        return
        [
            new FacetCount(Name(Voice.Quote), quoted.Count),
            new FacetCount(Name(Voice.Narrative), session.Count(query with { Voice = Voice.Narrative })),
            new FacetCount(Name(Voice.Headline), found.Rows.Count(row => ArticleKey.PassageOfRow(row) == 0)),
        ];
    }

    private static string Name(Voice voice) => voice.ToString().ToLowerInvariant();
}
