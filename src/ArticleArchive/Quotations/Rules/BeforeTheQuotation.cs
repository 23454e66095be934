using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>
/// The last reporting words before the quotation in its sentence: <c>Lopez said: "..."</c>, <c>Lopez said it would be "..."</c>.
/// </summary>
internal sealed class BeforeTheQuotation : IAttributionRule
{
    public const string RuleName = "before the quotation";

    public string Name => RuleName;

    private const int OwnerReach = 5;

    public Finding? Find(QuotedPart part, ArticleSpeech article)
    {
        SpeechAct? best = null;
        foreach (var act in article.ActsIn(part.Narration, part.Sentence))
        {
            if (act.Cue.End > part.Word || act.Form == ActForm.Owned && part.Word - act.Cue.End > OwnerReach)
                continue;
            if (act.Subject.First >= part.Word && act.Form is not (ActForm.Shared or ActForm.Passive))
                continue;
            if (best is null || !Outranks(best, act, part))
                best = act;
        }

        return best is null ? null : new Finding(RuleName, part.Narration, best.Subject, best.Cue);
    }

    /// <summary>Of two, the later and nearer decides, unless it only stands inside what the earlier one reports.</summary>
    private static bool Outranks(SpeechAct earlier, SpeechAct later, QuotedPart part)
    {
        if (!earlier.Reports)
            return later.Form == ActForm.Owned && part.Word - later.Cue.End > 1;

        var joined = part.Narration.At(later.Cue.End).Kind is WordKind.Quote or WordKind.Colon;
        return !later.Reports && part.FollowsComma && !joined
            || later.Form == ActForm.Owned && part.Word - later.Cue.End != 1
            || later.IsReported && !(later.Reports && Leads(later, part.Narration));
    }

    /// <summary>Nothing stands between the later verb and the words.</summary>
    private static bool Leads(SpeechAct act, Narration narration) => narration.At(act.Cue.End) is { Kind: WordKind.Colon or WordKind.Comma or WordKind.Quote };
}
