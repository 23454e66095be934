using ArticleArchive.Articles;

namespace ArticleArchive.History;

/// <summary>Follows passage ids through the recorded history of an article to the article as it is now.</summary>
/// <param name="history">The records.</param>
/// <param name="now">The article as it is now.</param>
public sealed class PassageTracer(ArticleHistory history, PassageAssignment now)
{
    /// <summary>Finds what has become of a passage.</summary>
    /// <returns>Null when no recorded revision has a passage with this id.</returns>
    public PassageTrace? Trace(PassageId id)
    {
        if (LastSeen(id) is not { } seen)
            return null;

        var found = Follow(id, seen);
        var standing = found switch
        {
            [] => PassageStanding.Gone,
            [var first, ..] when first == id => PassageStanding.Present,
            _ => PassageStanding.Merged,
        };
        var place = seen.Passages.Index().First(entry => entry.Item.Id == id).Index;
        return new PassageTrace
        {
            Standing = standing,
            Now = found,
            Last = seen.Passages[place].Was,
            LastSeen = seen.Number,
            Before = FirstPresent(seen.Passages.Take(place).Reverse()),
            After = FirstPresent(seen.Passages.Skip(place + 1)),
        };
    }

    private Revision? LastSeen(PassageId id) => history.Revisions.LastOrDefault(revision => revision.Passages.Any(passage => passage.Id == id));

    private IReadOnlyList<PassageId> Follow(PassageId id, Revision seen)
    {
        if (now.Ids.Contains(id))
            return [id];

        var fates = seen.Number < history.Revisions.Count ? history.Revisions[seen.Number].Fates : now.Fates;
        var heirs = fates.FirstOrDefault(fate => fate.Id == id)?.Now ?? [];
        return
        [
            .. heirs
                .Where(heir => heir != id)
                .SelectMany(heir => LastSeen(heir) is { } later && later.Number > seen.Number ? Follow(heir, later) : IfPresent(heir))
                .Distinct(),
        ];
    }

    private IReadOnlyList<PassageId> IfPresent(PassageId heir) => now.Ids.Contains(heir) ? [heir] : [];

    private PassageId? FirstPresent(IEnumerable<RecordedPassage> neighbours) =>
        neighbours.Where(neighbour => now.Ids.Contains(neighbour.Id)).Select(neighbour => (PassageId?)neighbour.Id).FirstOrDefault();
}
