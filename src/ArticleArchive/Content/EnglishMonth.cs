namespace ArticleArchive.Content;

/// <summary>The names of the months in English, as dates print them.</summary>
internal static class EnglishMonth
{
    /// <summary>A regular expression for a month's name, whole or shortened, without its full stop.</summary>
    public const string Pattern =
        "Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?";
}
