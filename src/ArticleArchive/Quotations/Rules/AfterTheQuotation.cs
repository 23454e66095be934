using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary><c>"...," Lopez said</c>, <c>"...," said Lopez</c>, <c>"...", according to Lopez</c>.</summary>
internal sealed class AfterTheQuotation : IAttributionRule
{
    public const string RuleName = "after the quotation";

    private const int OwnerReach = 10;
    private const int MaxNamedWords = 2;

    /// <summary>The most tokens in <c>Colonel Ana Lopez was</c> of <c>"...," Colonel Ana Lopez was told by Marsh</c>.</summary>
    private const int MaxAddresseeWords = 6;

    public string Name => RuleName;

    public AttributionMatch? Find(QuotedPart part, ArticleSpeech article)
    {
        var narration = part.Narration;
        if (part.EndsSentence)
            return Detached(part, article);

        var next = part.Word + 1;
        while (narration.At(next) is { Kind: WordKind.Comma or WordKind.Dash })
            next++;
        if (narration.At(part.Word + 1).Kind == WordKind.Colon)
            return Explained(part, article);
        if (part.IsLedInto(article) && part.LastCharacter != ',' || Answers(part, article) || IsNamedBefore(part, article))
            return null;

        if (Described(part, article, next) is { } described)
            return described;

        var after = AfterApposition(part, article, next);
        var before = article.ActsIn(narration, part.Sentence).Any(act => act.Reports && act.End <= part.Word);
        foreach (var act in article.ActsIn(narration, part.Sentence))
        {
            var starts = StartsAt(act, next, narration) || act.First == after && act is { Reports: true, Form: ActForm.SubjectFirst };
            if (starts && Media.Are(narration, act.Subject) && IsSaidBefore(part, article))
                return null;
            if (starts && Suits(act, part, article, before) && !(act.Subject.End < part.Word && part.Describes(act.Subject)))
                return new AttributionMatch(RuleName, narration, act.Subject, act.Cue);
        }

        return part.AwaitsAttribution && !(part.IsFragment && before) ? Owner(part, article, next) ?? AnyVerb(part, article, next) : null;
    }

    /// <summary>In <c>In what the Gazette called a "victory," Lopez won</c> the paper has found the word.</summary>
    private static bool IsNamedBefore(QuotedPart part, ArticleSpeech article) =>
        article.ActsIn(part.Narration, part.Sentence).Any(act => act.Cue.End <= part.Word && part.Word - act.Cue.End <= MaxNamedWords
            && act.Subject.First > 0 && part.Narration.Words[act.Subject.First - 1].Lower is "what");

    /// <summary>In <c>Lopez answered, telling reporters, "...," the Gazette reports</c> the paper only passes on what Lopez said.</summary>
    private static bool IsSaidBefore(QuotedPart part, ArticleSpeech article) =>
        article.ActsIn(part.Narration, part.Sentence).Any(act => act.Reports && act.Cue.End <= part.Word && part.Word - act.Cue.End <= MaxAddresseeWords
            && !Media.Are(part.Narration, act.Subject));

    /// <summary>
    /// In <c>Lopez replied to Marsh with, "...?" Marsh then wrote</c> and <c>Lopez was asked, "...?" The mayor admitted</c> the quotation has ended, and a
    /// sentence about somebody else follows.
    /// </summary>
    private static bool Answers(QuotedPart part, ArticleSpeech article) =>
        part.LastCharacter is '?' or '!'
        && part.FollowsComma
        && (part.Narration.At(part.Word - 2).Lower is "asked" && part.Narration.At(part.Word - 3).Is(WordClass.Auxiliary)
            || part.Narration.At(part.Word - 2).Lower is "with"
            && article.ActsIn(part.Narration, part.Sentence).Any(act => act.Reports && act.End <= part.Word));

