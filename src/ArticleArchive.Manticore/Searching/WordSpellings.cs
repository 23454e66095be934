namespace ArticleArchive.Manticore.Searching;

/// <summary>
/// Finds similarly spelled words by removing up to two of their first letters: words at most two letters apart have such a remainder in common (Wolf Garbe's
/// symmetric deletion).
/// </summary>
internal static class WordSpellings
{
    /// <summary>The number of first letters from which some are removed.</summary>
    private const int Letters = 7;

    private const int MostEdits = 2;

    /// <summary>The terms of a word of the archive: the word itself, for prefix searches, and the remainders.</summary>
    public static IEnumerable<string> Indexed(string word) => Rests(word, MostEdits).Prepend(ClusterTerms.Word(word));

    /// <summary>The terms to search for: every word within that many edits has at least one of them.</summary>
    public static IEnumerable<string> ForQuery(string word, int edits) => Rests(word, edits);

    /// <summary>
    /// The number of letters to add, remove, replace or swap with the next to turn one word into the other; more than <paramref name="most"/> if that is not
    /// enough.
    /// </summary>
    public static int Distance(string one, string other, int most)
    {
        if (Math.Abs(one.Length - other.Length) > most)
            return most + 1;

        var rows = new int[one.Length + 1, other.Length + 1];
        for (var i = 0; i <= one.Length; i++)
        {
            for (var j = 0; j <= other.Length; j++)
            {
                rows[i, j] = i == 0 || j == 0
                    ? i + j
                    : Math.Min(Math.Min(rows[i - 1, j], rows[i, j - 1]) + 1, rows[i - 1, j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    rows[i, j] = Math.Min(rows[i, j], rows[i - 2, j - 2] + 1);
            }
        }

        return rows[one.Length, other.Length];
    }

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
