namespace ArticleArchive.History;

/// <summary>The recorded history of one article.</summary>
/// <param name="revisions">Its records, oldest first; may be empty.</param>
public sealed class ArticleHistory(IReadOnlyList<Revision> revisions)
{
    /// <summary>An article that was never recorded.</summary>
    public static ArticleHistory None { get; } = new([]);

    /// <summary>The records, oldest first; may be empty.</summary>
    public IReadOnlyList<Revision> Revisions { get; } = revisions;

    /// <summary>The last record; null when there is none.</summary>
    public Revision? Latest => Revisions.Count > 0 ? Revisions[^1] : null;

    /// <summary>
    /// Assigns ids to the passages of the article as it is now: passages recognised from the last record keep theirs, words that were gone and come back get
    /// theirs back, and new passages get ids that this article never used.
    /// </summary>
    /// <param name="passages">The passages of the article as it is now, in order.</param>
    public PassageAssignment Assign(IReadOnlyList<RevisionPassage> passages)
    {
        if (Latest is not { } latest)
            return new PassageAssignment(PassageIds.Mint([.. passages.Select(passage => passage.Text)], new HashSet<PassageId>()), []);

        if (IsAsRecorded(latest, passages))
            return new PassageAssignment([.. latest.Passages.Select(passage => passage.Id)], []);

        var matches = RevisionMatcher.Match([.. latest.Passages.Select(passage => passage.Was)], passages);
        var ids = Keep(latest, matches, passages);
        Restore(ids, passages);
        Mint(ids, passages);
        return new PassageAssignment([.. ids.Select(id => id.GetValueOrDefault())], [.. Fates(latest, matches, ids)]);
    }

    /// <summary>Most articles have not changed since they were recorded, so there is nothing to match.</summary>
    private static bool IsAsRecorded(Revision latest, IReadOnlyList<RevisionPassage> passages) =>
        latest.Passages.Count == passages.Count
        && latest.Passages.Zip(passages).All(pair => pair.First.Was.Kind == pair.Second.Kind && pair.First.Was.Text == pair.Second.Text);

    /// <summary>A recognised passage keeps its id. In a split the longest part keeps it; in a merge the id of the longest passage is kept.</summary>
    private static PassageId?[] Keep(Revision latest, IReadOnlyList<PassageMatch> matches, IReadOnlyList<RevisionPassage> passages)
    {
        var ids = new PassageId?[passages.Count];
        var matched = matches.Index().Where(entry => entry.Item.Now.Count > 0);
        foreach (var (index, match) in matched.OrderByDescending(entry => latest.Passages[entry.Index].Was.Text.Length))
            ids[match.Now.MaxBy(place => passages[place].Text.Length)] ??= latest.Passages[index].Id;
        return ids;
    }

    private void Restore(PassageId?[] ids, IReadOnlyList<RevisionPassage> passages)
    {
        var held = ids.OfType<PassageId>().ToHashSet();
        var gone = Revisions
            .SelectMany(revision => revision.Passages)
            .Where(passage => !held.Contains(passage.Id))
            .GroupBy(passage => passage.Id)
            .Select(group => group.Last())
            .Where(last => last.Was.Text.Length > 0)
            .GroupBy(last => last.Was.Text, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => new Queue<PassageId>(group.Select(last => last.Id)), StringComparer.Ordinal);
        for (var place = 0; place < ids.Length; place++)
        {
            if (ids[place] is null && gone.TryGetValue(passages[place].Text, out var free) && free.TryDequeue(out var id))
                ids[place] = id;
        }
    }

    private void Mint(PassageId?[] ids, IReadOnlyList<RevisionPassage> passages)
    {
        var taken = Revisions.SelectMany(revision => revision.Passages).Select(passage => passage.Id).ToHashSet();
        int[] fresh = [.. Enumerable.Range(0, ids.Length).Where(place => ids[place] is null)];
        foreach (var (place, id) in fresh.Zip(PassageIds.Mint([.. fresh.Select(place => passages[place].Text)], taken)))
            ids[place] = id;
    }

    private static IEnumerable<RecordedFate> Fates(Revision latest, IReadOnlyList<PassageMatch> matches, PassageId?[] ids) =>
        from entry in matches.Index()
        let match = entry.Item
        where match.Moved || match.Fate != PassageFate.Same
        select new RecordedFate(
            latest.Passages[entry.Index].Id, match.Fate, match.Moved, match.Score, [.. match.Now.Select(place => ids[place].GetValueOrDefault())]);
}