    /// <summary>
    /// The name right after the words when a long description separates it from its verb: <c>"...," Ana Kolbe, head of the Council on Energy, Water and Ports
    /// in Senn, told the paper</c>; or without a verb: <c>"...," Ana Kolbe, mayor of Senn.</c>
    /// </summary>
    private static AttributionMatch? Described(QuotedPart part, ArticleSpeech article, int next)
    {
        var narration = part.Narration;
        var end = narration.EndOf(part.Sentence);
        if (!part.OpensSentence || !part.AwaitsAttribution || article.SubjectsIn(narration).From(next, end) is not { } name || name.End - name.First < 2
            || narration.At(name.End).Kind != WordKind.Comma
            || !narration.Words[name.First..name.End].Any(word => word.Is(WordClass.FirstName | WordClass.Title))
                && !IsUnknownName(narration, name)
            || narration.Words[name.First..name.End].Any(word => !word.Capital && !word.Is(WordClass.Particle)))
            return null;

        var act = article.ActsIn(narration, part.Sentence).FirstOrDefault(act => act is { Reports: true, Form: ActForm.SubjectFirst }
            && act.Cue.First > name.End);
        if (act is null && name.End < end - 1
            && !narration.Words[name.End..end].Any(word => word.Kind == WordKind.Quote
                || word.Is(WordClass.Verb | WordClass.Auxiliary | WordClass.SubjectPronoun) && !word.Is(WordClass.NounToo)))
            return new AttributionMatch(RuleName, narration, name, null);

        return act is null || narration.Words[name.End..act.Cue.First].Any(word => word.Kind == WordKind.Quote || word.Is(WordClass.SubjectPronoun))
            ? null
            : new AttributionMatch(RuleName, narration, name, act.Cue);
    }

    private static bool IsUnknownName(Narration narration, Phrase name) =>
        narration.Words[name.First..name.End].All(word => word.Class == WordClass.None || word.Is(WordClass.FirstName));

    /// <summary><c>"It will hold." Dr Lopez pointed out.</c>: a sentence that is only an attribution belongs to the quotation before it.</summary>
    private static AttributionMatch? Detached(QuotedPart part, ArticleSpeech article)
    {
        var narration = part.Narration;
        var start = part.Word + 1;
        return start < narration.Words.Length && !part.FollowsComma
            && article.ActsIn(narration, part.Sentence + 1).FirstOrDefault(act => act is { Reports: true, Form: ActForm.SubjectFirst }) is { } act
            && act.Subject.First == start
            && act.Cue.First == act.Subject.End
            && narration.At(act.Cue.End).Kind == WordKind.Stop
            ? new AttributionMatch(RuleName, narration, act.Subject, act.Cue)
            : null;
    }

    /// <summary><c>"...," another friend, Maria Lopez told the paper</c></summary>
    private static int AfterApposition(QuotedPart part, ArticleSpeech article, int next)
    {
        var end = part.Narration.EndOf(part.Sentence);
        var parted = article.SubjectsIn(part.Narration).From(next, end) is { } lead && lead.End < end && part.Narration.At(lead.End).Kind == WordKind.Comma
            ? lead.End + 1
            : -1;
        return part.Narration.At(parted).Is(WordClass.Relative) ? -1 : parted;
    }

    /// <summary>
    /// Whether the act can be an attribution here. After only a few quoted words the verb must report speech, and the sentence must not have an attribution
    /// before them.
    /// </summary>
    private static bool Suits(SpeechAct act, QuotedPart part, ArticleSpeech article, bool before)
    {
        if (!part.IsFragment)
            return part.AwaitsAttribution || act.Form is ActForm.According or ActForm.Inverted;

        if (act.Form is ActForm.According or ActForm.Inverted)
            return !(Media.Are(part.Narration, act.Subject) && ClosingClause.HasSpeakerBefore(part, article));

        var next = part.Narration.At(act.End);
        var goesOn = !next.IsMark && !next.Is(WordClass.Time | WordClass.Preposition | WordClass.Adverb);
        return act.Reports && (part.AwaitsAttribution || part.OpensSentence) && !(before && (goesOn || Media.Are(part.Narration, act.Subject)));
    }

