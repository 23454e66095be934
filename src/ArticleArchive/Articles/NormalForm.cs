namespace ArticleArchive.Articles;

/// <summary>Unicode normal forms of any text. Unpaired surrogates and U+FFFE, which cannot be normalised, become U+FFFD.</summary>
public static class NormalForm
{
    private const char Replacement = '\uFFFD';
    private const char Noncharacter = '\uFFFE';

    /// <summary>The text in a normal form; never fails.</summary>
    public static string Normalize(string text, NormalizationForm form) => WellFormed(text).Normalize(form);

    private static string WellFormed(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains(Noncharacter, StringComparison.Ordinal))
            return text;

        var wellFormed = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            wellFormed.Append(rune.Value == Noncharacter ? Replacement.ToString() : rune.ToString());
        return wellFormed.ToString();
    }
}
