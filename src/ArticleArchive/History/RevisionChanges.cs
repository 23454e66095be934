namespace ArticleArchive.History;

/// <summary>Finds what a revision changed.</summary>
public static class RevisionChanges
{
    /// <summary>The changes from the previous revision, in the order of its passages, with removals where the passages were. Empty for the first.</summary>
    /// <param name="history">The records of the article.</param>
    /// <param name="revision">One of them, or the one that would come next.</param>
    public static IReadOnlyList<PassageChange> Compare(ArticleHistory history, Revision revision)
    {
        if (revision.Number < 2)
            return [];

        var before = history.Revisions[revision.Number - 2].Passages;
        var earlier = history.Revisions.Take(revision.Number - 1).SelectMany(r => r.Passages).Select(passage => passage.Id).ToHashSet();
        var after = revision.Passages.ToDictionary(passage => passage.Id);
        var fates = revision.Fates.ToDictionary(fate => fate.Id);
        List<PassageChange> changes =
        [
            .. before.Select(passage => Single(passage, fates.GetValueOrDefault(passage.Id), after)).OfType<PassageChange>(),
            .. Merges(before, fates, after),
        ];
        var explained = changes.SelectMany(change => change.After).Select(passage => passage.Id).Concat(before.Select(passage => passage.Id)).ToHashSet();
        changes.AddRange(revision.Passages
            .Where(passage => !explained.Contains(passage.Id))
            .Select(passage => new PassageChange(earlier.Contains(passage.Id) ? PassageChangeKind.Restored : PassageChangeKind.Added, [], [passage])));
        return ByPlace(changes, before, revision.Passages);
    }

    private static PassageChange? Single(RecordedPassage passage, RecordedFate? fate, Dictionary<PassageId, RecordedPassage> after)
    {
        if (fate?.Fate is PassageFate.Merged)
            return null;
        if (fate?.Fate is PassageFate.Removed || !(fate?.Now ?? [passage.Id]).Any(after.ContainsKey))
            return new PassageChange(PassageChangeKind.Removed, [passage], []);
        if (fate?.Fate is PassageFate.Split)
            return new PassageChange(PassageChangeKind.Split, [passage], [.. fate.Now.Select(id => after[id])]) { Moved = fate.Moved };

        var now = after[(fate?.Now ?? [passage.Id])[0]];
        var moved = fate?.Moved ?? false;
        if (now.Was.Text != passage.Was.Text)
            return new PassageChange(PassageChangeKind.Edited, [passage], [now]) { Moved = moved };
        return moved ? new PassageChange(PassageChangeKind.Moved, [passage], [now]) { Moved = true } : null;
    }

    private static IEnumerable<PassageChange> Merges(
        IReadOnlyList<RecordedPassage> before, Dictionary<PassageId, RecordedFate> fates, Dictionary<PassageId, RecordedPassage> after) =>
        from passage in before
        let fate = fates.GetValueOrDefault(passage.Id)
        where fate?.Fate is PassageFate.Merged
        group (passage, fate) by fate.Now[0] into merged
        select new PassageChange(PassageChangeKind.Merged, [.. merged.Select(entry => entry.passage)], [after[merged.Key]])
        {
            Moved = merged.Any(entry => entry.fate.Moved),
        };

    private static List<PassageChange> ByPlace(IEnumerable<PassageChange> changes, IReadOnlyList<RecordedPassage> before, IReadOnlyList<RecordedPassage> after)
    {
        var places = after.Index().ToDictionary(entry => entry.Item.Id, entry => entry.Index);
        return [.. changes.OrderBy(change => change.After is [var first, ..] ? places[first.Id] : Gap(change.Before[0]))];

        double Gap(RecordedPassage removed) =>
            before.TakeWhile(passage => passage.Id != removed.Id)
                .Where(passage => places.ContainsKey(passage.Id))
                .Select(passage => places[passage.Id] + 0.5)
                .LastOrDefault(-0.5);
    }
}
