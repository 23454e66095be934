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

    /// <summary>The name in <c>the GMB union</c>, <c>the Marsh group</c>; null for <c>the Irish airline</c> and <c>the union</c>.</summary>
    public static Phrase? NameIn(Narration narration, Phrase mention) =>
        Are(narration, mention) && OfOthers.Contains(narration.Words[mention.End - 1].Lower) && BeforeNoun(narration, mention.End - 1) is { } name
            && name.First == mention.First + 1 ? name : null;

    /// <summary>
    /// The bodies that the article introduces with the noun: <c>the Rail, Maritime and Transport (RMT) union</c>, <c>members of the GMB union</c>.
    /// </summary>
    public static List<(Narration Narration, Phrase Name)> Introduced(string noun, IEnumerable<Narration> narrations) =>
        [.. from narration in narrations
            where !narration.IsTitleCased
            from i in Enumerable.Range(0, narration.Words.Length)
            where narration.Words[i] is { Capital: false } word && word.Lower == noun
            let name = BeforeNoun(narration, i)
            where name is not null
            select (narration, name.Value)];

    private static Phrase? BeforeNoun(Narration narration, int noun)
    {
        var end = narration.At(noun - 1).Kind == WordKind.Close ? noun - 1 : noun;
        var first = end;
        while (narration.At(first - 1) is { Kind: WordKind.Word, Capital: true } word
            && !word.Is(WordClass.Determiner | WordClass.Place | WordClass.Possessive | WordClass.Time) && !Ranks.IsNationality(word)
            && !Ranks.IsEpithet(narration, first - 1))
            first--;
        return first < end ? new Phrase(first, end) : null;
    }

    /// <summary>Whether the mention, <c>it</c> or a noun, can refer to the body.</summary>
    public static bool Fits(Narration narration, Phrase mention, Narration place, Phrase body)
    {
        if (!Are(narration, mention))
            return true;

        var isMedium = Media.Are(place, body);
        return Media.IsKind(narration.Words[mention.End - 1]) ? isMedium : !isMedium && !place.Words[body.First..body.End].Any(StateBodies.Are);
    }
}
