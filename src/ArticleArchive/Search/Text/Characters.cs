using System.Buffers;

namespace ArticleArchive.Search.Text;

/// <summary>Classifies characters, in the same way for stored text and queries.</summary>
internal static class Characters
{
    /// <summary>The form of every apostrophe in a folded word: a letter, not a mark.</summary>
    public const char LetterApostrophe = '\u02BC';

    /// <summary>The form of a decimal point in a folded word.</summary>
    public const char DecimalPoint = '\u00B7';

    /// <summary>The slash of a vulgar fraction.</summary>
    public const char FractionSlash = '\u2044';

    // Straight, curly, reversed, accents used as apostrophes, primes, full-width, and the letters that transcriptions use.
    private const string ApostropheForms = "'`´‘’‛′＇\u02B9\u02BB\u02BC\u02BD\u02BE\u02BF\u02C8";

    /// <summary>True for every form of the apostrophe.</summary>
    public static bool IsApostrophe(char c) => ApostropheForms.Contains(c, StringComparison.Ordinal);

    /// <summary>True for the marks that may separate a number from its decimals.</summary>
    public static bool IsPoint(char c) => c is '.' or DecimalPoint;

    /// <summary>True for hyphens, dashes and the minus sign.</summary>
    public static bool IsDash(char c) => c is '-' or '\u2212' or '\uFE58' or '\uFE63' or '\uFF0D' or (>= '\u2010' and <= '\u2015');

    /// <summary>The class of the character at <paramref name="index"/>, and its length in UTF-16 units.</summary>
    public static CharacterClass At(ReadOnlySpan<char> text, int index, out int units)
    {
        units = 1;
        var c = text[index];
        if (char.IsAsciiLetter(c))
            return CharacterClass.Letter;
        if (char.IsAsciiDigit(c))
            return CharacterClass.Number;
        if (IsApostrophe(c))
            return CharacterClass.Apostrophe;
        if (c < 0x80 || Rune.DecodeFromUtf16(text[index..], out var rune, out _) != OperationStatus.Done)
            return CharacterClass.Separator;

        units = rune.Utf16SequenceLength;
        return Classify(rune);
    }

    /// <summary>True for the combining marks that folding removes: accents, points and vowel signs that readers leave out.</summary>
    public static bool IsLooseMark(int c) => c is (>= 0x0300 and <= 0x036F) or (>= 0x0483 and <= 0x0489) or (>= 0x0591 and <= 0x05C7)
        or (>= 0x0610 and <= 0x061A) or (>= 0x064B and <= 0x065F) or 0x0670 or (>= 0x06D6 and <= 0x06ED) or (>= 0x1AB0 and <= 0x1AFF)
        or (>= 0x1DC0 and <= 0x1DFF) or (>= 0x20D0 and <= 0x20FF) or (>= 0xFE20 and <= 0xFE2F);

    /// <summary>True for the classes with which a word can begin.</summary>
    public static bool StartsWord(CharacterClass kind) => kind is CharacterClass.Letter or CharacterClass.Number or CharacterClass.Lone;

    /// <summary>The class of a character beyond ASCII other than an apostrophe.</summary>
    private static CharacterClass Classify(Rune rune)
    {
        if (IsFraction(rune.Value))
            return CharacterClass.Lone;

        // Half-width voicing marks are letters to Unicode, but join the syllable before them.
        if (rune.Value is 0xFF9E or 0xFF9F)
            return CharacterClass.Mark;

        return Rune.GetUnicodeCategory(rune) switch
        {
            UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
                or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter => IsUnspaced(rune.Value) ? CharacterClass.Lone : CharacterClass.Letter,
            UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber =>
                IsHanNumber(rune.Value) ? CharacterClass.Lone : CharacterClass.Number,
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark =>
                IsVariationSelector(rune.Value) ? CharacterClass.Unseen : CharacterClass.Mark,
            UnicodeCategory.Format => CharacterClass.Unseen,
            _ => CharacterClass.Separator,
        };
    }

    private static bool IsFraction(int c) => c is (>= 0x00BC and <= 0x00BE) or (>= 0x2150 and <= 0x215F) or 0x2189;

    private static bool IsVariationSelector(int c) => c is (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    private static bool IsHanNumber(int c) => c is >= 0x3007 and <= 0x32FF;

    /// <summary>True for Thai, Lao, Burmese, Khmer, kana and Chinese characters.</summary>
    private static bool IsUnspaced(int c) => c is (>= 0x0E00 and <= 0x0EFF) or (>= 0x1000 and <= 0x109F) or (>= 0x1780 and <= 0x17FF)
        or 0x3005 or 0x3006 or (>= 0x3031 and <= 0x312F) or (>= 0x31A0 and <= 0x31FF)
        or (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0xFF66 and <= 0xFF9F)
        or (>= 0x1B000 and <= 0x1B16F) or (>= 0x20000 and <= 0x3FFFF);
}
