namespace ArticleArchive.Quotations.Rules;

/// <summary>Knows marks that only hold a word at arm's length, or a title, once the rules have looked for a speaker.</summary>
internal static class ScareQuotes
{
    private const int FewWords = 3;

    public static bool Holds(QuotedPart part)
    {
        if (part.Region.Continues || !part.Region.Closed)
            return false;
        if (part.Narration.At(part.Word - 1).Lower is "so-called" or "known" or "dubbed" or "term" or "word" or "phrase" or "named"
            || part.Narration.At(part.Word - 1).Lower is "as" && part.Narration.At(part.Word - 2).Lower is "known")
            return part.WordCount <= FewWords;
        if (part.WordCount <= FewWords && IsWeak(part))
            return true;

        return TitleCase.Of(part.Text) && !part.Narration.IsHeadline && !IsSpoken(part);
    }

    private static bool IsWeak(QuotedPart part) => part.Finding is not { } finding
        || finding.Rule is SubjectOfTheSentence.RuleName
        || finding.Rule is FloatingParagraph.RuleName or InTheSameParagraph.RuleName && !EndsSpoken(part)
        || part.IsFragment && finding.Rule is LaterInTheSentence.RuleName && part.WordCount < FewWords
        || finding.Cue is null && finding.Rule != BeforeTheColon.RuleName;

    private static bool EndsSpoken(QuotedPart part) =>
        part.LastCharacter is '.' or '?' or '!'
        && part.EndsSentence
        && part.BeginsCapital
        && !TitleCase.Of(part.Text);

    private static bool IsSpoken(QuotedPart part)
    {
        if (part.OpensSentence && part.AwaitsAttribution && part.Finding?.Rule is AfterTheQuotation.RuleName or LaterInTheSentence.RuleName)
            return true;

        return part.Finding is { Cue: { } cue, Rule: BeforeTheQuotation.RuleName }
            && (part.FollowsComma || cue.End == part.Word)
            && part.Word - cue.End <= 8
            && part.LastCharacter is '.' or '!' or '?' or ',';
    }
}
