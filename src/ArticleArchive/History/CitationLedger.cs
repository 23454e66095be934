namespace ArticleArchive.History;

/// <summary>Compares the words that links were made from with the article as it is now.</summary>
public sealed class CitationLedger
{
    private readonly ArticleHistory _history;
    private readonly IReadOnlyList<RecordedFate> _unrecorded;
    private readonly OrderedDictionary<PassageId, string> _texts;
    private readonly RangeLedger _ranges;

    /// <summary>The ledger of an article.</summary>
    /// <param name="history">Its records.</param>
    /// <param name="article">The article as it is now, with ids assigned by <paramref name="history"/>.</param>
    public CitationLedger(ArticleHistory history, Article article)
    {
        _history = history;
        _unrecorded = history.Assign(ArticleRecorder.Passages(article)).Fates;
        _texts = new(article.Passages.Select(passage => KeyValuePair.Create(passage.Id, passage.Text)));
        _ranges = new RangeLedger(history, article, Find);
    }

    /// <summary>Finds what has become of the passage, or the consecutive passages, that a link was made from.</summary>
    public CitedPassage Find(PassageCitation citation)
    {
        if (citation.IsRange)
            return _ranges.Find(citation);

        var trace = PassageTrace.Find(_history, _texts.Keys, citation.Id);
        var current = _texts.GetValueOrDefault(citation.Id);
        if (current is null && trace is null)
            return new CitedPassage { Citation = citation, Standing = CitedStanding.Unknown };

        var state = citation.State ?? PassageState.Compute(current ?? trace?.Last.Text ?? "");
        var held = Holding(citation.Id, state);
        var was = held.Select(entry => entry.Was.Text).FirstOrDefault() ?? (current is not null && PassageState.Compute(current) == state ? current : null);
        var events = Since(citation.Id, was is null ? trace?.Seen : was == current ? held.FirstOrDefault().Revision : held[^1].Revision, out var successors);
        return new CitedPassage
        {
            Citation = citation,
            Standing = Standing(current, was, successors),
            Was = was,
            Last = trace?.Last,
            First = held.FirstOrDefault().Revision,
            Latest = held.LastOrDefault().Revision,
            LastSeen = trace?.Seen,
            ChangedIn = was is not null && was == current ? null : ChangedAfter(successors.Count == 0 ? trace?.Seen : held.LastOrDefault().Revision),
            Now = successors,
            Events = events,
            Before = trace?.Before,
            After = trace?.After,
            Difference = Difference(was, successors.Count > 0 ? string.Join('\n', successors.Select(successor => _texts[successor])) : trace?.Last.Text),
        };
    }

    /// <summary>The difference between two texts; empty when they are the same or one is missing.</summary>
    internal static IReadOnlyList<WordDifference> Difference(string? was, string? now) =>
        was is null || now is null || was == now ? [] : WordDifference.Between(was, now);

    private Revision? ChangedAfter(Revision? revision) =>
        revision is not null && revision.Number < _history.Revisions.Count ? _history.Revisions[revision.Number] : null;

    private static CitedStanding Standing(string? current, string? was, IReadOnlyList<PassageId> successors) => current switch
    {
        not null => current == was ? CitedStanding.Unchanged : CitedStanding.Edited,
        null => successors.Count > 0 ? CitedStanding.Elsewhere : CitedStanding.Gone,
    };

    /// <summary>The revisions in which the passage had words with this state, oldest first.</summary>
    private List<(Revision Revision, RevisionPassage Was)> Holding(PassageId id, string state) =>
    [
        .. from revision in _history.Revisions
           from passage in revision.Passages
           where passage.Id == id && PassageState.Compute(passage.Was.Text) == state
           select (revision, passage.Was),
    ];

    /// <summary>What happened to a passage and to the passages that took over its words, and which of them still exist.</summary>
    private List<PassageEvent> Since(PassageId id, Revision? from, out IReadOnlyList<PassageId> successors)
    {
        var holding = new HashSet<PassageId> { id };
        var everHeld = new HashSet<PassageId> { id };
        var events = new List<PassageEvent>();
        if (from is not null)
        {
            foreach (var revision in _history.Revisions.Skip(from.Number))
                Follow(holding, revision.Fates, revision);
            Follow(holding, _unrecorded, null);
        }

        // A passage that held the words, lost them and exists again was restored with the words it had.
        successors = [.. _texts.Keys.Where(everHeld.Contains)];
        return events;

        void Follow(HashSet<PassageId> held, IReadOnlyList<RecordedFate> fates, Revision? recorded)
        {
            var met = fates.Where(fate => held.Contains(fate.Id)).ToArray();
            events.AddRange(met.Select(fate => new PassageEvent(fate.Fate, fate.Moved, recorded)));
            held.ExceptWith(met.Select(fate => fate.Id));
            held.UnionWith(met.SelectMany(fate => fate.Now));
            everHeld.UnionWith(held);
        }
    }
}