    private static bool StartsAt(SpeechAct act, int next, Narration narration)
    {
        if (act.Form is ActForm.Owned
            || act.Subject.First == next && narration.Words[next].Is(WordClass.Relative)
            || act.Form is ActForm.Shared && act.Cue.First != next)
            return false;
        if (act.First < next)
            return act.Cue.First == next || act.Cue.First == next + 1 && narration.Words[next].Lower is "and" or "as";

        return act.First == next
            || act.Form == ActForm.Passive && act.First - next is > 0 and <= MaxAddresseeWords && !narration.Words[next..act.First].Any(word => word.IsMark)
            || act.First == next + 1 && narration.Words[next].Lower is "as" or "according"
            || act.First == next + 2 && narration.Words[next].Lower is "according"
            || act.First == next + 1 && narration.Words[next].Is(WordClass.Adverb);
    }

    /// <summary><c>'I know who did it': Joan Ford spoke of her anger</c></summary>
    private static AttributionMatch? Explained(QuotedPart part, ArticleSpeech article)
    {
        var narration = part.Narration;
        var subject = part.OpensSentence ? article.SubjectsIn(narration).From(part.Word + 2, narration.EndOf(part.Sentence)) : null;
        return subject is { } found && found.End - found.First > 1 && narration.Words[found.First].Capital && narration.Words[found.End - 1].Capital
            ? new AttributionMatch(RuleName, narration, found, null)
            : null;
    }

    /// <summary><c>"...?" was the colonel's first reaction</c></summary>
    private static AttributionMatch? Owner(QuotedPart part, ArticleSpeech article, int next)
    {
        var narration = part.Narration;
        if (narration.At(next).Lower is not ("was" or "is" or "were"))
            return null;

        var end = Math.Min(narration.EndOf(part.Sentence), next + OwnerReach);
        for (var i = next + 2; i < end; i++)
        {
            if (narration.Words[i].Lower is "'s" or "'")
                return narration.Words.AsSpan(i + 1, Math.Min(3, end - i - 1)).ToArray().Any(word => word.Is(WordClass.SpeechNoun))
                    && article.SubjectsIn(narration).From(next + 1, i) is { } owner && owner.End == i
                    ? new AttributionMatch(RuleName, narration, owner, new Phrase(next, next + 1))
                    : null;
        }

        return null;
    }

    /// <summary>A name and a verb right after a closing mark are an attribution, whatever the verb: <c>"...," Lopez smiled</c>.</summary>
    private static AttributionMatch? AnyVerb(QuotedPart part, ArticleSpeech article, int next)
    {
        var narration = part.Narration;
        var end = narration.EndOf(part.Sentence);
        var subjects = article.SubjectsIn(narration);
        if (part.IsShouted)
            return null;
        if (narration.At(next) is { Capital: false } verb
            && verb.Is(WordClass.Verb)
            && !verb.Is(WordClass.Gerund)
            && (narration.At(next + 1).Is(WordClass.Adverb) && !narration.At(next + 1).Capital ? next + 2 : next + 1) is var name
            && narration.At(name).Capital
            && subjects.From(name, end) is { } inverted)
            return new AttributionMatch(RuleName, narration, inverted, new Phrase(next, next + 1));

        if (narration.At(next).Lower is "that" or "who" or "which" || subjects.From(next, end) is not { } subject || subject.End >= end)
            return null;

        var after = subject.End;
        while (narration.At(after).Is(WordClass.Adverb | WordClass.Auxiliary) && after + 1 < end)
            after++;
        return narration.At(after).Is(WordClass.Verb)
            && narration.At(after).Lower is not ("get" or "gets" or "got")
            && narration.At(subject.End).Lower is not ("should" or "must" or "would" or "could" or "might")
            && !part.IsToldToSomebody
            && (narration.Words[subject.First].Capital
                || narration.Words[subject.End - 1].Capital
                || narration.Words[subject.First].Is(WordClass.SubjectPronoun))
            ? new AttributionMatch(RuleName, narration, subject, new Phrase(after, after + 1))
            : null;
    }
}
