using System.Collections.Frozen;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>
/// Nouns that refer to the body that spoke before: <c>Harbour Stone said ... The company added</c>, <c>The Gazette wrote ... The paper said</c>.
/// </summary>
internal static class StandIns
{
    private static readonly FrozenSet<string> OfOthers = WordList.Set("company-nouns");

    /// <summary>The most words in <c>the Irish budget airline</c>.</summary>
    private const int Longest = 4;

    /// <summary>Whether the mention is such a noun and its description.</summary>
    public static bool Are(Narration narration, Phrase mention) =>
        mention.End - mention.First is >= 2 and <= Longest
        && narration.Words[mention.First].Lower is "the"
        && narration.Words[mention.End - 1] is { Capital: false } noun
        && !narration.Words[mention.First..mention.End].Any(word => word.IsMark || word.Is(WordClass.Preposition) || word.Lower is "'s" or "'")
        && (Media.IsKind(noun) || OfOthers.Contains(noun.Lower));

    /// <summary>Whether the mention, <c>it</c> or a noun, can refer to the body.</summary>
    public static bool Fits(Narration narration, Phrase mention, Narration place, Phrase body)
    {
        if (!Are(narration, mention))
            return true;

        var isMedium = Media.Are(place, body);
        return Media.IsKind(narration.Words[mention.End - 1]) ? isMedium : !isMedium && !place.Words[body.First..body.End].Any(StateBodies.Are);
    }
}
