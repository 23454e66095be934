using System.Diagnostics.CodeAnalysis;

namespace ArticleArchive.Articles;

/// <summary>
/// The permanent, opaque name of a passage within its article: five to sixteen characters of <see cref="Alphabet"/>, the first a letter,
/// so that it is a valid fragment, attribute value and CSS identifier, and can be read aloud without confusion.
/// </summary>
public readonly record struct PassageId
{
    /// <summary>Lower-case consonants and digits that are not mistaken for one another: no vowels (so no words), no 0, 1 or l.</summary>
    public const string Alphabet = "bcdfghjkmnpqrstvwxyz23456789";

    /// <summary>How many characters at the start of <see cref="Alphabet"/> are letters.</summary>
    public const int Letters = 20;

    /// <summary>The fewest characters of an id.</summary>
    public const int MinLength = 5;

    /// <summary>The most characters of an id.</summary>
    public const int MaxLength = 16;

    private readonly string? _value;

    private PassageId(string value) => _value = value;

    /// <summary>The id as written in an address. Empty only for <c>default</c>.</summary>
    public string Value => _value ?? "";

    /// <summary>Reads an id; capital letters are accepted and folded to lower case.</summary>
    /// <returns>False when <paramref name="text"/> cannot be the id of a passage.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out PassageId id)
    {
        id = default;
        if (text is null || text.Length is < MinLength or > MaxLength)
            return false;

        var folded = text.ToLowerInvariant();
        if (Alphabet.IndexOf(folded[0], StringComparison.Ordinal) is < 0 or >= Letters || !folded.All(c => Alphabet.Contains(c, StringComparison.Ordinal)))
            return false;

        id = new PassageId(folded);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => Value;
}
