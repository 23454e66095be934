using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary><c>"...," Lopez said</c>, <c>"...," said Lopez</c>, <c>"...", according to Lopez</c>.</summary>
internal sealed class AfterTheQuotation : IAttributionRule
{
    public const string RuleName = "after the quotation";

    public string Name => RuleName;

    public Finding? Find(QuotedPart part, ArticleSpeech article)
    {
        var narration = part.Narration;
        if (part.EndsSentence)
            return null;

        var next = part.Word + 1;
        while (narration.At(next) is { Kind: WordKind.Comma or WordKind.Dash })
            next++;
        if (part.IsLedInto(article) && part.LastCharacter != ',')
            return null;

        var behind = BehindApposition(part, article, next);
        var before = article.ActsIn(narration, part.Sentence).Any(act => act.Reports && act.End <= part.Word);
        foreach (var act in article.ActsIn(narration, part.Sentence))
        {
            var starts = StartsAt(act, next, narration) || act.First == behind && act is { Reports: true, Form: ActForm.SubjectFirst };
            if (starts && Suits(act, part, before))
                return new Finding(RuleName, narration, act.Subject, act.Cue);
        }

        return part.AwaitsAttribution && !(part.IsFragment && before) ? AnyVerb(part, article, next) : null;
    }

    /// <summary><c>"...," another friend, Maria Lopez told the paper</c></summary>
    private static int BehindApposition(QuotedPart part, ArticleSpeech article, int next)
    {
        var end = part.Narration.EndOf(part.Sentence);
        var parted = article.SubjectsIn(part.Narration).From(next, end) is { } lead && lead.End < end && part.Narration.At(lead.End).Kind == WordKind.Comma
            ? lead.End + 1
            : -1;
        return part.Narration.At(parted).Is(WordClass.Relative) ? -1 : parted;
    }

    /// <summary>Behind a few quoted words only a verb that reports is an attribution, and none that the sentence had before.</summary>
    private static bool Suits(SpeechAct act, QuotedPart part, bool before)
    {
        if (!part.IsFragment)
            return part.AwaitsAttribution || act.Form is ActForm.According or ActForm.Inverted;

        if (act.Form is ActForm.According or ActForm.Inverted)
            return true;

        var next = part.Narration.At(act.End);
        var goesOn = !next.IsMark && !next.Is(WordClass.Time | WordClass.Preposition | WordClass.Adverb);
        return act.Reports && (part.AwaitsAttribution || part.OpensSentence) && !(before && goesOn);
    }

    private static bool StartsAt(SpeechAct act, int next, Narration narration)
    {
        if (act.Form is ActForm.Owned || act.Form is ActForm.Shared && act.Cue.First != next)
            return false;
        if (act.First < next)
            return act.Cue.First == next || act.Cue.First == next + 1 && narration.Words[next].Lower is "and" or "as";

        return act.First == next
            || act.First == next + 1 && narration.Words[next].Lower is "as" or "according"
            || act.First == next + 2 && narration.Words[next].Lower is "according"
            || act.First == next + 1 && narration.Words[next].Is(WordClass.Adverb);
    }

    /// <summary>Right behind a closing mark a name and a verb are an attribution, whatever the verb: <c>"...," Lopez smiled</c>.</summary>
    private static Finding? AnyVerb(QuotedPart part, ArticleSpeech article, int next)
    {
        var narration = part.Narration;
        var end = narration.EndOf(part.Sentence);
        var subjects = article.SubjectsIn(narration);
        if (narration.At(next) is { Capital: false } verb
            && verb.Is(WordClass.Verb)
            && !verb.Is(WordClass.Gerund)
            && narration.At(next + 1).Capital
            && subjects.From(next + 1, end) is { } inverted)
            return new Finding(RuleName, narration, inverted, new Phrase(next, next + 1));

        if (subjects.From(next, end) is not { } subject || subject.End >= end)
            return null;

        var after = subject.End;
        while (narration.At(after).Is(WordClass.Adverb | WordClass.Auxiliary) && after + 1 < end)
            after++;
        return narration.At(after).Is(WordClass.Verb)
            && (narration.Words[subject.First].Capital || narration.Words[subject.First].Is(WordClass.SubjectPronoun))
            ? new Finding(RuleName, narration, subject, new Phrase(after, after + 1))
            : null;
    }
}
