using ArticleArchive.Manticore.Client;
using ArticleArchive.Search;
using ArticleArchive.Search.Indexing;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Manticore.Searching;

/// <summary>One search of the cluster: its plan, what the cluster finds exactly, and what the check of the text decided.</summary>
internal sealed class ClusterSearch
{
    /// <summary>Beyond this many passages a page is empty and gives only their number.</summary>
    private const int MaxSkipped = 1_000_000;

    private readonly ClusterReader _reader;
    private readonly IReadOnlyList<string> _languages;
    private readonly Query _query;
    private readonly MatchPlan _plan;
    private readonly SearchSort _order;

    private ClusterSearch(ClusterReader reader, IReadOnlyList<string> languages, Query query, SearchSort order)
    {
        (_reader, _languages, _query, _order) = (reader, languages, query, order);
        _plan = new MatchPlanner(languages, IsRanked).Plan(query);
    }

    private bool IsRanked => _order == SearchSort.Best;

    /// <summary>Plans a search of the queried state. Without words there is nothing to rank by.</summary>
    public static async Task<ClusterSearch> PlanAsync(ClusterReader reader, Query query, SearchSort sort, CancellationToken cancellationToken)
    {
        var state = await reader.StateAsync(cancellationToken).ConfigureAwait(false);
        return new ClusterSearch(reader, state.Languages, query, SearchRequest.OrderOf(query, sort));
    }

    /// <summary>The number of passages found.</summary>
    public async Task<long> CountAsync(CancellationToken cancellationToken)
    {
        var checkedRows = await CheckAsync(_query, _plan, cancellationToken).ConfigureAwait(false);
        if (_plan.Passages is not { } exact)
            return checkedRows.Count;

        var counted = await _reader.QueryAsync([Question(exact).Counting], cancellationToken).ConfigureAwait(false);
        return checkedRows.Count + counted.Results[0].Count;
    }

    /// <summary>Some of the passages in order, the number of all and, if requested, the facets.</summary>
    public async Task<(IReadOnlyList<FoundRow> Rows, long Total, SearchFacets Facets)> FindAsync(
        (long Skip, int Take) page, bool countsFacets, CancellationToken cancellationToken)
    {
        var tally = countsFacets ? new FacetTally() : null;
        var checkedRows = await CheckAsync(_query, _plan, cancellationToken).ConfigureAwait(false);
        var parts = tally is null ? [] : await FacetsAsync(tally, checkedRows, cancellationToken).ConfigureAwait(false);
        var (skip, isBeyond) = ((int)Math.Min(page.Skip, MaxSkipped), page.Skip > MaxSkipped);
        List<FoundRow> rows = [];
        var total = (long)checkedRows.Count;
        if (_plan.Passages is { } exact)
        {
            var isAlone = checkedRows.Count == 0;
            var found = Question(exact) with
            {
                OrderBy = OrderBy,
                IsRanked = IsRanked,
                Skip = isAlone && !isBeyond ? skip : 0,
                Take = isBeyond ? 1 : Math.Max(1, isAlone ? page.Take : skip + page.Take),
            };
            var answer = await _reader.QueryAsync([.. parts.Select(part => part.Question), found], cancellationToken).ConfigureAwait(false);
            ReadEach(parts, answer);
            total += answer.Total;
            rows.AddRange(answer.Results[^1].Rows.Select(FoundRow.Read));
            skip = isAlone ? 0 : skip;
        }
        else if (parts.Count > 0)
        {
            ReadEach(parts, await _reader.QueryAsync([.. parts.Select(part => part.Question)], cancellationToken).ConfigureAwait(false));
        }

        rows.AddRange(checkedRows);
        var voice = _query.Voice ?? (_plan.IsQuoted ? Voice.Quote : null);
        var facets = tally is null ? SearchFacets.None : await tally.FacetsAsync(_reader, voice, total, cancellationToken).ConfigureAwait(false);
        return (isBeyond ? [] : [.. Ordered(rows).Skip(skip).Take(page.Take)], total, facets);
    }

    /// <summary>The queries that the facets need; passages that need a check of their text are counted at once.</summary>
    private async Task<IReadOnlyList<(RowQuestion Question, Action<ResultRows> Read)>> FacetsAsync(
        FacetTally tally, IReadOnlyList<FoundRow> checkedRows, CancellationToken cancellationToken)
    {
        var parts = new List<(RowQuestion, Action<ResultRows>)>();
        tally.AddLabels(checkedRows);
        if (_plan.Passages is { } exact)
            parts.AddRange(tally.Labels(Question(exact)));
        if (_plan.IsQuoted)
            AddSpeakers(_plan, checkedRows);
        if (_plan.IsQuoted || _query.Voice is not null)
            return parts;

        var planner = new MatchPlanner(_languages, isRanked: false);
        await AddAsync(Voice.Quote, planner.Plan(_query with { Voice = Voice.Quote })).ConfigureAwait(false);
        await AddAsync(Voice.Reported, planner.Plan(_query with { Voice = Voice.Reported })).ConfigureAwait(false);
        await AddAsync(Voice.Narrative, planner.PlanMixed(_query with { Voice = Voice.Narrative })).ConfigureAwait(false);
        return parts;

        async Task AddAsync(Voice voice, MatchPlan plan)
        {
            var rows = await CheckAsync(_query with { Voice = voice }, plan, cancellationToken).ConfigureAwait(false);
            tally.Add(voice, rows.Count);
            if (plan.Passages is { } found)
                parts.Add(tally.Count(voice, Question(found)));
            if (plan.IsQuoted)
                AddSpeakers(plan, rows);
        }

        void AddSpeakers(MatchPlan plan, IReadOnlyList<FoundRow> rows)
        {
            tally.AddSpeakers(rows);
            if (plan.Passages is not { } found)
                return;

            parts.Add(tally.Speakers(Question(found)));
            if (plan is { Speakers: { } spoken, AreSpeakersExact: true })
                parts.Add(tally.SeveralSpeakers(Question(spoken)));
        }
    }

    private async Task<IReadOnlyList<FoundRow>> CheckAsync(Query query, MatchPlan plan, CancellationToken cancellationToken) =>
        plan.Candidates is { } candidates ? await new TextCheck(_reader, query).FindAsync(candidates, IsRanked, cancellationToken).ConfigureAwait(false) : [];

    private RowQuestion Question(string match) => new() { Columns = FoundRow.Columns, Match = match, Days = DayRange.From(_query.Filters) };

    private string OrderBy => _order switch
    {
        SearchSort.Best => "score DESC, article DESC, place ASC",
        SearchSort.Oldest => "article ASC, place ASC",
        _ => "article DESC, place ASC",
    };

    private IEnumerable<FoundRow> Ordered(IEnumerable<FoundRow> rows) => _order switch
    {
        SearchSort.Best => rows.OrderByDescending(row => row.Weight).ThenByDescending(row => row.Article).ThenBy(row => row.Place),
        SearchSort.Oldest => rows.OrderBy(row => row.Place),
        _ => rows.OrderByDescending(row => row.Article).ThenBy(row => row.Place),
    };

    private static void ReadEach(IReadOnlyList<(RowQuestion Question, Action<ResultRows> Read)> parts, ClusterAnswer answer)
    {
        for (var i = 0; i < parts.Count; i++)
            parts[i].Read(answer.Results[i]);
    }
}
