using ArticleArchive.Articles;

namespace ArticleArchive.LuceneNet;

/// <summary>Where the words of a query are quoted, and in whose statements.</summary>
internal sealed class QuotedWords
{
    private readonly List<long> _passages;
    private readonly List<(long Passage, string Speaker)> _several;

    private QuotedWords(List<long> passages, List<(long Passage, string Speaker)> several) => (_passages, _several) = (passages, several);

    /// <summary>How many passages have the words quoted.</summary>
    public int Count => _passages.Count;

    /// <summary>Looks among quoted words, unless the query is about others.</summary>
    public static QuotedWords Find(SearchSession session, Query query)
    {
        if (query.Voice is Voice.Headline or Voice.Narrative)
            return new QuotedWords([], []);

        var quoted = query with { Voice = Voice.Quote };
        var passages = session.Find(quoted);
        var parts = Questions.Of(Voice.Quote, new SpeakerClauses(query.Filters))
            .Where(question => !question.IsOfParts)
            .SelectMany(question => session.Reader.Find(Planner.Ask(quoted, Questions.OfParts(question)).Query))
            .Order()
            .ToList();
        var several = session.Values.Passages(parts).Zip(session.Values.Speakers(parts))
            .Where(part => part.Second.Length > 0 && passages.BinarySearch(part.First) >= 0)
            .Distinct();
        return new QuotedWords(passages, [.. several]);
    }

    /// <summary>The passages by speaker.</summary>
    public ValueCounts CountSpeakers(SearchSession session)
    {
        var bySlug = session.Values.CountSpeakers(_passages);
        foreach (var (slug, count) in _several.CountBy(spoken => spoken.Speaker))
            bySlug[slug] = bySlug.GetValueOrDefault(slug) + count;

        var counts = new ValueCounts();
        foreach (var (slug, count) in bySlug)
            counts.Add(new FacetValue(slug, session.Catalog.FindSpeaker(slug)?.Name ?? slug), count);
        return counts;
    }
}
