namespace ArticleArchive.Web.Pages.Searching;

/// <summary>The sentences about a search that finds nothing.</summary>
internal static class NothingFoundWording
{
    private const int MaxNamed = 6;

    /// <summary>Which words the archive does not have; at least one is given.</summary>
    public static string Absent(IReadOnlyList<string> words) => words switch
    {
        [var word] => $"“{word}” is not in the archive.",
        [var one, var other] => $"Neither “{one}” nor “{other}” is in the archive.",
        { Count: <= MaxNamed } => $"None of {string.Join(", ", words.SkipLast(1).Select(word => $"“{word}”"))} and “{words[^1]}” is in the archive.",
        _ => $"None of {string.Join(", ", words.Take(MaxNamed).Select(word => $"“{word}”"))} and "
            + $"{Wording.Count(words.Count - MaxNamed, "other word")} is in the archive.",
    };
}
