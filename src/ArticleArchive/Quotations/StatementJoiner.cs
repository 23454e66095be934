using ArticleArchive.Quotations.Rules;

namespace ArticleArchive.Quotations;

/// <summary>Joins quoted stretches into statements: words interrupted by an attribution, or continued over paragraphs, are one statement.</summary>
internal static class StatementJoiner
{
    public static List<List<QuotedPart>> Join(IReadOnlyList<QuotedPart> parts)
    {
        var statements = new List<List<QuotedPart>>();
        foreach (var part in parts)
        {
            if (statements.Count > 0 && Continues(statements[^1][^1], part))
                statements[^1].Add(part);
            else
                statements.Add([part]);
        }

        return statements;
    }

    private static bool Continues(QuotedPart last, QuotedPart part)
    {
        if (part.Region.Continues)
            return true;
        if (part.IsFragment && part.Match?.Rule != AfterTheQuotation.RuleName && !last.AwaitsAttribution
            || part.Match is not { } match
            || last.Match is not { } before)
            return false;
        if (match.Narration != before.Narration || match.Mention != before.Mention || match.Cue != before.Cue)
            return false;

        return part.Narration == last.Narration ? OnlyAttributionBetween(last, part) : IsNextParagraph(last, part);
    }

    /// <summary>Whether only the words that say who speaks come between the two parts.</summary>
    private static bool OnlyAttributionBetween(QuotedPart last, QuotedPart part)
    {
        if (last.Sentence == part.Sentence)
            return last.AwaitsAttribution && (last.OpensSentence || last.FollowsComma || part.FollowsComma);

        return part.Sentence == last.Sentence + 1 && part.OpensSentence && !last.IsFragment;
    }

    private static bool IsNextParagraph(QuotedPart last, QuotedPart part) =>
        part.Narration.Passage == last.Narration.Passage + 1
        && part is { Word: 0, EndsSentence: true }
        && part.Narration.Words.Length <= 2
        && last.Sentence == last.Narration.Sentences - 1
        && !last.IsFragment;
}
