using System.Collections.Frozen;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>
/// Nouns that refer to the body that spoke before: <c>Harbour Stone said ... The company added</c>, <c>The Gazette wrote ... The paper said</c>.
/// </summary>
internal static class StandIns
{
    private static readonly FrozenSet<string> OfMedia =
        new[] { "paper", "newspaper", "tabloid", "broadsheet", "magazine", "broadcaster", "network", "website", "outlet", "weekly", "daily" }.ToFrozenSet(StringComparer.Ordinal);

    private static readonly FrozenSet<string> OfOthers =
        new[]
        {
            "company", "firm", "group", "charity", "organisation", "organization", "airline", "retailer", "manufacturer", "movement", "club", "church",
            "school", "university", "college", "hospital", "bank", "union", "association", "foundation", "institute", "developer", "publisher", "label",
            "studio", "brand", "chain", "carmaker", "startup",
        }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The most words in <c>the Irish budget airline</c>.</summary>
    private const int Longest = 4;

    /// <summary>Bodies of a state, which are neither companies nor charities.</summary>
    private static readonly FrozenSet<string> OfStates = new[]
    {
        "ministry", "department", "office", "police", "court", "council", "committee", "commission", "government", "army", "navy", "force", "forces", "house", "parliament", "senate",
        "congress", "embassy", "party",
    }.ToFrozenSet(StringComparer.Ordinal);

    /// <summary>The noun of such a mention; null for any other mention.</summary>
    public static string? NounOf(Narration narration, Phrase mention) =>
        mention.End - mention.First is >= 2 and <= Longest
        && narration.Words[mention.First].Lower is "the"
        && narration.Words[mention.End - 1] is { Capital: false } noun
        && !narration.Words[mention.First..mention.End].Any(word => word.IsMark || word.Is(WordClass.Preposition) || word.Lower is "'s" or "'")
        && (OfMedia.Contains(noun.Lower) || OfOthers.Contains(noun.Lower)) ? noun.Lower : null;

    /// <summary>Whether the mention, <c>it</c> or a noun, can refer to the body.</summary>
    public static bool Fits(Narration narration, Phrase mention, Narration place, Phrase body)
    {
        if (NounOf(narration, mention) is not { } noun)
            return true;

        var isMedium = Media.Are(place, body);
        return OfMedia.Contains(noun) ? isMedium : !isMedium && !place.Words[body.First..body.End].Any(word => OfStates.Contains(word.Lower));
    }
}
