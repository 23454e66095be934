namespace ArticleArchive.Search;

/// <summary>The steps of the Snowball English stemmer, named and numbered as it is published.</summary>
internal static class StemSteps
{
    private const char Apostrophe = Characters.LetterApostrophe;

    // Each table: longest endings first, since the longest that fits decides, whether or not it is then taken off.
    private static readonly (string Ending, string Replacement)[] Second =
    [
        ("ational", "ate"), ("fulness", "ful"), ("iveness", "ive"), ("ization", "ize"), ("ousness", "ous"),
        ("biliti", "ble"), ("lessli", "less"), ("tional", "tion"),
        ("alism", "al"), ("aliti", "al"), ("ation", "ate"), ("entli", "ent"), ("fulli", "ful"), ("iviti", "ive"), ("ousli", "ous"),
        ("abli", "able"), ("alli", "al"), ("anci", "ance"), ("ator", "ate"), ("enci", "ence"), ("izer", "ize"),
        ("bli", "ble"), ("ogi", "og"), ("li", ""),
    ];

    private static readonly (string Ending, string Replacement)[] Third =
    [
        ("ational", "ate"), ("tional", "tion"), ("alize", "al"), ("ative", ""), ("icate", "ic"), ("iciti", "ic"), ("ical", "ic"), ("ness", ""), ("ful", ""),
    ];

    private static readonly (string Ending, string Replacement)[] Fourth =
    [
        ("ement", ""), ("able", ""), ("ance", ""), ("ence", ""), ("ible", ""), ("ment", ""),
        ("ant", ""), ("ate", ""), ("ent", ""), ("ion", ""), ("ism", ""), ("iti", ""), ("ive", ""), ("ize", ""), ("ous", ""),
        ("al", ""), ("er", ""), ("ic", ""),
    ];

    /// <summary>Step 0: possessives.</summary>
    public static void Possessive(ref StemBuffer word)
    {
        var letters = word.FromEnd(1) switch
        {
            Apostrophe when word.FromEnd(2) == 's' && word.FromEnd(3) == Apostrophe => 3,
            Apostrophe => 1,
            's' when word.FromEnd(2) == Apostrophe => 2,
            _ => 0,
        };
        word.Replace(letters, "");
    }

    /// <summary>Step 1a: plurals.</summary>
    public static void Plural(ref StemBuffer word)
    {
        if (word.Ends("sses"))
            word.Replace(2, "");
        else if (word.Ends("ied") || word.Ends("ies"))
            word.Replace(3, word.Length > 4 ? "i" : "ie");
        else if (word.FromEnd(1) == 's' && !word.Ends("us") && !word.Ends("ss") && word.HasVowelBefore(2))
            word.Replace(1, "");
    }

    /// <summary>Step 1b: past tense and present participle.</summary>
    public static void Tense(ref StemBuffer word)
    {
        var eed = Longest(word, ["eedly", "eed"]);
        if (eed > 0)
        {
            if (word.Length - eed >= word.R1)
                word.Replace(eed, "ee");
            return;
        }

        var ending = Longest(word, ["ingly", "edly", "ing", "ed"]);
        if (ending == 0 || !word.HasVowelBefore(ending))
            return;

        word.Replace(ending, "");
        if (word.Ends("at") || word.Ends("bl") || word.Ends("iz") || IsShort(word))
            word.Replace(0, "e");
        else if (word.FromEnd(1) == word.FromEnd(2) && word.FromEnd(1) is 'b' or 'd' or 'f' or 'g' or 'm' or 'n' or 'p' or 'r' or 't')
            word.Replace(1, "");
    }

    /// <summary>Step 1c: <c>y</c> after a consonant that is not the first letter.</summary>
    public static void FinalY(ref StemBuffer word)
    {
        if (word.Length > 2 && word.FromEnd(1) is 'y' or 'Y' && word.FromEnd(2) is not ('a' or 'e' or 'i' or 'o' or 'u' or 'y'))
            word.Replace(1, "i");
    }

    /// <summary>Steps 2 to 4: derivational endings.</summary>
    public static void Derivations(ref StemBuffer word)
    {
        Replace(ref word, Second, word.R1);
        Replace(ref word, Third, word.R1);
        Replace(ref word, Fourth, word.R2);
    }

    /// <summary>Step 5: final <c>e</c>, and <c>l</c> after <c>l</c>.</summary>
    public static void Final(ref StemBuffer word)
    {
        var last = word.Length - 1;
        if (word.FromEnd(1) == 'e' && (last >= word.R2 || (last >= word.R1 && !word.EndsShort(1))))
            word.Replace(1, "");
        else if (word.Ends("ll") && last >= word.R2)
            word.Replace(1, "");
    }

    private static bool IsShort(StemBuffer word) => word.R1 >= word.Length && word.EndsShort(0);

    private static int Longest(StemBuffer word, ReadOnlySpan<string> endings)
    {
        foreach (var ending in endings)
        {
            if (word.Ends(ending))
                return ending.Length;
        }

        return 0;
    }

    private static void Replace(ref StemBuffer word, (string Ending, string Replacement)[] table, int region)
    {
        foreach (var (ending, replacement) in table)
        {
            if (!word.Ends(ending))
                continue;

            if (word.Length - ending.Length >= region && IsAllowed(word, ending))
                word.Replace(ending.Length, replacement);
            return;
        }
    }

    private static bool IsAllowed(StemBuffer word, string ending) => ending switch
    {
        "ogi" => word.FromEnd(4) == 'l',
        "li" => word.FromEnd(3) is 'c' or 'd' or 'e' or 'g' or 'h' or 'k' or 'm' or 'n' or 'r' or 't',
        "ative" => word.Length - ending.Length >= word.R2,
        "ion" => word.FromEnd(4) is 's' or 't',
        _ => true,
    };
}
