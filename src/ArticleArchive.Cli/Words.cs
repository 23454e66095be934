namespace ArticleArchive.Cli;

/// <summary>Numbers with their nouns, for sentences.</summary>
internal static class Words
{
    /// <summary><c>1 article</c>, <c>2,000 articles</c>.</summary>
    public static string Count(long count, string what) => Count(count, what, what + "s");

    /// <summary><c>1 history</c>, <c>2 histories</c>.</summary>
    public static string Count(long count, string one, string many) => string.Create(CultureInfo.InvariantCulture, $"{count:N0} {(count == 1 ? one : many)}");
}
