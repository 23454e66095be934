namespace ArticleArchive.History;

/// <summary>Compares the words that links to consecutive passages were made from with the article as it is now.</summary>
/// <param name="history">The records of the article.</param>
/// <param name="article">The article as it is now.</param>
/// <param name="find">Finds what has become of one passage.</param>
internal sealed class RangeLedger(ArticleHistory history, Article article, Func<PassageCitation, CitedPassage> find)
{
    private const double MinSimilarity = 0.5;

    private readonly (PassageId Id, string Text)[] _now = [.. article.Passages.Select(passage => (passage.Id, passage.Text))];

    /// <summary>Finds what has become of the passages from one end to the other, in either order.</summary>
    public CitedPassage Find(PassageCitation citation)
    {
        var current = Between(_now, citation.Id, citation.Last);
        var records = history.Revisions
            .Select(revision => (Revision: revision, Passages: Between(Passages(revision), citation.Id, citation.Last)))
            .Where(record => record.Passages is not null)
            .Select(record => (record.Revision, Passages: record.Passages ?? [], Text: TextOf(record.Passages ?? [])))
            .ToList();
        if (current is null && records.Count == 0)
            return new CitedPassage { Citation = citation, Standing = CitedStanding.Unknown };

        var last = records.LastOrDefault();
        var text = current is null ? last.Text : TextOf(current);
        var state = citation.State ?? PassageState.Compute(text);
        var held = records.Where(record => PassageState.Compute(record.Text) == state).ToList();
        var was = held.Count > 0 ? held[0].Text : PassageState.Compute(text) == state ? text : null;
        var found = new CitedPassage
        {
            Citation = citation,
            Standing = CitedStanding.Unchanged,
            Was = was,
            First = held.FirstOrDefault().Revision,
            Latest = held.LastOrDefault().Revision,
            LastSeen = last.Revision,
            ChangedIn = was == text && current is not null ? null : After(current is null ? last.Revision : held.LastOrDefault().Revision),
            Now = [.. (current ?? []).Select(passage => passage.Id)],
        };
        return current is null ? WithoutAnEnd(found, last.Passages, last.Text) : found with
        {
            Standing = was == text ? CitedStanding.Unchanged : CitedStanding.Edited,
            Difference = Difference(was, text),
        };
    }

    /// <summary>When one of the ends is gone: the words are between the places where both ends went, or the passages as cited are gone.</summary>
    private CitedPassage WithoutAnEnd(CitedPassage found, IReadOnlyList<(PassageId Id, string Text)> last, string text)
    {
        CitedPassage[] ends = [find(new PassageCitation(found.Citation.Id, null)), find(new PassageCitation(found.Citation.Last, null))];
        var whole = ends.All(end => end.Now.Count > 0);
        var successors = whole ? ends.SelectMany(end => end.Now) : last.Select(passage => passage.Id);
        int[] places = [.. successors.Select(id => Array.FindIndex(_now, passage => passage.Id == id)).Where(place => place >= 0).Order()];
        var now = whole ? _now[places[0]..(places[^1] + 1)] : [.. places.Select(place => _now[place])];
        return found with
        {
            Standing = whole ? CitedStanding.Elsewhere : CitedStanding.Gone,
            Now = [.. now.Select(passage => passage.Id)],
            Events = [.. ends.SelectMany(end => end.Events)],
            Last = new RevisionPassage(PassageKind.Paragraph, text),
            Before = ends.Select(end => end.Before).FirstOrDefault(id => id is not null),
            After = ends.Select(end => end.After).LastOrDefault(id => id is not null),
            Difference = Difference(found.Was, whole ? TextOf(now) : text),
        };
    }

    /// <summary>Passages that were reordered or are mostly new have too little in common for a readable difference; for them it is empty.</summary>
    private static IReadOnlyList<WordDifference> Difference(string? was, string now) =>
        was is not null && WordSimilarity.Compute(FoldedWords.Fold(was).Split(' '), FoldedWords.Fold(now).Split(' ')) >= MinSimilarity
            ? CitationLedger.Difference(was, now)
            : [];

    private Revision? After(Revision? revision) =>
        revision is not null && revision.Number < history.Revisions.Count ? history.Revisions[revision.Number] : null;

    private static (PassageId Id, string Text)[] Passages(Revision revision) => [.. revision.Passages.Select(passage => (passage.Id, passage.Was.Text))];

    private static string TextOf(IEnumerable<(PassageId Id, string Text)> passages) => JoinedPassages.Join(passages.Select(passage => passage.Text));

    /// <summary>The passages from one to another; null when one of them is missing.</summary>
    private static (PassageId Id, string Text)[]? Between((PassageId Id, string Text)[] passages, PassageId one, PassageId other)
    {
        var (first, last) = (Array.FindIndex(passages, passage => passage.Id == one), Array.FindIndex(passages, passage => passage.Id == other));
        return first < 0 || last < 0 ? null : passages[Math.Min(first, last)..(Math.Max(first, last) + 1)];
    }
}
