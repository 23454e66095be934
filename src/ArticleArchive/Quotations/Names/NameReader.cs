using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Reads printed names: runs of capitalised words, their titles told from the names.</summary>
internal static class NameReader
{
    private const int Longest = 12;

    private const WordClass NoName = WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun | WordClass.OtherPronoun | WordClass.Preposition
        | WordClass.Conjunction | WordClass.Subordinator | WordClass.Auxiliary | WordClass.Relative;

    /// <summary>The name that begins at a token; null when none does.</summary>
    public static PrintedName? At(Narration narration, int first)
    {
        if (!IsPart(narration, first))
            return null;

        var end = first + 1;
        while (end - first < Longest && Continues(narration, end))
            end++;
        while (end > first + 1 && !narration.Words[end - 1].Capital)
            end--;

        var name = first;
        for (var i = first; i < end - 1; i++)
        {
            if (IsRank(narration.Words[i]) && !IsRank(narration.Words[i + 1]) && !narration.Words[i + 1].Is(WordClass.NameSuffix))
                name = i + 1;
        }

        return new PrintedName(first, name, end);
    }

    private static bool Continues(Narration narration, int i)
    {
        if (i >= narration.Words.Length)
            return false;

        var word = narration.Words[i];
        if (word.Kind == WordKind.Word && !word.Capital)
            return word.Is(WordClass.Particle)
                && i + 1 < narration.Words.Length
                && narration.Words[i + 1].Capital
                && !narration.Words[i + 1].Is(NoName);
        if (word.Kind == WordKind.Comma)
            return narration.At(i + 1).Is(WordClass.NameSuffix) && narration.At(i + 1).Capital;

        return IsPart(narration, i) || word.Lower is "\"" && narration.At(i + 1).Capital;
    }

    private static bool IsPart(Narration narration, int i)
    {
        var word = narration.Words[i];
        if (word.Kind != WordKind.Word || !word.Capital || word.Lower is "\"")
            return false;
        if (word.Is(WordClass.Time) && !word.Is(WordClass.FirstName))
            return word.Lower is "may" or "march"
                && i > 0
                && narration.Words[i - 1].Capital
                && narration.Words[i - 1].Is(WordClass.FirstName | WordClass.Title);
        if (word.Is(WordClass.FirstName | WordClass.Title))
            return !(word.Is(NoName) && narration.StartOf(narration.SentenceOf(i)) == i && !narration.At(i + 1).Capital);
        if (word.Is(NoName))
            return false;

        return !(narration.StartOf(narration.SentenceOf(i)) == i
            && word.Is(WordClass.Adverb | WordClass.Verb)
            && !narration.At(i + 1).Is(WordClass.Verb | WordClass.Auxiliary));
    }

    /// <summary>A word that stands before names and is none.</summary>
    public static bool IsRank(Word word) =>
        word.Is(WordClass.Title | WordClass.PersonNoun)
        && !(word.Is(WordClass.FirstName) && !word.Is(WordClass.Title));
}
