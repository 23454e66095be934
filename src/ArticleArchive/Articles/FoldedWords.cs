namespace ArticleArchive.Articles;

/// <summary>
/// The words of a passage and nothing else: letters and digits in lower case without accents, one space between words. Passages that differ only
/// in typography (quotation marks, dashes, spaces, ligatures) have the same folded words.
/// </summary>
internal static class FoldedWords
{
    /// <summary>The folded words of <paramref name="text"/>; empty when it has none.</summary>
    public static string Fold(string text)
    {
        var folded = new StringBuilder(text.Length);
        var apart = false;
        foreach (var rune in Decomposed(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
            {
                if (apart && folded.Length > 0)
                    folded.Append(' ');
                Append(folded, Rune.ToLowerInvariant(rune));
                apart = false;
            }
            else if (!IsInvisible(Rune.GetUnicodeCategory(rune)))
            {
                apart = true;
            }
        }
        return folded.ToString();
    }

    // Allocates no string for most letters: this is the hottest loop of reading an archive.
    private static void Append(StringBuilder text, Rune rune)
    {
        if (rune.IsBmp)
            text.Append((char)rune.Value);
        else
            text.Append(rune.ToString());
    }

    // Accents, and characters such as the soft hyphen that do not split a word.
    private static bool IsInvisible(UnicodeCategory category) =>
        category is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format;

    private static string Decomposed(string text)
    {
        if (Ascii.IsValid(text))
            return text;

        return NormalForm.Normalize(text, NormalizationForm.FormKD);
    }
}
