using System.Collections.Frozen;

namespace ArticleArchive.Articles;

/// <summary>Ranks and titles as abbreviated in print, without their stops, and in full.</summary>
internal static class TitleAbbreviations
{
    private static readonly FrozenDictionary<string, string> InFull = """
        pte private, pvt private, cpl corporal, sgt sergeant, lt lieutenant, capt captain, cpt captain, maj major, col colonel, brig brigadier,
        gen general, cmdr commander, cdr commander, adm admiral, sen senator, rep representative, gov governor, pres president, prof professor,
        dr doctor, sec secretary
        """.Split(',', StringSplitOptions.TrimEntries).Select(pair => pair.Split(' '))
        .ToFrozenDictionary(pair => pair[0], pair => pair[1], StringComparer.Ordinal);

    /// <summary>The word in full; the word itself when it is no abbreviation.</summary>
    /// <param name="word">A word in lower case.</param>
    public static string Expand(string word) => InFull.GetValueOrDefault(word, word);

    /// <summary>Whether the word in lower case is an abbreviation of a rank or title.</summary>
    public static bool Contain(string word) => InFull.ContainsKey(word);
}
