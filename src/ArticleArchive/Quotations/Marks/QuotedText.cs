using ArticleArchive.Articles;

namespace ArticleArchive.Quotations.Marks;

/// <summary>The quoted stretches of an article, passage by passage.</summary>
internal static class QuotedText
{
    public static List<QuotedRegion>[] Find(IReadOnlyList<PassageText> passages)
    {
        var regions = new List<QuotedRegion>[passages.Count];
        var pairs = passages.Select((passage, i) => new MarkPairs(i, passage.Text)).ToArray();
        for (var i = 0; i < passages.Count; i++)
            regions[i] = pairs[i].Pair();

        for (var i = 0; i < passages.Count; i++)
        {
            var carried = Carry(passages, regions, pairs, i);
            for (var r = 0; r < regions[i].Count - (carried ? 1 : 0); r++)
            {
                if (!regions[i][r].Closed)
                    regions[i][r] = QuotedTails.Cut(regions[i][r], passages[i].Text);
            }
        }

        DropStraySingles(regions);
        return regions;
    }

    /// <summary>Notes on the first stretch of the next passage that it goes on with the last of this one, where it does.</summary>
    private static bool Carry(IReadOnlyList<PassageText> passages, List<QuotedRegion>[] regions, MarkPairs[] pairs, int i)
    {
        var next = i + 1;
        if (regions[i] is not [.., { Closed: false } open] || !passages[i].Text.AsSpan(open.End).IsWhiteSpace() || next == passages.Count || !Carries(passages[i].Kind) || !Carries(passages[next].Kind))
            return false;
        if (pairs[next].OpensWith != open.Family || regions[next] is not [var first, ..] || !passages[next].Text.AsSpan(0, first.Open).IsWhiteSpace())
            return false;

        regions[next][0] = first with { Continues = true };
        return true;
    }

    private static bool Carries(PassageKind kind) => kind is not (PassageKind.Headline or PassageKind.Heading or PassageKind.Caption or PassageKind.Table);

    /// <summary>Where single marks are not this article's marks of speech, one that nothing closes is an apostrophe.</summary>
    private static void DropStraySingles(List<QuotedRegion>[] regions)
    {
        var singles = regions.Sum(list => list.Count(region => region is { Family: MarkFamily.Single, Closed: true }));
        var doubles = regions.Sum(list => list.Count(region => region is { Family: MarkFamily.Double, Closed: true }));
        if (singles > doubles)
            return;

        foreach (var list in regions)
            list.RemoveAll(region => region is { Family: MarkFamily.Single, Closed: false });
    }
}
