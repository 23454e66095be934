using ArticleArchive.Search.Indexing;
using Lucene.Net.Search;
using Query = ArticleArchive.Search.Queries.Query;

namespace ArticleArchive.Search.Lucene;

/// <summary>
/// Counts what the passages found have in common, and so how many each filter would leave. Counting those with the words in quotations or in the reporter's
/// words needs searches of other fields, which run alongside the search for the passages.
/// </summary>
internal sealed class FacetSearch(IndexSnapshot snapshot, SearchPlanner planner, PlanRunner runner, CancellationToken cancellation)
{
    private readonly SpeakerCounts _speakers = new(snapshot);
    private long _mixed;
    private long _reported;

    /// <summary>Counts labels; must be given every match.</summary>
    public LabelCounts Labels { get; } = new(snapshot.Facets);

    /// <summary>Adds the counting of speakers to a collector when the matches of a plan are quotations.</summary>
    public ICollector Beside(SearchPlan plan, ICollector passages) => plan.IsQuoted ? MultiCollector.Wrap(passages, _speakers) : passages;

    /// <summary>Counts voices and speakers. Call it before <see cref="Count"/>. When texts must be read, it runs on the caller's thread.</summary>
    public Task CountVoicesAsync(Query query, SearchPlan plan)
    {
        if (plan.IsQuoted || query.Voice is not null)
            return Task.CompletedTask;

        var (quotes, reported) = (planner.Plan(query with { Voice = Voice.Quote }), planner.Plan(query with { Voice = Voice.Reported }));
        var mixed = PlanMixed(query);
        if (snapshot.Pace.MayUseAnotherThread && quotes.Candidates is null && reported.Candidates is null && mixed.Candidates is null)
            return Task.Run(CountAll, CancellationToken.None);

        CountAll();
        return Task.CompletedTask;

        void CountAll()
        {
            runner.Run(query with { Voice = Voice.Quote }, quotes, _speakers);
            CountSpeakers(quotes);
            _reported = CountPassages(query with { Voice = Voice.Reported }, reported);
            _mixed = CountPassages(query with { Voice = Voice.Narrative }, mixed);
        }
    }

    /// <summary>The facets. Call it when all matches have been collected. Speakers are given by their names in addresses.</summary>
    public SearchFacets Count(Query query, SearchPlan plan, long total)
    {
        if (total == 0)
            return SearchFacets.None;

        if (plan.IsQuoted)
            CountSpeakers(plan);
        return new SearchFacets
        {
            Speakers = MostFrequent(_speakers.Speakers.Select(counted => (new FacetTerm(counted.Value, counted.Value), counted.Count))),
            Years = [.. MostFrequent(Merged(Labels.Years)).OrderByDescending(year => int.TryParse(year.Value, out var number) ? number : int.MinValue)],
            Dates = Labels.Dates,
            Topics = MostFrequent(Merged(Labels.Topics)),
            Sources = MostFrequent(Merged(Labels.Sources)),
            Voices = [.. Voices(query, plan, total).Where(voice => voice.Count > 0).OrderByDescending(voice => voice.Count)],
        };
    }

    private IEnumerable<ValueCount> Voices(Query query, SearchPlan plan, long total)
    {
        if (query.Voice is not null || plan.IsQuoted)
            return [new ValueCount((query.Voice ?? Voice.Quote).LowerName(), total)];

        return
        [
            new ValueCount(Voice.Quote.LowerName(), _speakers.Total),
            new ValueCount(Voice.Reported.LowerName(), _reported),
            new ValueCount(Voice.Narrative.LowerName(), Labels.NarrativeOnly + _mixed),
            new ValueCount(Voice.Headline.LowerName(), Labels.Headlines),
        ];
    }

    private long CountPassages(Query query, SearchPlan plan)
    {
        var passages = new TotalHitCountCollector();
        runner.Run(query, plan, passages);
        return passages.TotalHits;
    }

    /// <summary>Finds the passages with quotations or reported speech that also have the words in the reporter's own text.</summary>
    private SearchPlan PlanMixed(Query query)
    {
        var mixed = planner.PlanMixed(query with { Voice = Voice.Narrative });
        return mixed.IsExact ? new SearchPlan { Passages = mixed.Query } : new SearchPlan { Candidates = mixed.Query };
    }

    /// <summary>Counts the speakers of passages in which several people speak: each of them has documents of their own.</summary>
    private void CountSpeakers(SearchPlan quotes)
    {
        if (quotes.Speakers is { } each)
            snapshot.Search(each(), new SpeakerDocumentCollector(snapshot, _speakers), cancellation);
    }

    private static IEnumerable<(FacetTerm Label, long Count)> Merged(IEnumerable<(string Value, long Count)> counted) => counted
        .Select(value => (Label: FacetTerm.Read(value.Value), value.Count))
        .GroupBy(value => value.Label.Term, (_, same) => same.Aggregate((one, other) => (one.Label, one.Count + other.Count)));

    private static ValueCount[] MostFrequent(IEnumerable<(FacetTerm Label, long Count)> counted) => [.. counted
        .OrderByDescending(value => value.Count).ThenBy(value => value.Label.Term, StringComparer.Ordinal)
        .Take(SearchFacets.MaxValues)
        .Select(value => new ValueCount(value.Label.Shown, value.Count))];
}
