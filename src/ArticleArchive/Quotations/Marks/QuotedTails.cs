using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Marks;

/// <summary>Ends a quoted stretch that nothing closes before its attribution: <c>"There was little warning, said Lopez.</c></summary>
internal static class QuotedTails
{
    public static QuotedRegion Cut(QuotedRegion region, string text)
    {
        var words = new WordScanner(text).Scan([], region.Start, region.End);
        for (var i = 1; i + 2 < words.Length; i++)
        {
            if (words[i].Kind == WordKind.Comma && Attributes(words, i + 1))
                return region with { End = words[i].End, Close = words[i].End };
        }

        return region;
    }

    private static bool Attributes(Word[] words, int i)
    {
        if (IsReport(words[i]) && (words[i + 1].Capital || words[i + 1].Is(WordClass.SubjectPronoun)))
            return true;

        var after = i;
        while (after < words.Length - 1 && after < i + 3 && (words[after].Capital || words[after].Lower is "he" or "she" or "they"))
            after++;
        return after > i && IsReport(words[after]);
    }

    private static bool IsReport(Word word) => word.Lower is "said" or "says" or "added" or "adds" or "told" or "explained" or "wrote";
}
