using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Queries;

/// <summary>
/// Treats <c>airstrike</c>, <c>air-strike</c> and <c>air strike</c> as one word, as readers do. Inside quotation marks only the typed spelling counts.
/// </summary>
internal static class CompoundSpellings
{
    private const int MinPartLength = 2;

    /// <summary>For a typed word with one hyphen: the two words, or both as one; null for anything else.</summary>
    public static QueryNode? ForHyphenated(string piece, IReadOnlyList<string> words)
    {
        if (words is not [var first, var second] || !IsPart(first) || !IsPart(second) || piece.Count(Characters.IsDash) != 1
            || piece.Any(c => !char.IsLetter(c) && !Characters.IsDash(c) && !char.IsPunctuation(c)))
            return null;

        return QueryAlgebra.Or([new PhraseNode([first, second]), new WordNode(first + second)]);
    }

    /// <summary>
    /// For a compound typed with a hyphen: the two words with the noun in the other number, since a phrase has no inflected forms: <c>air strikes</c> for
    /// <c>air-strike</c>. Null for anything else.
    /// </summary>
    public static PhraseNode? InOtherNumber(QueryNode node) =>
        node is OrNode { Parts: [PhraseNode { Words: [{ } first, { } second] }, WordNode joined] } && joined.Word == first + second
            ? new PhraseNode([first, InOtherNumber(second)])
            : null;

    /// <summary>A noun in the other number, as most nouns have it: <c>strikes</c> for <c>strike</c>.</summary>
    public static string InOtherNumber(string noun) => noun.EndsWith('s') ? noun[..^1] : noun + "s";

    private static bool IsPart(string word) => word.Length >= MinPartLength && word.All(c => char.IsLetter(c) && c != Characters.LetterApostrophe);
}
