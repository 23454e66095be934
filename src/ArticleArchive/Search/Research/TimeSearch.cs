using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search.Research;

/// <summary>Counts searches over time.</summary>
/// <param name="search">Reads queries as the ordinary search does.</param>
/// <param name="index">Finds the matches.</param>
/// <param name="catalog">Provides the articles.</param>
public sealed class TimeSearch(PassageSearch search, IMatchIndex index, CatalogSnapshot catalog)
{
    private static readonly Voice[] Apart = [Voice.Quote, Voice.Reported, Voice.Narrative];

    /// <summary>Counts a search over time.</summary>
    /// <param name="query">The query.</param>
    /// <param name="span">The length of the periods; null for the longest with more than one period.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    /// <exception cref="SearchTimeoutException">It exceeded the time limit of searches.</exception>
    public async Task<TimeLine> CountAsync(Query query, PeriodSpan? span, CancellationToken cancellationToken)
    {
        var read = await search.ReadAsync(query, cancellationToken).ConfigureAwait(false);
        return await TimeLimit.RunAsync(search.Limit, token => CountReadAsync(read, span, token), cancellationToken).ConfigureAwait(false);
    }

    private async Task<TimeLine> CountReadAsync(Query query, PeriodSpan? wanted, CancellationToken cancellation)
    {
        var hasVoices = query.Voice is null && !query.HasSpeakers;
        var all = await index.DatesAsync(query, cancellation).ConfigureAwait(false);
        var voices = new Dictionary<Voice, FoundDates>();
        foreach (var voice in hasVoices ? Apart : [])
            voices.Add(voice, await index.DatesAsync(query with { Voice = voice }, cancellation).ConfigureAwait(false));

        var sizes = (await index.WordsAsync(query.Filters, cancellation).ConfigureAwait(false)).Select(dated => (dated.Date, SizesOf(dated, query)));
        var (span, periods, aside) = PeriodCounter.Count([.. Passages(all, voices)], sizes, wanted);
        var firsts = hasVoices && query.Root is not (null or NotNode) ? await FirstsAsync(query, cancellation).ConfigureAwait(false) : [];
        return new TimeLine
        {
            Query = query,
            Total = all.Total,
            Span = span,
            Periods = periods,
            Aside = aside,
            HasVoices = hasVoices,
            Firsts = [.. firsts.SelectMany(source => source.Uses).OrderBy(use => use.Found.Key.Value).DistinctBy(use => use.Voice)],
            FirstsBySource = [.. firsts.Take(TimeLine.MaxSources)],
        };
    }

    /// <summary>The periods of dates that have already been counted, without numbers of words.</summary>
    /// <param name="query">The query that was searched.</param>
    /// <param name="dates">Passages by date.</param>
    /// <param name="wanted">The length of the periods; null for the longest with more than one period.</param>
    public static TimeLine Build(Query query, IReadOnlyDictionary<DateSpan, long> dates, PeriodSpan? wanted = null)
    {
        var (span, periods, aside) = PeriodCounter.Count([.. dates.Select(dated => (dated.Key, new PeriodCount.ByVoice(dated.Value, 0, 0, 0)))], [], wanted);
        return new TimeLine { Query = query, Total = dates.Values.Sum(), Span = span, Periods = periods, Aside = aside, HasVoices = false };
    }

    /// <summary>The first uses by each publisher, earliest first.</summary>
    private async Task<IReadOnlyList<SourceFirsts>> FirstsAsync(Query query, CancellationToken cancellation)
    {
        var uses = new List<(string Source, FirstUse Use)>();
        foreach (var voice in Apart)
        {
            var places = await index.FirstsAsync(query with { Voice = voice }, cancellation).ConfigureAwait(false);
            uses.AddRange(
                places.Zip(catalog.Passages([.. places.Select(first => first.Place)])).Select(
                    first => (first.First.Source, new FirstUse(voice, first.Second))));
        }

        return [.. uses.OrderBy(use => use.Use.Found.Key.Value).GroupBy(use => use.Source, use => use.Use).Select(
            source => new SourceFirsts(source.Key, [.. source]))];
    }

    private static IEnumerable<(DateSpan Date, PeriodCount.ByVoice Numbers)> Passages(FoundDates all, Dictionary<Voice, FoundDates> voices)
    {
        return all.Passages.Select(
            dated =>
                (dated.Key, new PeriodCount.ByVoice(dated.Value, In(Voice.Quote, dated.Key), In(Voice.Reported, dated.Key), In(Voice.Narrative, dated.Key))));

        long In(Voice voice, DateSpan date) => voices.TryGetValue(voice, out var found) ? found.Passages.GetValueOrDefault(date) : 0;
    }

    /// <summary>A query for one speaker searches quotations.</summary>
    private static PeriodCount.ByVoice SizesOf(DatedWords words, Query query)
    {
        var searched = query.Voice ?? (query.WantsSpeaker ? Voice.Quote : null);
        return new PeriodCount.ByVoice(words.In(searched), words.In(Voice.Quote), words.In(Voice.Reported), words.In(Voice.Narrative));
    }
}
