namespace ArticleArchive.Checking.Clauses;

/// <summary>Knows questions by their first word.</summary>
internal static class Questions
{
    private static readonly HashSet<string> Asking = new(["who", "whom", "whose", "what", "which", "when", "where", "why", "how"], StringComparer.Ordinal);

    /// <summary>True for a word that asks, or a verb before its subject.</summary>
    public static bool OpensOne(string lower) => Asking.Contains(lower) || Grammar.Class("finite auxiliary").Contains(lower);
}
