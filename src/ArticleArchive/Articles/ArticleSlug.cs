using System.Diagnostics.CodeAnalysis;
using System.Text;

namespace ArticleArchive.Articles;

/// <summary>
/// The name of an article in addresses: letters, digits and hyphens, lower case. It is the stored file's name without its
/// ending and is unique in the archive whatever the folder.
/// </summary>
public readonly record struct ArticleSlug
{
    /// <summary>The longest slug that is taken, in UTF-16 units.</summary>
    public const int MaxLength = 150;

    private readonly string? _value;

    private ArticleSlug(string value) => _value = value;

    /// <summary>The slug as it stands in an address. Empty only for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads a slug; capital letters are taken and folded to lower case.</summary>
    /// <returns>False when <paramref name="text"/> is too long, has no letter or digit, or holds anything but letters, digits and hyphens.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out ArticleSlug slug)
    {
        slug = default;
        if (string.IsNullOrEmpty(text) || text.Length > MaxLength)
            return false;

        // Some file systems hand an accented letter out as letter and accent.
        var composed = NormalForm.Of(text, NormalizationForm.FormC);
        if (!composed.Any(char.IsLetterOrDigit) || !composed.All(c => char.IsLetterOrDigit(c) || c == '-'))
            return false;

        slug = new ArticleSlug(composed.ToLowerInvariant());
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
