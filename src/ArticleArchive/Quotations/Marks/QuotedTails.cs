using System.Collections.Frozen;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Marks;

/// <summary>Ends a quoted stretch that is not closed before its attribution: <c>"There was little warning, said Lopez.</c></summary>
internal static class QuotedTails
{
    private static readonly FrozenSet<string> Reports = WordList.Set("plain-reports");

    private const int MaxSubjectWords = 6;
    private const int MaxAttributionWords = 14;

    /// <summary>The stretch without its attribution; unchanged when it has none.</summary>
    public static QuotedRegion Cut(QuotedRegion region, string text)
    {
        var words = new WordScanner(text).Scan([], region.Start, region.End);
        for (var i = 1; i + 2 < words.Length; i++)
        {
            if (words[i].Kind == WordKind.Comma && AttributesAt(words, i + 1) is not null)
                return region with { End = words[i].End, Close = words[i].End };
        }

        return region;
    }

    /// <summary>Whether the attribution inside the stretch ends the passage, so that the next passage cannot continue the stretch.</summary>
    public static bool IsClosed(QuotedRegion region, string text)
    {
        var words = new WordScanner(text).Scan([], region.Start, region.End);
        for (var i = Math.Max(1, words.Length - MaxAttributionWords); i + 2 < words.Length; i++)
        {
            if (words[i].Kind == WordKind.Comma && AttributesAt(words, i + 1) is not null)
                return words.Skip(i + 1).SkipLast(1).All(word => word.Kind != WordKind.Stop);
        }

        return false;
    }

    /// <summary>
    /// The name, or the noun for a person, in the words right after a stretch that say who spoke: <c>"...," said Ida Flint</c>. Empty for <c>he said</c>;
    /// null when they do not say.
    /// </summary>
    public static string? SpeakerAfter(QuotedRegion region, string text)
    {
        var words = new WordScanner(text).Scan([], region.Close, text.Length);
        var first = words is [{ Kind: WordKind.Comma }, ..] ? 1 : 0;
        return first + 1 < words.Length && AttributesAt(words, first) is { } name ? text[name] : null;
    }

    /// <summary>Whether the passage says who speaks before its last stretch: <c>Ida Flint said: "..."</c>, <c>"...," Ida Flint said. "..."</c></summary>
    public static bool IsAttributed(IReadOnlyList<QuotedRegion> regions, string text)
    {
        var words = new WordScanner(text).Scan([.. regions.SkipLast(1)], 0, regions[^1].Open);
        return words.Any(word => word.Is(WordClass.Cue) && !word.Is(WordClass.Base));
    }

    /// <summary>The last word of the name, or the noun, in the attribution that begins at a token; empty for a pronoun, null when none begins there.</summary>
    private static Range? AttributesAt(Word[] words, int i)
    {
        if (IsReport(words[i]) && i + 1 < words.Length && (IsSubjectStart(words[i + 1])))
            return NameFrom(words, i + 1);

        var after = i;
        while (after < words.Length && after < i + MaxSubjectWords && IsSubjectPart(words[after], after == i))
            after++;
        return after > i && after < words.Length && IsReport(words[after]) && !(after + 1 < words.Length && words[after + 1].Lower is "that")
            ? NameFrom(words, i)
            : null;
    }

    private static Range NameFrom(Word[] words, int first)
    {
        var last = first;
        while (last + 1 < words.Length && words[last + 1].Capital && words[last].Capital)
            last++;
        if (words[first].Capital && !words[first].Is(WordClass.SubjectPronoun | WordClass.Determiner))
            return words[last].Start..words[last].End;

        var noun = first + 1;
        while (words[first].Is(WordClass.Determiner) && noun + 1 < words.Length && !words[noun].Is(WordClass.PersonNoun)
            && words[noun].Kind == WordKind.Word && noun < first + MaxSubjectWords)
            noun++;
        return words[first].Is(WordClass.Determiner) && noun < words.Length && words[noun].Is(WordClass.PersonNoun) ? words[noun].Start..words[noun].End : 0..0;
    }

    private static bool IsSubjectStart(Word word) => word.Capital || word.Is(WordClass.SubjectPronoun | WordClass.Determiner);

    private static bool IsSubjectPart(Word word, bool first) =>
        word.Capital
            || word.Is(WordClass.PersonNoun | WordClass.BodyNoun)
            || first && IsSubjectStart(word) && word.Lower is "the" or "a" or "an" or "he" or "she" or "they";

    private static bool IsReport(Word word) => Reports.Contains(word.Lower);
}
