using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace ArticleArchive.Catalog.Wordings;

/// <summary>
/// Identifies the words of a statement: twelve characters of <see cref="PassageId.Alphabet"/>, made from the folded words alone. Statements that differ only in
/// typography have the same id, in any article.
/// </summary>
public readonly record struct WordingId
{
    /// <summary>The fewest words that have an id: shorter statements (<c>no comment</c>) are too common to be the same quotation.</summary>
    public const int MinWords = 6;

    private const int Length = 12;

    internal WordingId(long value) => Value = value;

    /// <summary>The id as a number, from 0 to 28^12 - 1.</summary>
    internal long Value { get; }

    /// <summary>The id of a statement's words; null if it has fewer than <see cref="MinWords"/>.</summary>
    public static WordingId? For(Article article, Utterance utterance) => PrintedWords.From(article, utterance)?.Id;

    /// <summary>Reads an id, in upper or lower case.</summary>
    /// <returns>False when <paramref name="text"/> cannot be the id of any words.</returns>
    public static bool TryParse([NotNullWhen(true)] string? text, out WordingId id)
    {
        id = default;
        if (text is not { Length: Length })
            return false;

        var value = 0L;
        foreach (var c in text.ToLowerInvariant())
        {
            var digit = PassageId.Alphabet.IndexOf(c, StringComparison.Ordinal);
            if (digit < 0)
                return false;

            value = (value * PassageId.Alphabet.Length) + digit;
        }

        id = new WordingId(value);
        return true;
    }

    /// <inheritdoc/>
    public override string ToString() => string.Create(Length, Value, (name, value) =>
    {
        for (var i = name.Length - 1; i >= 0; i--)
        {
            (value, var digit) = Math.DivRem(value, PassageId.Alphabet.Length);
            name[i] = PassageId.Alphabet[(int)digit];
        }
    });

    internal static WordingId For(string folded)
    {
        var most = 1UL;
        for (var i = 0; i < Length; i++)
            most *= (ulong)PassageId.Alphabet.Length;

        return new WordingId((long)(BinaryPrimitives.ReadUInt64BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(folded))) % most));
    }
}
