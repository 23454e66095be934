using System.Text;

namespace ArticleArchive.Articles;

/// <summary>Unicode's normal forms of any text. What cannot be normalised, halves of surrogate pairs and U+FFFE, is U+FFFD in them.</summary>
public static class NormalForm
{
    private const char Unknown = '\uFFFD';
    private const char NoCharacter = '\uFFFE';

    /// <summary>The text in a normal form; it never fails.</summary>
    public static string Of(string text, NormalizationForm form) => Sound(text).Normalize(form);

    private static string Sound(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('\uD800', '\uDFFF') && !text.Contains(NoCharacter, StringComparison.Ordinal))
            return text;

        var sound = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
            sound.Append(rune.Value == NoCharacter ? Unknown.ToString() : rune.ToString());
        return sound.ToString();
    }
}
