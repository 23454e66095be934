using ArticleArchive.Quotations.Rules;

namespace ArticleArchive.Quotations;

/// <summary>Finds the attributions that an editor should check.</summary>
public static class AttributionDoubt
{
    /// <summary>
    /// True when the speaker cannot be identified elsewhere (<c>a spokesman</c>), or was found by one of the two rules that are most often wrong. False for
    /// an unattributed statement, which is an answer rather than a doubt.
    /// </summary>
    public static bool IsDoubtful(Utterance utterance) =>
        utterance.Attribution is { } attribution
            && (!attribution.Named || utterance.Rule is SubjectOfTheSentence.RuleName or FloatingParagraph.RuleName);
}
