using System.Collections.Frozen;

namespace ArticleArchive.Quotations.Words;

/// <summary>Distinguishes the ranks, titles and posts before a name from the name.</summary>
internal static class Ranks
{
    private static readonly FrozenSet<string> Letters = WordList.Set("rank-letters");

    private static readonly FrozenSet<string> Phrases = WordList.Phrases("rank-phrases");

    private static readonly FrozenSet<string> LastOfPhrases =
        Phrases.Select(phrase => phrase[(phrase.LastIndexOf(' ') + 1)..]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> Nationalities = WordList.Set("nationalities");

    private static readonly FrozenSet<string> Epithets = WordList.Set("epithets");

    private static readonly FrozenSet<string> Objects = WordList.Phrases("post-objects");

    private static readonly FrozenSet<string> FirstOfObjects = Objects.Select(phrase => phrase.Split(' ', '\'')[0]).ToFrozenSet(StringComparer.Ordinal);

    private static readonly int MaxObjectWords = Objects.Max(phrase => phrase.Count(c => c == ' ') + 1);

    /// <summary>The most letters before the slash of a rank.</summary>
    private const int MaxAbbreviationLength = 2;

    /// <summary>The most words in <c>trade and supply chain finance</c>.</summary>
    private const int MaxMatterWords = 5;

    private const WordClass NoMatter = WordClass.Preposition | WordClass.Determiner | WordClass.Possessive | WordClass.Auxiliary | WordClass.Relative
        | WordClass.SubjectPronoun | WordClass.Cue;

    /// <summary>
    /// Whether a rank ends with the token: <c>Sgt.</c>, <c>1st Class</c>, <c>Leading Hand</c>, <c>AM</c> before a name; not the initials in <c>Chief Minister
    /// MK Lopez</c>.
    /// </summary>
    public static bool EndsAt(Narration narration, int i)
    {
        var word = narration.At(i);
        if (word.Kind == WordKind.Number)
            return IsGrade(word) && (EndsAt(narration, i - 1) && i > 0 || IsClass(narration.At(i + 1)) || narration.At(i + 1).Is(WordClass.Title));
        if (word.Kind != WordKind.Word)
            return false;
        if (word.Lower is "mk" && narration.At(i - 1).Is(WordClass.Title))
            return false;
        if (IsGradeAt(narration, i) || word.Is(WordClass.NameSuffix) && i > 0 && narration.Words[i - 1].Is(WordClass.Title))
            return true;
        if (word.Is(WordClass.Title | WordClass.PersonNoun))
            return !(word.Is(WordClass.FirstName) && !word.Is(WordClass.Title)) || IsPhrase(narration, i);

        return IsClass(word) && (IsOrdinal(narration.At(i - 1)) || IsGradeAt(narration, i + 1))
            || IsOrdinal(word) && (IsClass(narration.At(i + 1)) || narration.At(i + 1).Is(WordClass.Title))
            || word.Lower is "j.g"
            || IsPhrase(narration, i)
            || IsLetters(narration, i);
    }

    /// <summary>Whether the word is a name for the people of a country: <c>Vietnamese</c>, <c>Americans</c>.</summary>
    public static bool IsNationality(Word word) => word.Capital
        && (Nationalities.Contains(word.Lower) || word.Lower is [.. var singular, 's'] && Nationalities.Contains(singular));

    /// <summary>
    /// Whether a compound word describes a person or body and comes before the name: <c>Oscar-winner</c>, <c>Paris-based</c>; not <c>Ki-moon</c>.
    /// </summary>
    public static bool IsEpithet(Narration narration, int i)
    {
        var word = narration.At(i);
        var hyphen = word.Lower.LastIndexOf('-');
        if (word is not { Kind: WordKind.Word, Capital: true } || hyphen <= 0 || hyphen + 1 == word.Lower.Length
            || !char.IsLower(narration.Text[word.Start + hyphen + 1]))
            return false;

        return Epithets.Contains(word.Lower[(hyphen + 1)..]);
    }

    /// <summary>Whether it is an agency and its photographer, <c>REUTERS/Ann</c>; not <c>A/Cdre</c> or <c>L/Cpl</c>.</summary>
    public static bool IsCredit(Narration narration, int i)
    {
        var word = narration.At(i);
        var slash = word.Lower.IndexOf('/');
        return word.Capital && slash > MaxAbbreviationLength && slash < word.Lower.Length - MaxAbbreviationLength;
    }

    /// <summary>Whether a number written as a word follows a rank: <c>Warrant Officer Class One</c>, <c>Chief Warrant Officer Five</c>.</summary>
    public static bool IsGradeAt(Narration narration, int i)
    {
        var left = narration.At(i - 1);
        var word = narration.At(i);
        return word.Lower is "one" or "two" or "three" or "four" or "five" or "1" or "2" or "3" or "4" or "5"
            && word.Kind is WordKind.Word or WordKind.Number
            && (IsClass(left) && narration.At(i - 2).Is(WordClass.Title | WordClass.PersonNoun) || left.Lower is "officer" && left.Capital);
    }

    /// <summary>
    /// The token after words such as <c>of State</c>, <c>for Defence</c> or <c>of the Joint Chiefs of Staff</c>, when they continue a post from token
    /// <paramref name="i"/> and a name follows; otherwise null.
    /// </summary>
    public static int? ObjectEnd(Narration narration, int i)
    {
        if (narration.At(i).Lower is not ("of" or "for" or "to" or "in" or "on") || !EndsAt(narration, i - 1) && !IsObject(narration, i - 1)
            && narration.At(i - 1) is not { Capital: true, Lower: "head" } || IsPlural(narration.At(i - 1)))
            return null;
        if (Listed(narration, i + 1) is { } listed)
            return ObjectEnd(narration, listed) ?? (narration.At(listed).Lower is "and" or "&" ? NameAfterJoint(narration, listed + 1) : null) ?? listed;

        var start = narration.At(i + 1).Lower is "the" ? i + 2 : i + 1;
        if (MatterEnd(narration, start) is { } matter)
            return matter;

        var end = start;
        while (end < start + MaxObjectWords && IsNamePart(narration.At(end)))
        {
            if (end > start && (narration.Words[end].Is(WordClass.FirstName) || IsPluralMatter(narration.Words[end - 1])))
                return end;
            end++;
        }

        if (end > start && narration.At(end).Lower is "and" or "&" && NameAfterJoint(narration, end + 1) is { } joined)
            return joined;

        return end - start >= 3 && narration.Words[i].Lower is not "on" ? end - 2 : null;
    }

    /// <summary>
    /// Where a first name ends a matter in lower case, as in <c>Head of financial reporting Ana Kolbe</c>; null where nothing like it follows.
    /// </summary>
    private static int? MatterEnd(Narration narration, int start)
    {
        var end = start;
        while (end < start + MaxMatterWords && narration.At(end) is { Kind: WordKind.Word, Capital: false } word
            && !word.Is(NoMatter))
            end++;
        return end > start && narration.At(end) is { Capital: true } name && name.Is(WordClass.FirstName) && IsNamePart(narration.At(end + 1)) ? end : null;
    }

    /// <summary>Whether the token is the <c>and</c> of <c>Health and Harbour Services Secretary Ana Kolbe</c>, one post and its holder.</summary>
    public static bool JoinsPortfolio(Narration narration, int and)
    {
        if (!IsObject(narration, and - 1))
            return false;

        var end = and + 1;
        while (IsNamePart(narration.At(end)) && !narration.At(end).Is(WordClass.Title))
            end++;
        return end > and + 1 && narration.At(end).Is(WordClass.Title) && IsNamePart(narration.At(end)) && IsNamePart(narration.At(end + 1));
    }

    /// <summary>Whether it is a plural, which is not a post: <c>Members of the Hull Town Council</c>.</summary>
    private static bool IsPlural(Word word) => word.Lower is [.. var singular, 's'] && word.Is(WordClass.PersonNoun)
        && Lexicon.Is(singular, WordClass.PersonNoun);

    /// <summary>
    /// Where the name begins in <c>Trade and Supply Chain Finance Ana Kolbe</c>, counting from the token after <c>and</c>: at a first name, otherwise at the
    /// last two of three or more capitalised words.
    /// </summary>
    private static int? NameAfterJoint(Narration narration, int start)
    {
        var end = start;
        while (end < start + MaxObjectWords + 1 && IsNamePart(narration.At(end)))
        {
            if (end > start && narration.Words[end].Is(WordClass.FirstName) && IsNamePart(narration.At(end + 1)))
                return end;
            end++;
        }

        return end - start >= 3 ? end - 2 : null;
    }

    /// <summary>Whether the word is like the one before the name in <c>Rapporteur on Minority Issues Ana Kolbe</c>.</summary>
    private static bool IsPluralMatter(Word word) => word.Lower is "issues" or "affairs" or "matters" or "rights" or "relations" or "services"
        or "operations" or "communications" or "studies" or "sciences";

    private static int? Listed(Narration narration, int start)
    {
        for (var length = FirstOfObjects.Contains(narration.At(start).Lower) ? MaxObjectWords : 0; length > 0; length--)
        {
            var words = Enumerable.Range(start, length).Select(i => narration.At(i).Lower);
            if (Objects.Contains(string.Join(' ', words).Replace(" '", "'", StringComparison.Ordinal)))
                return start + length;
        }

        return null;
    }

    private static bool IsObject(Narration narration, int i) => narration.At(i).Capital && Objects.Contains(narration.At(i).Lower);

    private static bool IsNamePart(Word word) => word is { Kind: WordKind.Word, Capital: true } && word.Lower is not ("'s" or "'");

    private static bool IsGrade(Word word) => IsOrdinal(word) || word.End - word.Start == 1;

    private static bool IsOrdinal(Word word) =>
        word.Lower is "junior" or "1st" or "2nd" or "3rd" or "first" or "second" or "third" or "one" or "two" or "1" or "2" or "3";

    private static bool IsClass(Word word) => word is { Capital: true, Lower: "class" or "grade" };

    private static bool IsPhrase(Narration narration, int i)
    {
        if (!LastOfPhrases.Contains(narration.At(i).Lower))
            return false;

        var two = $"{narration.At(i - 1).Lower} {narration.At(i).Lower}".Replace(" '", "'", StringComparison.Ordinal);
        return i > 0
            && (Phrases.Contains(two) || i > 1 && Phrases.Contains($"{narration.At(i - 2).Lower} {two}".Replace(" '", "'", StringComparison.Ordinal)));
    }

    private static bool IsLetters(Narration narration, int i)
    {
        var next = narration.At(i + 1);
        return next.Capital && !next.Is(WordClass.OrganisationWord) && Letters.Contains(narration.TextOf(i, i + 1));
    }
}
