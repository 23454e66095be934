namespace ArticleArchive.Articles;

/// <summary>The language in which the archive works out who said what. Its rules are of English words: on others they would give words to the wrong people.</summary>
public static class AttributionLanguage
{
    private const string English = "en";

    /// <summary>Whether quotations are looked for in a text of that language.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static bool IsRead(string language) => string.Equals(language.Split('-')[0], English, StringComparison.OrdinalIgnoreCase);
}
