using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Marks;

/// <summary>The quoted stretches of an article, passage by passage.</summary>
internal static class QuotedText
{
    private const int MaxLabelLength = 80;
    private const int MaxCaptionLength = 160;
    private const int MaxCaptions = 3;

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
            if (regions[i] is [var first, ..] && AfterLabel(first, passages[i]) is { } words)
                regions[i][0] = words;
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

    /// <summary>
    /// The words after the label of a turn that is quoted together with its label, <c>"MARSH: We knew.</c>; null when the passage's marks do not open with a
    /// label.
    /// </summary>
    private static QuotedRegion? AfterLabel(QuotedRegion first, PassageText passage) =>
        Carries(passage.Kind)
        && passage.Text.AsSpan(0, first.Open).IsWhiteSpace()
        && SpeakerLabel.Parse(
            passage.Text[first.Start..Math.Min(first.End, first.Start + MaxLabelLength)]) is
        { OpensQuotation: false, Form: SpeakerLabelForm.Name or SpeakerLabelForm.Capitals } label
        && (label.Text.Contains(' ', StringComparison.Ordinal) || (Lexicon.Classify(label.Text.ToLowerInvariant()) & ~WordClass.FirstName) == WordClass.None)
        && first.Start + label.Words < first.End
            ? first with { Open = first.Start + label.Words, Start = first.Start + label.Words, Doubtful = false }
            : null;

    /// <summary>Marks the first stretch of the next passage as continuing the last one of this passage. False when it does not.</summary>
    private static bool Carry(IReadOnlyList<PassageText> passages, List<QuotedRegion>[] regions, MarkPairs[] pairs, int i)
    {
        var next = i + 1;
        while (next < passages.Count && next - i <= MaxCaptions && regions[next].Count == 0 && IsCaption(passages[next]))
            next++;
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

    /// <summary>
    /// Whether the next passage has a speaker of its own. It says who speaks, and either it opens with a mark of another shape, as in a report that is itself
    /// quoted, or both passages say who speaks and it names somebody whom this one does not.
    /// </summary>
    private static bool HasOtherSpeaker(List<QuotedRegion> regions, string text, QuotedRegion first, string next) =>
        first.Closed
        && QuotedTails.SpeakerAfter(first, next) is { } name
        && (text[regions[^1].Open] != next[first.Open]
            || name.Length > 0
            && QuotedTails.IsAttributed(regions, text)
            && !text.AsSpan(0, regions[^1].Open).Contains(name, StringComparison.OrdinalIgnoreCase));

    private static bool Carries(PassageKind kind) => kind is not (PassageKind.Headline or PassageKind.Heading or PassageKind.Caption or PassageKind.Table);

    /// <summary>Whether it is the line of a picture or link, which may part the paragraphs of a quotation: it is short and ends without a mark.</summary>
    private static bool IsCaption(PassageText passage) =>
        passage.Kind == PassageKind.Caption
        || passage.Text.Length <= MaxCaptionLength && passage.Text.AsSpan().TrimEnd() is [.., var last] && (char.IsLetterOrDigit(last) || last == ')');

    private static MarkPairs[] Pairs(IReadOnlyList<PassageText> passages, HouseStyle style) =>
        [.. passages.Select((passage, i) => new MarkPairs(i, passage.Text, style))];

    private static HouseStyle StyleOf(List<QuotedRegion>[] regions)
    {
        var singles = regions.Sum(list => list.Count(region => region.Family == MarkFamily.Single));
        var doubles = regions.Sum(list => list.Count(region => region.Family == MarkFamily.Double));
        return singles > doubles ? HouseStyle.Single : HouseStyle.Double;
    }
}
