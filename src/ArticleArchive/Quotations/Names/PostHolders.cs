using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Finds the name after a post and the unit of its holder: <c>the Chief of Staff, 9 Brigade, Col. Ana Kolbe</c>.</summary>
internal static class PostHolders
{
    /// <summary>The most words in <c>Larnavian Army Peacekeeping Centre</c>.</summary>
    private const int MaxUnitWords = 6;

    /// <summary>The name with a title after the mention and one unit between commas; null where something else follows.</summary>
    public static PrintedName? Behind(Narration narration, Phrase mention) =>
        narration.At(mention.End).Kind == WordKind.Comma && AfterUnit(narration, mention.End + 1) is var name && name > mention.End + 1
            ? NameReader.At(narration, name)
            : null;

    /// <summary>The first token after a unit and a comma where a name with a title follows; the same token where none comes first.</summary>
    public static int AfterUnit(Narration narration, int start)
    {
        var end = start;
        while (end < start + MaxUnitWords && narration.At(end) is { Kind: WordKind.Word, Capital: true } or { Kind: WordKind.Number })
            end++;
        return end > start && narration.At(end).Kind == WordKind.Comma && narration.Words[end - 1].Is(WordClass.OrganisationWord)
            && NameReader.At(narration, end + 1) is { HasTitle: true } ? end + 1 : start;
    }
}
