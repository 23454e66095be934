namespace ArticleArchive.Articles;

/// <summary>The names of enumerations as addresses, JSON and messages have them.</summary>
public static class EnumNames
{
    /// <summary>The name in lower case: <c>quote</c> for <see cref="Voice.Quote"/>.</summary>
    public static string LowerName<T>(this T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();
}
