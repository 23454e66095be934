using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>The last reporting words before the quotation in its sentence: <c>Lopez said: "..."</c>, <c>Lopez said it would be "..."</c>.</summary>
internal sealed class BeforeTheQuotation : IAttributionRule
{
    public const string RuleName = "before the quotation";

    public string Name => RuleName;

    private const int OwnerReach = 5;

    public Finding? Find(QuotedPart part, ArticleSpeech article)
    {
        SpeechAct? best = null;
        foreach (var act in article.ActsIn(part.Narration))
        {
            if (act.Sentence != part.Sentence || act.Cue.End > part.Word || act.Form == ActForm.Owned && part.Word - act.Cue.End > OwnerReach)
                continue;
            if (act.Subject.First >= part.Word && act.Form is not (ActForm.Shared or ActForm.Passive))
                continue;
            if (best is null || !Outranks(best, act, part))
                best = act;
        }

        return best is null ? null : new Finding(RuleName, part.Narration, best.Subject, best.Cue);
    }

    /// <summary>A spoken sentence rests on a reporting verb, even where a judging one stands nearer.</summary>
    private static bool Outranks(SpeechAct earlier, SpeechAct later, QuotedPart part)
    {
        var joined = part.Narration.At(later.Cue.End).Kind is WordKind.Quote or WordKind.Colon;
        return earlier.Reports && !later.Reports && part.FollowsComma && !joined || later.Form == ActForm.Owned && earlier.Reports && part.Word - later.Cue.End > 1;
    }
}
