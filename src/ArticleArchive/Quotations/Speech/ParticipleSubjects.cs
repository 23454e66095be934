using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>Finds the subject of the participle <c>saying</c>, when the sentence has a separate one for it.</summary>
internal sealed class ParticipleSubjects(Narration narration, SubjectFinder subjects)
{
    private const int Reach = 60;
    private const int WithReach = 16;
    private const int DescriptionReach = 24;

    /// <summary>Whether a form of <c>be</c> makes the participle a finite verb: <c>Lopez is saying</c>.</summary>
    public bool IsFinite(int participle)
    {
        for (var left = participle - 1; left >= Math.Max(0, participle - 3); left--)
        {
            var word = narration.Words[left];
            if (word.Is(WordClass.Auxiliary))
                return true;
            if (!word.Is(WordClass.Adverb))
                return false;
        }

        return false;
    }

    /// <summary>Whether the participle opens its sentence, so that the subject is still to come.</summary>
    public bool Opens(int participle)
    {
        var start = narration.StartOf(narration.SentenceOf(participle));
        return participle == start
            || participle == start + 1 && narration.Words[start].Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb);
    }

    /// <summary>The subject after the comma that ends the introduction: <c>Calling it "...", Lopez ...</c></summary>
    public Phrase? AfterIntroduction(int participle)
    {
        var end = narration.EndOf(narration.SentenceOf(participle));
        for (var at = participle + 1; at < Math.Min(end, participle + Reach); at++)
        {
            var parts = narration.Words[at].Kind == WordKind.Comma
                || narration.Words[at].Kind == WordKind.Quote && at + 1 < end && narration.EndsInComma(narration.Words[at]);
            if (parts && !narration.At(at + 1).Is(WordClass.Gerund) && subjects.From(at + 1, end) is { } subject)
                return subject;
        }

        return null;
    }

    /// <summary>
    /// The participle's own subject: <c>people saying</c>, <c>protesters chanting</c>, <c>with the mayor adding</c>, <c>with Lopez, the mayor, adding</c>,
    /// <c>remarks that Lopez made calling</c>.
    /// </summary>
    public Phrase? Own(int participle) => PersonBefore(participle) ?? AfterWith(participle);

    private Phrase? PersonBefore(int participle)
    {
        var left = narration.At(participle - 1);
        if (left.Lower is "made" or "posted" && subjects.Before(participle - 1) is { } maker)
            return maker;
        if (participle > 0 && IsLettered(left) && subjects.EndingAt(participle) is { } sign)
            return sign;
        if (participle == 0
            || !left.Is(WordClass.PersonNoun) && left.Lower is not ("crowd" or "who")
            || subjects.Before(participle) is not { } subject)
            return null;

        for (var at = subject.First; at < subject.End && !narration.Words[at].Is(WordClass.Preposition); at++)
        {
            if (narration.Words[at].Is(WordClass.SpeechNoun))
                return null;
        }

        return subject;
    }

    /// <summary>Whether it is a thing with words on it, whoever holds it: <c>Lopez held up a sign saying "..."</c></summary>
    private static bool IsLettered(Word word) =>
        word.Lower is "sign" or "banner" or "placard" or "poster" or "sticker" or "shirt" or "t-shirt" or "tee-shirt" or "hat" or "cap" or "button"
            or "plaque" or "billboard" or "graffiti";

    /// <summary>The mention, if it fills all the space between <c>with</c> and the participle.</summary>
    private Phrase? WholeAfter(int with, int participle)
    {
        if (narration.At(participle - 1).Lower is "\"")
            return null;

        var end = participle;
        while (narration.At(end - 1).Is(WordClass.Adverb))
            end--;
        var and = Array.FindLastIndex(narration.Words, end - 1, end - 1 - with, word => word.Lower is "and");
        return subjects.From(with + 1, end) is { } subject && subject.End == end ? subject
            : and > with && subjects.From(and + 1, end) is { } last && last.End == end && narration.Words[and + 1].Capital ? last
            : null;
    }

    /// <summary>The name in <c>, with Ana Kolbe, the mayor of Senn, adding</c>; null when the words are of another form.</summary>
    private Phrase? BeforeDescription(int participle, int start)
    {
        for (var left = participle - 2; left > Math.Max(start, participle - DescriptionReach); left--)
        {
            var word = narration.Words[left];
            if (word.Lower is "with" && narration.Words[left - 1].IsMark)
                return subjects.From(left + 1, participle) is { } name && name.End < participle - 1 && narration.Words[name.End].Kind == WordKind.Comma
                    ? name
                    : null;
            if (word.Kind is not (WordKind.Word or WordKind.Number or WordKind.Comma)
                || word.Is(WordClass.Auxiliary | WordClass.SubjectPronoun | WordClass.Relative) && word.Lower is not "'s")
                return null;
        }

        return null;
    }

    private Phrase? AfterWith(int participle)
    {
        var start = narration.StartOf(narration.SentenceOf(participle));
        if (narration.At(participle - 1).Kind == WordKind.Comma)
            return BeforeDescription(participle, start);

        for (var left = participle - 1; left >= Math.Max(start, participle - WithReach); left--)
        {
            var word = narration.Words[left];
            if (word.Lower is "with")
                return WholeAfter(left, participle);
            if (word.IsMark || word.Kind == WordKind.Quote || word.Is(WordClass.Auxiliary) && word.Lower is not "'s")
                return null;
        }

        return null;
    }
}
