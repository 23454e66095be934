using ArticleArchive.Catalog;
using ArticleArchive.Manticore.Client;
using ArticleArchive.Search;

namespace ArticleArchive.Manticore.Searching;

/// <summary>
/// Queries the cluster about the state of the archive that a caller reads or, if the cluster does not hold it, about the newest state that it holds. Not
/// thread-safe.
/// </summary>
/// <param name="distributor">The node that queries all shards.</param>
/// <param name="catalog">The state that the caller reads.</param>
internal sealed class ClusterReader(ClusterNode distributor, CatalogSnapshot catalog)
{
    /// <summary>The server accepts 32 queries at once.</summary>
    public const int MaxQuestions = 28;

    private const int Tries = 3;

    private readonly SlugPlaces _places = new(distributor, catalog);
    private ClusterState? _state;
    private SearchReach _reach = SearchReach.Whole;

    /// <summary>The caller's catalog.</summary>
    public CatalogSnapshot Catalog => catalog;

    /// <summary>How much of the archive all queries so far have covered.</summary>
    public SearchReach Reach => _reach;

    /// <summary>The state that is queried.</summary>
    public async Task<ClusterState> StateAsync(CancellationToken cancellationToken)
    {
        if (_state is null)
            await FindStateAsync(cancellationToken).ConfigureAwait(false);
        return _state ?? throw new ArchiveUnavailableException("The search cluster holds no state of the archive yet.");
    }

    /// <summary>Sends queries about rows, all of one state.</summary>
    /// <param name="questions">A few queries.</param>
    /// <param name="cancellationToken">Stops the queries.</param>
    /// <exception cref="ArchiveUnavailableException">No part of the cluster answers, or it has not been filled.</exception>
    public async Task<ClusterAnswer> QueryAsync(IReadOnlyList<RowQuestion> questions, CancellationToken cancellationToken)
    {
        for (var tries = 0; ; tries++)
        {
            var state = await StateAsync(cancellationToken).ConfigureAwait(false);
            var statements = questions.Select(question => question.Write(state.Number, MostRows(state)))
                .Concat([SphinxQl.Meta, ClusterState.Query, SphinxQl.Meta]);
            var results = await SendAsync(string.Join("; ", statements), cancellationToken).ConfigureAwait(false);
            var states = ClusterState.Read(results[^2]);
            var held = states.Where(held => held.Number == state.Number).ToList();

            // A state is removed before its rows: if every part that answers still has the state, its rows were there too.
            if ((held.Exists(part => part.IsComplete) && held.Count == states.DistinctBy(part => part.Shard).Count()) || tries == Tries)
                return new ClusterAnswer([.. results.Take(questions.Count)], results[^3], Reached(Unanswered(state, held, [results[^3], results[^1]])));

            _state = null;
        }
    }

    /// <summary>The places of the cluster's passages in the caller's catalog; those that it lacks, or has with other words, are left out.</summary>
    /// <param name="found">Rows with the article, the place and the digest of the text.</param>
    /// <param name="cancellationToken">Stops the search.</param>
    public async Task<IReadOnlyDictionary<long, PassagePlace>> PlacesAsync(IReadOnlyList<FoundRow> found, CancellationToken cancellationToken)
    {
        var state = await StateAsync(cancellationToken).ConfigureAwait(false);
        if (state.Catalog != catalog.Summary.DatabaseGeneration)
            return await _places.FindAsync(state, found, cancellationToken).ConfigureAwait(false);

        return found
            .DistinctBy(row => row.Place)
            .ToDictionary(row => row.Place, row => new PassagePlace(new ArticleKey(row.Article), ArticleKey.PassageOfRow(row.Place)));
    }

    /// <summary>The names of topics, publishers and speakers, by number.</summary>
    public async Task<IReadOnlyDictionary<long, string>> NamesAsync(IReadOnlyList<long> numbers, CancellationToken cancellationToken)
    {
        const int AtOnce = 4000;
        var names = new Dictionary<long, string>();
        foreach (var some in numbers.Chunk(AtOnce))
        {
            var select = $"SELECT {ClusterTables.LabelColumns} FROM {ClusterTables.Labels} WHERE id IN {SphinxQl.List(some)}";
            var rows = await SendAsync($"{select} LIMIT 0,{AtOnce} OPTION max_matches={AtOnce}", cancellationToken).ConfigureAwait(false);
            foreach (var row in rows[0].Rows)
                names[ResultRows.Number(row[0])] = $"{row[1]}";
        }

        return names;
    }

    /// <summary>Sends statements that do not concern a particular state.</summary>
    public async Task<IReadOnlyList<ResultRows>> SendAsync(string statements, CancellationToken cancellationToken)
    {
        cancellationToken.ThrowIfCancellationRequested();
        try
        {
            return await distributor.QueryAsync(statements, cancellationToken).ConfigureAwait(false);
        }
        catch (ClusterException failure)
        {
            throw new ArchiveUnavailableException("The search cluster is not answering.", failure);
        }
    }

    private async Task FindStateAsync(CancellationToken cancellationToken)
    {
        var results = await SendAsync($"{ClusterState.Query}; {SphinxQl.Meta}", cancellationToken).ConfigureAwait(false);
        var states = ClusterState.Read(results[0]).Where(state => state.IsComplete).ToList();
        var summary = catalog.Summary;
        _state = states.Find(state => state.Catalog == summary.DatabaseGeneration)
            ?? states.Find(state => state.Content == summary.Generation)
            ?? states.FirstOrDefault();
        if (_state is { } found && found.Content != summary.Generation)
            _reach = _reach with { IsBehind = true };
    }

    /// <summary>The most rows of one kind that the state can have; a state of another catalog may have any number.</summary>
    private long MostRows(ClusterState state) =>
        state.Catalog == catalog.Summary.DatabaseGeneration ? catalog.Summary.Passages + catalog.Summary.Utterances : long.MaxValue;

    private SearchReach Reached(IEnumerable<string> unanswered) =>
        _reach = _reach with { Unanswered = [.. _reach.Unanswered.Union(unanswered, StringComparer.Ordinal)] };

    /// <summary>
    /// The parts that could not be searched. A part that did not answer or has lost the state does not hold it; one that gave its state but then ran out of
    /// time is recognised by the address in the warning.
    /// </summary>
    private static List<string> Unanswered(ClusterState asked, IReadOnlyList<ClusterState> held, IReadOnlyList<ResultRows> metas)
    {
        var warnings = metas.Select(meta => meta.Meta("warning")).OfType<string>().ToList();
        var missing = Enumerable.Range(1, asked.Shards).Except(held.Select(state => state.Shard)).Select(shard => $"part {shard} of {asked.Shards}").ToList();
        return missing.Count > 0 || warnings.Count == 0 ? missing : [$"a part of {asked.Shards}: {warnings[0]}"];
    }
}
