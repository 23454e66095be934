using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>Finds reporting words later in the sentence: <c>The "..." plan will fail, Lopez said</c>.</summary>
internal sealed class LaterInTheSentence : IAttributionRule
{
    public const string RuleName = "later in the sentence";

    public string Name => RuleName;

    public AttributionMatch? Find(QuotedPart part, ArticleSpeech article)
    {
        if (part.Narration.At(part.Word + 1).Kind == WordKind.Colon)
            return null;
        if (ClosingClause.FindAct(part, article) is { } closing)
            return new AttributionMatch(RuleName, part.Narration, closing.Subject, closing.Cue);

        foreach (var act in article.ActsIn(part.Narration, part.Sentence))
        {
            if (act.First > part.Word && act.Form != ActForm.Owned && act.Reports)
                return new AttributionMatch(RuleName, part.Narration, act.Subject, act.Cue);
        }

        return null;
    }
}
