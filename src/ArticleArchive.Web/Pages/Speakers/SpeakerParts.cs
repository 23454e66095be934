namespace ArticleArchive.Web.Pages.Speakers;

/// <summary>Finds where the parts of a speaker's page begin among its articles.</summary>
internal static class SpeakerParts
{
    /// <summary>The parts on one page, by the index of the first article of each there; a part that continues from the previous page begins at 0.</summary>
    /// <param name="speaker">The speaker, whose articles are in the order of the parts.</param>
    /// <param name="skipped">How many articles the previous pages show.</param>
    /// <param name="shown">How many this page shows.</param>
    public static IReadOnlyDictionary<int, SpeakerPart> On(SpeakerSummary speaker, int skipped, int shown)
    {
        var parts = new Dictionary<int, SpeakerPart>();
        var first = -skipped;
        foreach (var part in speaker.Parts)
        {
            var end = first + (int)part.Articles;
            if (end > 0 && first < shown)
                parts[Math.Max(0, first)] = part;
            first = end;
        }

        return parts;
    }

    /// <summary>The articles of a page, divided where a new part begins, so that words of what may be two people are never merged.</summary>
    public static IEnumerable<IReadOnlyList<StoredArticle>> Apart(IReadOnlyList<StoredArticle> articles, IReadOnlyDictionary<int, SpeakerPart> parts)
    {
        int[] ends = [.. parts.Keys.Where(first => first > 0).Order(), articles.Count];
        var first = 0;
        foreach (var end in ends)
        {
            yield return [.. articles.Skip(first).Take(end - first)];
            first = end;
        }
    }
}
