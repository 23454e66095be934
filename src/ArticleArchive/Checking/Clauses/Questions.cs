namespace ArticleArchive.Checking.Clauses;

/// <summary>Recognises questions by their first word.</summary>
internal static class Questions
{
    private static readonly HashSet<string> Asking = new(["who", "whom", "whose", "what", "which", "when", "where", "why", "how"], StringComparer.Ordinal);

    /// <summary>Whether a word is an interrogative, or a verb that can come before its subject.</summary>
    public static bool OpensOne(string lower) => Asking.Contains(lower) || Grammar.FiniteAuxiliaries.Contains(lower);
}
