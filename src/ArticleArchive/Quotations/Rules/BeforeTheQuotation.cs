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
    private const int IdentityReach = 16;

    public AttributionMatch? Find(QuotedPart part, ArticleSpeech article)
    {
        if (IsLabelled(part))
            return null;

        SpeechAct? best = null;
        var isReport = false;
        foreach (var act in article.ActsIn(part.Narration, part.Sentence))
        {
            if (isReport && (!act.Reports && IsThing(act, part.Narration) || IsAside(act, part)))
                continue;
            if (act.Cue.End > part.Word
                || act.Form == ActForm.Owned && part.Word - act.Cue.End > OwnerReach && !IsIdentified(act, part) && !IsClause(act, part))
                continue;
            if (!act.Reports && (EndsBefore(act, part) || LeadsIn(part) && act.Cue.End < part.Word - 1
                && !(act.Form == ActForm.Owned && IsIdentified(act, part))))
                continue;
            if (act.Subject.First >= part.Word && act.Form is not (ActForm.Shared or ActForm.Passive))
                continue;
            isReport |= act.Reports;
            if (best is null || !Outranks(best, act, part))
                best = act;
        }

        if (best is { Reports: false } && part.IsFragment && ClosingClause.FindAct(part, article) is not null)
            return null;

        return best is null ? null
            : new AttributionMatch(RuleName, part.Narration, StatementAuthor.Before(part.Word - 1, part.Narration, article) ?? best.Subject, best.Cue);
    }

    /// <summary>Whether a colon leads into the words. If it does, a verb that only judges must come before it.</summary>
    private static bool LeadsIn(QuotedPart part) => part.Narration.At(part.Word - 1).Kind == WordKind.Colon;

    /// <summary>Whether a dash and a name lead into the words, whatever comes before: <c>Experts agree - Lopez: "..."</c>.</summary>
    private static bool IsLabelled(QuotedPart part)
    {
        if (!LeadsIn(part))
            return false;

        var first = part.Word - 2;
        while (first >= 0 && part.Narration.Words[first] is { Kind: WordKind.Word, Capital: true })
            first--;
        return first < part.Word - 2 && part.Narration.At(first).Kind == WordKind.Dash;
    }

    /// <summary><c>Lopez's remark earlier in the week that Marsh is "..."</c></summary>
    private static bool IsClause(SpeechAct act, QuotedPart part)
    {
        var that = Array.FindIndex(part.Narration.Words, act.Cue.End, part.Word - act.Cue.End, word => word.IsMark || word.Lower is "that");
        return that > act.Cue.End && part.Narration.Words[that].Lower is "that" && part.Word - that <= OwnerReach;
    }

    /// <summary>
    /// Whether a comma ends the act's clause before the words: <c>Lopez said that, as the guild had claimed, it was "..."</c>,
    /// <c>Lopez says that while she condemns it, it is "..."</c>
    /// </summary>
    private static bool IsAside(SpeechAct act, QuotedPart part)
    {
        var narration = part.Narration;
        return narration.At(act.Subject.First - 1).Lower is "as" ? narration.At(act.Cue.End).Kind == WordKind.Comma && act.Cue.End + 1 < part.Word
            : !act.Reports && narration.At(act.Subject.First - 1).Lower is "while" or "although" or "though"
                && narration.Words[act.Cue.End..Math.Max(act.Cue.End, part.Word - 1)].Any(word => word.Kind == WordKind.Comma);
    }

    /// <summary>In <c>An owner who wants to cheat can "..."</c> the clause of <c>who</c> ends before the words.</summary>
    private static bool EndsBefore(SpeechAct act, QuotedPart part)
    {
        if (!part.Narration.Words[act.Subject.First].Is(WordClass.Relative))
            return false;

        for (var i = act.Cue.End; i < part.Word; i++)
        {
            if (part.Narration.Words[i] is { Lower: not "'s" } word && word.Is(WordClass.Auxiliary)
                && !part.Narration.Words[i - 1].Is(WordClass.SubjectPronoun))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether the earlier act decides. The later one is nearer, so it does, unless it is only part of what the earlier one reports, or a medium's, as in
    /// <c>Lopez said in a speech, first reported by the Gazette: "..."</c>
    /// </summary>
    private static bool Outranks(SpeechAct earlier, SpeechAct later, QuotedPart part)
    {
        if (IsPassedOn(earlier, later, part) || IsByAThing(earlier, later, part.Narration) || later.Form == ActForm.Owned && IsClause(later, part))
            return false;
        if (earlier.Reports && later.Form == ActForm.Passive && Media.Are(part.Narration, later.Subject) && Speakers.IsPerson(part.Narration, earlier.Subject))
            return true;
        if (!later.Reports && (IsConditional(later, part.Narration) || earlier.Form == ActForm.According))
            return true;
        if (!earlier.Reports)
            return later.Form == ActForm.Owned && part.Word - later.Cue.End > 1;

        var joined = part.Narration.At(later.Cue.End).Kind is WordKind.Quote or WordKind.Colon;
        return !later.Reports && part.FollowsComma && !joined
            || !later.Reports && !joined && part.Narration.At(later.Subject.First - 1).Lower is "what" or "why" or "how" or "whether"
                && part.Narration.At(later.Cue.End) is { Lower: not "as" } next && !next.Is(WordClass.Determiner)
            || !later.Reports && IsThing(later, part.Narration)
            || later.Form == ActForm.Owned && part.Word - later.Cue.End != 1 && !IsInWords(later, part)
            || later.IsReported && !IsInOpenRelative(later, part) && !(later.Reports && Leads(later, part.Narration) && !IsYetToCome(later, part.Narration));
    }

    /// <summary>In <c>The Gazette reports that Lopez called it "..."</c> the words are those of Lopez.</summary>
    private static bool IsPassedOn(SpeechAct earlier, SpeechAct later, QuotedPart part) =>
        later.Form == ActForm.SubjectFirst
        && Media.Are(part.Narration, earlier.Subject)
        && Speakers.IsPerson(part.Narration, later.Subject)
        && !part.Narration.Words[later.Cue.End..part.Word].Any(word => word.IsMark || word.Is(WordClass.Relative));

    /// <summary>In <c>worries, reflected in the words of a mason who said it was "..."</c> only the mason says anything.</summary>
    private static bool IsByAThing(SpeechAct earlier, SpeechAct later, Narration narration) =>
        later is { Reports: true, Form: ActForm.SubjectFirst }
        && narration.Words[later.Subject.First].Lower is "who"
        && earlier.Form is ActForm.SubjectFirst or ActForm.Shared
        && !Speakers.IsPerson(narration, earlier.Subject)
        && !narration.Words[earlier.Subject.First].Is(WordClass.SubjectPronoun | WordClass.Relative);

    /// <summary><c>in his words "..."</c></summary>
    private static bool IsInWords(SpeechAct act, QuotedPart part) => act.Cue.End == part.Word && part.Narration.Words[act.Cue.First].Lower is "words";

    /// <summary>In <c>Lopez wrote that the texts of the law showed "..."</c> and <c>that they showed "..."</c> only Lopez says anything.</summary>
    private static bool IsThing(SpeechAct act, Narration narration) =>
        act.Form is not (ActForm.Owned or ActForm.Shared or ActForm.Passive) && narration.Words[act.Subject.First].Lower is not "who"
            && (!Speakers.IsPerson(narration, act.Subject)
                || narration.Words[act.Subject.First].Lower is "they" && narration.Words[act.Cue.First].Lower is "show" or "showed");

    /// <summary>
    /// Whether the clause of <c>which</c> continues up to the words: <c>Advisers say a rally would anger both, which Lopez praised "..."</c>,
    /// <c>Advisers say they await what a mason described as "..."</c>.
    /// </summary>
    private static bool IsInOpenRelative(SpeechAct act, QuotedPart part)
    {
        var before = part.Narration.At(act.Subject.First - 1).Lower;
        if (act.Form != ActForm.SubjectFirst || before is not ("which" or "whom" or "what")
            || before is "what" && part.Narration.Words[act.Subject.First].Is(WordClass.SubjectPronoun))
            return false;

        return !part.Narration.Words[act.Cue.End..part.Word].Any(word => word.IsMark || word.Is(WordClass.Auxiliary));
    }

    /// <summary>Whether a form of <c>be</c> makes the words the thing said: <c>Lopez's advice to her guests was: "..."</c>.</summary>
    private static bool IsIdentified(SpeechAct act, QuotedPart part)
    {
        var narration = part.Narration;
        for (var i = act.Cue.End; i < Math.Min(part.Word, act.Cue.End + IdentityReach); i++)
        {
            var word = narration.Words[i];
            if (word.Lower is "is" or "was" or "remains")
                return i + 1 == part.Word || narration.At(i + 1) is var next
                    && (next.IsMark && i + 2 == part.Word || next.Lower is "that" or "simple" or "clear");
            if (word.Kind is WordKind.Quote or WordKind.Stop or WordKind.Colon || word.Is(WordClass.Cue) && !word.Is(WordClass.NounToo))
                return false;
        }

        return false;
    }

    /// <summary>Whether the act is what somebody should do, and so what the earlier speaker says: <c>... and that the port should not bear "..."</c>.</summary>
    private static bool IsConditional(SpeechAct act, Narration narration) =>
        narration.At(act.Subject.First - 1).Lower is "that" or "if"
        || Enumerable.Range(act.Cue.First - 2, 2).Any(i => narration.At(i).Lower is "should" or "would" or "could" or "might" or "must" or "can" or "may"
            or "shouldn't" or "wouldn't" or "couldn't" or "don't" or "don’t");

    /// <summary>In <c>Lopez said the port will maintain "..."</c> the port says nothing.</summary>
    private static bool IsYetToCome(SpeechAct act, Narration narration) =>
        narration.At(act.Cue.End).Kind == WordKind.Quote
            && narration.At(act.Cue.First - 1).Lower is "will" or "would" or "should" or "could" or "might" or "may" or "must" or "can" or "to";

    /// <summary>Whether nothing comes between the later verb and the words.</summary>
    private static bool Leads(SpeechAct act, Narration narration) => LeadsAt(narration, act.Cue.End)
        || narration.At(act.Cue.End).Is(WordClass.OtherPronoun | WordClass.Possessive) && LeadsAt(narration, act.Cue.End + 1);

    private static bool LeadsAt(Narration narration, int i) =>
        narration.At(i).Kind is WordKind.Colon or WordKind.Quote || narration.At(i).Kind == WordKind.Comma && narration.At(i + 1).Kind == WordKind.Quote;
}
