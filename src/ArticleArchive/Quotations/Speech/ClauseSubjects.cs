using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>Finds the subject for a verb that has none of its own and continues an earlier clause.</summary>
internal sealed class ClauseSubjects(Narration narration, SubjectFinder subjects)
{
    private const int Reach = 24;

    /// <summary>
    /// The subject of the clause right before the verb: in <c>Lopez smiled when she met them, telling them</c> it is <c>she</c>, and in
    /// <c>The plan failed but Lopez tried again, saying</c> it is Lopez. Null when the verb continues the main clause.
    /// </summary>
    public Phrase? Before(int verb)
    {
        var start = Math.Max(narration.StartOf(narration.SentenceOf(verb)), verb - Reach);
        for (var i = LastOfClause(verb); i > start; i--)
        {
            var word = narration.Words[i];
            if (word.IsMark || word.Kind == WordKind.Quote)
                return null;
            if (word.Lower is not ("when" or "as" or "while" or "where" or "but"))
                continue;

            return subjects.From(i + 1, verb) is { } subject
                && subject.End < verb
                && narration.Words[subject.End] is var finite
                && finite.Is(WordClass.Verb | WordClass.Auxiliary)
                && !finite.Is(WordClass.Gerund)
                && CanAdd(subject)
                && !(word.Lower is "as" && narration.Words[subject.First] is var opens && (opens.Is(WordClass.Determiner) || opens.Lower is "it"))
                ? subject
                : null;
        }

        return null;
    }

    /// <summary>Whether somebody or a body may go on to say something; not a thing, as in <c>when the show begins, adding</c>.</summary>
    private bool CanAdd(Phrase subject) =>
        !narration.Words[subject.First].Is(WordClass.Determiner)
        || narration.Words[subject.First..subject.End].Any(word => word.Capital && !word.Is(WordClass.Determiner)
            || word.Is(WordClass.PersonNoun | WordClass.BodyNoun | WordClass.SpeechNoun | WordClass.SubjectPronoun));

    /// <summary>The subject that an earlier verb shares with this one, when only <c>and</c> joins the two.</summary>
    public Phrase? Joined(int verb, SpeechAct last)
    {
        var and = narration.At(verb - 1).Is(WordClass.Adverb) ? verb - 2 : verb - 1;
        if (last.IsReported || narration.At(last.Cue.First - 1).Lower is "to" || narration.Words[last.Subject.First].Lower is "it" or "that" or "which")
            return null;
        if (and < 0 || narration.Words[and].Lower is not ("and" or "but" or "or") || last.Form is ActForm.According or ActForm.Owned || last.Cue.End > and)
            return null;

        for (var i = last.Cue.End; i < and; i++)
        {
            var word = narration.Words[i];
            if (word.IsMark || word.Is(WordClass.Relative | WordClass.Subordinator))
                return null;
        }

        return last.Subject;
    }

    private int LastOfClause(int verb) => narration.At(verb - 1).Kind == WordKind.Comma ? verb - 2 : verb - 1;
}
