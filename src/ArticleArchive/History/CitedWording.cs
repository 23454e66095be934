namespace ArticleArchive.History;

/// <summary>Says briefly, on pages and in checks of drafts, what has become of the words that a link was made from.</summary>
public static class CitedWording
{
    /// <summary>The heading, without a full stop.</summary>
    public static string Heading(CitedPassage cited) => cited.Standing switch
    {
        CitedStanding.Unchanged => "Unchanged since it was cited",
        CitedStanding.Gone when cited.Citation.IsRange => "The paragraphs of this link are no longer next to each other",
        CitedStanding.Gone => "The paragraph of this link was removed",
        CitedStanding.Unknown => "No paragraph of this link is on record",
        CitedStanding.Elsewhere when Happened(cited, PassageFate.Merged) => "Merged into another paragraph since this link was made",
        CitedStanding.Elsewhere => "Split since this link was made, and part of it removed",
        _ when cited.Was is null => "This link was made from words that are not on record",
        _ when Happened(cited, PassageFate.Split) => "Split since this link was made",
        _ when Happened(cited, PassageFate.Merged) => "Merged with its neighbours since this link was made",
        _ => "Edited since this link was made",
    };

    private static bool Happened(CitedPassage cited, PassageFate fate) => cited.Events.Any(e => e.Fate == fate);
}
