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
    /// <param name="documents">The passages found, rising.</param>
    public SearchFacets Count(Query query, List<long> documents)
    {
        if (documents.Count == 0)
            return SearchFacets.None;

        var quoted = QuotedWords.Find(session, query);
        return new SearchFacets
        {
            Speakers = quoted.CountSpeakers(session).MostFrequent(MostValues),
            Years = [.. Values(Fields.Year, documents).OrderByDescending(year => int.TryParse(year.Value, out var number) ? number : int.MinValue)],
            Topics = Values(Fields.Topic, documents),
            Sources = Values(Fields.Source, documents),
            Voices = [.. Voices(query, documents, quoted).Where(voice => voice.Count > 0).OrderByDescending(voice => voice.Count)],
        };
    }

    private IReadOnlyList<FacetCount> Values(string field, List<long> documents) => session.Values.Count(field, documents).MostFrequent(MostValues);

    private IEnumerable<FacetCount> Voices(Query query, List<long> documents, QuotedWords quoted)
    {
        if (query.Voice is { } voice)
            return [new FacetCount(Name(voice), documents.Count)];
        if (query.Filters.Any(filter => filter is { Field: QueryField.By, Excluded: false }))
            return [new FacetCount(Name(Voice.Quote), documents.Count)];

        return
        [
            new FacetCount(Name(Voice.Quote), quoted.Count),
            new FacetCount(Name(Voice.Narrative), session.Count(query with { Voice = Voice.Narrative })),
            new FacetCount(Name(Voice.Headline), session.Values.Rows(documents).Count(row => ArticleKey.PassageOfRow(row) == 0)),
        ];
    }

    private static string Name(Voice voice) => voice.ToString().ToLowerInvariant();
}
