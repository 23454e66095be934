namespace ArticleArchive.Web.Linking.TextFragments;

/// <summary>
/// The text of an article's page, block by block in the order of the document: for each passage the speakers next to it, its number, and its words.
/// </summary>
internal static class ArticleBlocks
{
    private const int BlocksEach = 3;

    /// <summary>The blocks up to the end of the article's text. Everything above the headline belongs to the site, and is short.</summary>
    public static IReadOnlyList<string> List(StoredArticle stored)
    {
        var notes = SpeakerNote.In(stored);
        return [.. stored.Article.Passages.SelectMany((passage, i) => (string[])
        [
            i == 0 ? "" : string.Join(' ', notes[i].Select(n => $"{n.Speaker}: how we know")),
            passage.Number?.ToString(CultureInfo.InvariantCulture) ?? "¶",
            passage.Text,
        ])];
    }

    /// <summary>The block with the words of a passage.</summary>
    public static int IndexOf(int passage) => (passage * BlocksEach) + BlocksEach - 1;
}
