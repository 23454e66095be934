using ArticleArchive.Articles;
using ArticleArchive.Quotations.Rules;

namespace ArticleArchive.Quotations;

/// <summary>Which attributions an editor should look at.</summary>
public static class AttributionDoubt
{
    /// <summary>
    /// True when the speaker is nobody who can be known again elsewhere (<c>a spokesman</c>), or was found by one of the two rules that are wrong most
    /// often. False for an unattributed statement: that is no doubt, but an answer.
    /// </summary>
    public static bool IsDoubtful(Utterance utterance) =>
        utterance.Attribution is { } attribution
            && (!attribution.Named || utterance.Rule is SubjectOfTheSentence.RuleName or FloatingParagraph.RuleName);
}
