using ArticleArchive.History;

namespace ArticleArchive.Web.Linking.Status;

/// <summary>The sentences about a cited passage below <see cref="CitedWording.Heading"/>.</summary>
internal static class LinkStatusWording
{
    public static IEnumerable<string> Sentences(CitedPassage cited) => cited.Standing switch
    {
        CitedStanding.Unchanged => [.. Unchanged(cited), .. Moved(cited)],
        CitedStanding.Unknown => ["Its address may be cut short or mistyped. If the article was edited before it was ever recorded, the archive "
            + "cannot say what became of the paragraph."],
        CitedStanding.Gone => [Removal(cited), .. WordsCited(cited)],
        _ => [.. Change(cited), .. Moved(cited), .. WordsCited(cited)],
    };

    private static IEnumerable<string> Unchanged(CitedPassage cited)
    {
        if (cited.First is not { } first)
            yield return $"These are the words that the link was made from (state {cited.Citation.State}). They have not been recorded yet.";
        else if (cited.First == cited.Latest)
            yield return $"These words (state {cited.Citation.State}) have been on record since {Wording.Day(first.Time)}.";
        else
            yield return $"These words (state {cited.Citation.State}) have been on record since {Wording.Day(first.Time)} and were last recorded on "
                + $"{Wording.Day((cited.Latest ?? first).Time)}.";
    }

    private static IEnumerable<string> Change(CitedPassage cited)
    {
        if (cited.Was is null)
            yield break;
        yield return cited.ChangedIn is { } change
            ? $"The change was recorded on {Wording.Day(change.Time)}{Note(change)}."
            : "The change has not been recorded yet.";
    }

    private static string Removal(CitedPassage cited) =>
        cited.ChangedIn is { } change
            ? $"{(cited.Citation.IsRange ? "The change" : "Its removal")} was recorded on {Wording.Day(change.Time)}{Note(change)}."
            : $"{(cited.Citation.IsRange ? "The change" : "Its removal")} has not been recorded yet.";

    private static IEnumerable<string> Moved(CitedPassage cited)
    {
        if (!cited.Citation.IsRange && cited.Events.Any(e => e.Moved))
            yield return "It has also been moved to another place in the article.";
    }

    private static IEnumerable<string> WordsCited(CitedPassage cited)
    {
        if (cited.Citation.State is { } state && cited.Was is null)
            yield return $"The archive has no record of the words in state {state}, which the link names, so it cannot show what was changed.";
        else if (cited.Latest is { } latest)
            yield return $"The words that the link was made from were last recorded on {Wording.Day(latest.Time)}.";
    }

    private static string Note(Revision revision) => revision.Note is { } note ? $" with the note “{note}”" : "";
}
