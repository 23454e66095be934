namespace ArticleArchive.History;

/// <summary>The last record of a passage.</summary>
/// <param name="Seen">The last revision that had it.</param>
/// <param name="Last">The passage there.</param>
/// <param name="Before">The nearest passage before it there that is still in the article; null when there is none.</param>
/// <param name="After">The nearest passage after it there that is still in the article; null when there is none.</param>
internal sealed record PassageTrace(Revision Seen, RevisionPassage Last, PassageId? Before, PassageId? After)
{
    /// <summary>Finds the last record of a passage; null when no revision has it.</summary>
    /// <param name="history">The records.</param>
    /// <param name="now">The ids of the article as it is now.</param>
    /// <param name="id">The passage.</param>
    public static PassageTrace? Find(ArticleHistory history, IReadOnlyCollection<PassageId> now, PassageId id)
    {
        if (history.Revisions.LastOrDefault(revision => revision.Passages.Any(passage => passage.Id == id)) is not { } seen)
            return null;

        var place = seen.Passages.Index().First(entry => entry.Item.Id == id).Index;
        return new PassageTrace(seen, seen.Passages[place].Was, FirstOf(seen.Passages.Take(place).Reverse()), FirstOf(seen.Passages.Skip(place + 1)));

        PassageId? FirstOf(IEnumerable<RecordedPassage> neighbours) =>
            neighbours.Select(neighbour => (PassageId?)neighbour.Id).FirstOrDefault(neighbour => neighbour is { } there && now.Contains(there));
    }
}
