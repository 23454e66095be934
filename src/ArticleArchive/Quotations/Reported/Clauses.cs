using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Reported;

/// <summary>Recognises clauses, questions and infinitives by their first words, and skips what comes before them.</summary>
internal sealed class Clauses(Narration narration, SubjectFinder subjects)
{
    private const int Reach = 25;
    private const int MaxCircumstances = 6;

    /// <summary>Whether it is a clause such as <c>that the group is losing</c>, and not the relative clause of <c>states that have suffered</c>.</summary>
    public bool IsThat(int at, int end) =>
        at + 2 < end
        && narration.Words[at].Lower is "that"
        && narration.Words[at + 1] is { IsMark: false } next
        && !IsFinite(at + 1)
        && !(next.Is(WordClass.Adverb) && IsFinite(at + 2));

    public bool IsQuestion(int at, int end) =>
        at + 1 < end && narration.Words[at].Lower is "how" or "why" or "whether" or "if" or "what" or "where" or "when" or "who" or "which";

    public bool IsInfinitive(int at, int end) => at + 1 < end && narration.Words[at].Lower is "to" && narration.Words[at + 1] is { IsMark: false };

    /// <summary>Whether a finite verb follows somewhere before the next colon.</summary>
    public bool IsLooseClause(int at, int end)
    {
        if (at + 1 >= end
            || narration.Words[at].IsMark
            || narration.Words[at] is { Capital: false } first
            && first.Is(WordClass.Preposition | WordClass.Conjunction)
            && first.Lower is not ("about" or "around" or "over" or "under" or "between"))
            return false;

        for (var i = at + 1; i < Math.Min(end, at + Reach); i++)
        {
            if (narration.Words[i].Kind is WordKind.Semicolon or WordKind.Colon)
                return false;
            if (IsFinite(i))
                return true;
        }

        return false;
    }

    /// <summary>Whether a subject and its finite verb follow, with nothing between them that would give the verb another subject.</summary>
    public bool IsClause(int at, int end)
    {
        if (at >= end || narration.Words[at].IsMark)
            return false;

        var plain = narration.Words[at].Is(WordClass.SubjectPronoun) || narration.Words[at].Lower is "there";
        var from = plain ? at + 1 : subjects.From(at, end)?.End ?? end;
        for (var i = from; i < Math.Min(end, at + Reach); i++)
        {
            var word = narration.Words[i];
            if (word.IsMark && word.Kind is not (WordKind.Open or WordKind.Close)
                || word.Is(WordClass.Relative | WordClass.Subordinator) && !word.Is(WordClass.Preposition))
                return false;
            if (IsFinite(i))
                return true;
        }

        return false;
    }

    /// <summary>The first token after adverbs, times and places: <c>said on Friday in Hull</c>.</summary>
    public int AfterCircumstances(int at, int end)
    {
        for (var step = 0; step < MaxCircumstances && at < end; step++)
        {
            if (CircumstanceEnd(at, end) is not { } after)
                break;
            at = after;
        }

        return at;
    }

    private int? CircumstanceEnd(int at, int end)
    {
        var word = narration.Words[at];
        if (word.Is(WordClass.Adverb | WordClass.Time)
            && !word.Is(WordClass.FirstName | WordClass.Subordinator)
            && word.Lower is not ("there" or "here")
            || word.Lower is "himself" or "herself" or "themselves")
            return at + 1;
        if (word.Kind == WordKind.Comma && narration.At(at + 1).Is(WordClass.Adverb) && narration.At(at + 2).Kind == WordKind.Comma)
            return at + 3;

        return LeadsCircumstance(word) ? PlaceEnd(at, end) : null;
    }

    private static bool LeadsCircumstance(Word word) => word.Lower is "for" or "in" or "on" or "at" or "during" or "to" or "from" or "after" or "before"
        or "via" or "through" or "by" or "over" or "this" or "last";

    private int? PlaceEnd(int preposition, int end)
    {
        var next = preposition + 1;
        if (narration.At(next).Is(WordClass.Determiner) && narration.At(next + 1).Is(WordClass.Time))
            next++;
        while (next < end && (narration.Words[next].Is(WordClass.Time) || narration.Words[next].Kind == WordKind.Number))
            next++;
        if (next > preposition + 1)
            return next;
        if (narration.Words[preposition].Lower is "for" || narration.Words[preposition].Lower is "to" && LeadsVerb(next))
            return null;

        return subjects.From(next, end)?.End;
    }

    private bool LeadsVerb(int i) =>
        narration.At(i) is { Capital: false } word && (word.Is(WordClass.Base) || word.Is(WordClass.Adverb) || narration.At(i + 1).Is(WordClass.Determiner));

    private bool IsFinite(int i)
    {
        var word = narration.At(i);
        return word.Is(WordClass.Auxiliary) && word.Lower is not ("'s" or "been" or "being" or "having" or "be" or "not")
            || word.Lower is "'s" && narration.At(i - 1).Is(WordClass.SubjectPronoun)
            || word.Is(WordClass.Verb) && !word.Is(WordClass.Gerund | WordClass.ParticipleOnly) && VerbJudge.IsVerb(narration, i);
    }
}
