using System.Diagnostics.CodeAnalysis;

namespace ArticleArchive.Articles;

/// <summary>
/// The name of an article in addresses: letters and marks of any script, digits and hyphens, in lower case. It is made from the file's name or given in the
/// metadata, and is unique across all folders of the archive.
/// </summary>
public readonly record struct ArticleSlug
{
    /// <summary>The longest slug allowed, in UTF-16 units.</summary>
    public const int MaxLength = 150;

    private readonly string? _value;

    private ArticleSlug(string value) => _value = value;

    /// <summary>The slug as written in an address. Empty only for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads a slug; capital letters are accepted and folded to lower case.</summary>
    /// <returns>False when <paramref name="text"/> is too long, has no letter or digit, or contains anything but letters, marks, digits and hyphens.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ArticleSlug slug)
    {
        slug = default;
        if (string.IsNullOrEmpty(text) || text.Length > MaxLength)
            return false;

        if (SlugWords.ArePlain(text))
        {
            slug = new ArticleSlug(text);
            return true;
        }

        var folded = Fold(text);
        if (folded.Length > MaxLength
            || !folded.EnumerateRunes().Any(Rune.IsLetterOrDigit)
            || !folded.EnumerateRunes().All(rune => rune.Value == '-' || IsKept(rune)))
        {
            return false;
        }

        slug = new ArticleSlug(folded);
        return true;
    }

    /// <summary>Makes a slug from any name: every run of other characters becomes one hyphen.</summary>
    public static ArticleSlug FromName(string name) =>
        new(SlugWords.Cut(SlugWords.Create(name)) is { Length: > 0 } words ? words : $"article-{SlugWords.Letters(name)}");

    /// <inheritdoc/>
    public override string ToString() => Value;

    /// <summary>Lower case, in Unicode form C: some file systems return accents as separate characters.</summary>
    internal static string Fold(string text) =>
        NormalForm.Normalize(NormalForm.Normalize(text, NormalizationForm.FormC).ToLowerInvariant(), NormalizationForm.FormC);

    /// <summary>Whether a character of a name stays in its slug.</summary>
    internal static bool IsKept(Rune rune) =>
        Rune.IsLetterOrDigit(rune)
        || Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
