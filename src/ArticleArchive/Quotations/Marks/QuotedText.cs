using ArticleArchive.Articles;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Marks;

/// <summary>The quoted stretches of an article, passage by passage.</summary>
internal static class QuotedText
{
    public static List<QuotedRegion>[] Find(IReadOnlyList<PassageText> passages)
    {
        var pairs = Pairs(passages, HouseStyle.Double);
        var regions = pairs.Select(pair => pair.Pair()).ToArray();
        if (StyleOf(regions) == HouseStyle.Single)
        {
            pairs = Pairs(passages, HouseStyle.Single);
            regions = [.. pairs.Select(pair => pair.Pair())];
        }

        for (var i = 0; i < passages.Count; i++)
        {
            var carried = Carry(passages, regions, pairs, i);
            for (var r = 0; r < regions[i].Count - (carried ? 1 : 0); r++)
            {
                if (!regions[i][r].Closed)
                    regions[i][r] = QuotedTails.Cut(regions[i][r], passages[i].Text);
            }

            if (!carried)
                regions[i].RemoveAll(region => region is { Doubtful: true, Closed: false, Continues: false });
        }

        return regions;
    }

    /// <summary>Notes on the first stretch of the next passage that it goes on with the last of this one, where it does.</summary>
    private static bool Carry(IReadOnlyList<PassageText> passages, List<QuotedRegion>[] regions, MarkPairs[] pairs, int i)
    {
        var next = i + 1;
        if (regions[i] is not [.., { Closed: false } open]
            || !passages[i].Text.AsSpan(open.End).IsWhiteSpace()
            || next == passages.Count
            || !Carries(passages[i].Kind)
            || !Carries(passages[next].Kind))
            return false;
        if (pairs[next].OpensWith != open.Family
            || regions[next] is not [var first, ..]
            || !passages[next].Text.AsSpan(0, first.Open).IsWhiteSpace())
            return false;

        if (QuotedTails.IsClosed(open, passages[i].Text) || HasOtherSpeaker(regions[i], passages[i].Text, first, passages[next].Text))
            return false;

        regions[next][0] = first with { Continues = true };
        return true;
    }

    /// <summary>Both passages say who speaks, and the next one names somebody whom this one does not.</summary>
    private static bool HasOtherSpeaker(List<QuotedRegion> regions, string text, QuotedRegion first, string next) =>
        first.Closed
        && QuotedTails.IsAttributed(regions, text)
        && QuotedTails.SpeakerBehind(first, next) is { Length: > 0 } name
        && !text.AsSpan(0, regions[^1].Open).Contains(name, StringComparison.OrdinalIgnoreCase);

    private static bool Carries(PassageKind kind) => kind is not (PassageKind.Headline or PassageKind.Heading or PassageKind.Caption or PassageKind.Table);

    private static MarkPairs[] Pairs(IReadOnlyList<PassageText> passages, HouseStyle style) =>
        [.. passages.Select((passage, i) => new MarkPairs(i, passage.Text, style))];

    private static HouseStyle StyleOf(List<QuotedRegion>[] regions)
    {
        var singles = regions.Sum(list => list.Count(region => region.Family == MarkFamily.Single));
        var doubles = regions.Sum(list => list.Count(region => region.Family == MarkFamily.Double));
        return singles > doubles ? HouseStyle.Single : HouseStyle.Double;
    }
}
