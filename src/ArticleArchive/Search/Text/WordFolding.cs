namespace ArticleArchive.Search.Text;

/// <summary>
/// Folds one word: compatibility forms (NFKC), letter case, accents of Latin, Greek and Cyrillic letters, points of Hebrew and Arabic ones, digits of all
/// scripts. The letters й, ї and ў stay distinct, because readers of those languages see them as letters in their own right.
/// </summary>
internal static class WordFolding
{
    private const char Tatweel = '\u0640';

    /// <summary>The folded form of a word found by <see cref="WordBoundary"/>. Empty when nothing but ignored characters is in it.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var plain = new StringBuilder(word.Length);
        var isSimple = true;
        for (var i = 0; i < word.Length;)
        {
            Rune.DecodeFromUtf16(word[i..], out var rune, out var units);
            isSimple &= AppendPlain(plain, rune, word, i);
            i += units;
        }

        if (isSimple)
            return plain.ToString();

        var folded = FoldLetters(NormalForm.Normalize(plain.ToString(), NormalizationForm.FormKC));
        return IsLone(word) && !IsOneWord(folded) ? word.ToString() : folded;
    }

    private static bool IsLone(ReadOnlySpan<char> word) => Characters.At(word, 0, out _) == CharacterClass.Lone;

    // A few lone characters (Thai sara am, kana digraphs) decompose into two, or into a mark first.
    private static bool IsOneWord(string folded) => folded.Length > 0 && Characters.StartsWord(Characters.At(folded, 0, out _))
        && WordBoundary.End(folded, 0) == folded.Length;

    /// <summary>Appends a character, with the marks inside words in their folded form. True when it needs no further folding.</summary>
    private static bool AppendPlain(StringBuilder plain, Rune rune, ReadOnlySpan<char> word, int index)
    {
        if (rune.IsAscii && char.IsAsciiLetterOrDigit((char)rune.Value))
            plain.Append(char.ToLowerInvariant((char)rune.Value));
        else if (rune.IsBmp && Characters.IsApostrophe((char)rune.Value))
            plain.Append(Characters.LetterApostrophe);
        else if (rune.IsBmp && Characters.IsPoint((char)rune.Value))
            plain.Append(index > 0 && char.IsDigit(word[index - 1]) ? [Characters.DecimalPoint] : ReadOnlySpan<char>.Empty);
        else if (rune.Value != ',' && Rune.GetUnicodeCategory(rune) != UnicodeCategory.Format)
            return AppendOther(plain, rune);

        return true;
    }

    private static bool AppendOther(StringBuilder plain, Rune rune)
    {
        if (Rune.GetUnicodeCategory(rune) == UnicodeCategory.DecimalDigitNumber)
        {
            plain.Append((char)('0' + (int)Rune.GetNumericValue(rune)));
            return true;
        }

        plain.Append(rune.ToString());
        return false;
    }

    private static string FoldLetters(string composed)
    {
        var folded = new StringBuilder(composed.Length + 2);
        foreach (var rune in composed.EnumerateRunes())
        {
            if (rune.Value is 'й' or 'ї' or 'ў' or 'Й' or 'Ї' or 'Ў' || !HasAccents(rune.Value))
                AppendLower(folded, rune);
            else
                foreach (var part in rune.ToString().Normalize(NormalizationForm.FormD).EnumerateRunes())
                    AppendLower(folded, part);
        }

        return folded.ToString().Trim(Characters.LetterApostrophe);
    }

    private static bool HasAccents(int c) => c is (>= 0x00C0 and <= 0x052F) or (>= 0x1E00 and <= 0x1FFF);

    private static void AppendLower(StringBuilder folded, Rune rune)
    {
        if (Characters.IsLooseMark(rune.Value) || rune.Value == Tatweel)
            return;

        if (IsJoiner(folded, rune))
        {
            folded.Append((char)rune.Value);
            return;
        }

        var lower = Rune.ToLowerInvariant(rune);
        if (lower.IsAscii ? char.IsAsciiLetterOrDigit((char)lower.Value) : IsRead(lower))
            folded.Append(Spelling(lower));
    }

    private static bool IsJoiner(StringBuilder folded, Rune rune) => folded.Length > 0 && rune.Value switch
    {
        Characters.LetterApostrophe => folded[^1] != Characters.LetterApostrophe,
        Characters.DecimalPoint or Characters.FractionSlash => char.IsAsciiDigit(folded[^1]),
        _ => false,
    };

    private static bool IsRead(Rune rune) => Characters.At(rune.ToString(), 0, out _)
        is CharacterClass.Letter or CharacterClass.Number or CharacterClass.Lone or CharacterClass.Mark;

    /// <summary>Letters without a removable accent that are typed as other letters when a keyboard lacks them.</summary>
    private static string Spelling(Rune lower) => lower.Value switch
    {
        'ß' => "ss",
        'æ' => "ae",
        'œ' => "oe",
        'þ' => "th",
        'ø' => "o",
        'đ' or 'ð' => "d",
        'ħ' => "h",
        'ı' => "i",
        'ł' => "l",
        'ς' => "σ",
        _ => lower.ToString(),
    };
}
