namespace ArticleArchive.Manticore.Searching;

/// <summary>
/// Finds similarly spelled words by removing up to two of their first letters: words at most two letters apart have such a remainder in common (Wolf Garbe's
/// symmetric deletion).
/// </summary>
internal static class WordSpellings
{
    /// <summary>The number of first letters from which some are removed.</summary>
    private const int Letters = 7;

    private const int MaxEdits = 2;

    /// <summary>The terms of a word of the archive: the word itself, for prefix searches, and the remainders.</summary>
    public static IEnumerable<string> Indexed(string word) => Rests(word, MaxEdits).Prepend(ClusterTerms.Word(word));

    /// <summary>The terms to search for: every word within that many edits has at least one of them.</summary>
    public static IEnumerable<string> ForQuery(string word, int edits) => Rests(word, edits);

    private static IEnumerable<string> Rests(string word, int edits)
    {
        var rests = new HashSet<string>(StringComparer.Ordinal) { word.Length > Letters ? word[..Letters] : word };
        IEnumerable<string> last = rests.ToList();
        for (var edit = 0; edit < edits; edit++)
        {
            last = [.. last.SelectMany(rest => Enumerable.Range(0, rest.Length).Select(at => rest.Remove(at, 1))).Distinct(StringComparer.Ordinal)];
            rests.UnionWith(last);
        }

        // This may split a letter that takes two UTF-16 units, which is harmless in a digest.
        return rests.Select(rest => ClusterTerms.Filter(rest));
    }
}
