using ArticleArchive.Catalog;

namespace ArticleArchive.Web.Pages.Speakers;

/// <summary>Where the parts of a speaker's page begin among the articles that it shows.</summary>
internal static class SpeakerParts
{
    /// <summary>The parts that begin on one page of the articles, by the article's place on it; a part that goes on from the page before begins at the first.</summary>
    /// <param name="speaker">The speaker; the articles are in the order of the parts.</param>
    /// <param name="skipped">How many articles the pages before show.</param>
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

    /// <summary>The articles of a page, apart where another part begins: what may be two people's words is never one.</summary>
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
