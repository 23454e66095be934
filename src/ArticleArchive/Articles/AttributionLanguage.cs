namespace ArticleArchive.Articles;

/// <summary>The only language in which the archive works out who said what. Its rules are for English: elsewhere they would name the wrong people.</summary>
public static class AttributionLanguage
{
    private const string English = "en";

    /// <summary>Whether the archive looks for quotations in a text of this language.</summary>
    /// <param name="language">A BCP 47 tag.</param>
    public static bool IsRead(string language) => string.Equals(language.Split('-')[0], English, StringComparison.OrdinalIgnoreCase);
}
