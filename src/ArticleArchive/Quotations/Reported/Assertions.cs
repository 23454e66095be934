using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Reported;

/// <summary>
/// Decides whether a sentence asserts that somebody said something, and not that they did not, might, should, or would if something else happened.
/// </summary>
internal sealed class Assertions(Narration narration)
{
    private const int Reach = 5;

    public bool Holds(SpeechAct act)
    {
        var subject = narration.Words[act.Subject.First];
        if (subject.Lower is "i" or "we" or "you" or "there" or "nobody" or "none" or "let" || EndsAsQuestion(act) || IsCondition(act.First))
            return false;
        if (act.Form is ActForm.According or ActForm.Passive)
            return true;

        return IsAsserted(act) && (act.Form != ActForm.Shared || IsShared(act) && !narration.Words[act.Subject.End - 1].Is(WordClass.Time));
    }

    private bool EndsAsQuestion(SpeechAct act)
    {
        var last = narration.Words[narration.EndOf(act.Sentence) - 1];
        return last.Kind == WordKind.Stop && narration.Text[last.Start] == '?';
    }

    private bool IsCondition(int first) => narration.At(first - 1).Lower is "if" or "unless" or "whether";

    /// <summary>Whether the verb is free of a preceding <c>not</c>, <c>might</c> or <c>declined to</c>.</summary>
    private bool IsAsserted(SpeechAct act)
    {
        for (var i = act.Cue.First - 1; i >= Math.Max(act.Subject.End, act.Cue.First - Reach); i--)
        {
            var word = narration.Words[i];
            if (word.Lower is "to")
                return narration.At(i - 1).Lower is "on" || narration.At(i - 1).Lower.StartsWith("continu", StringComparison.Ordinal);
            if (word.Lower is "not" or "never" or "hardly" or "would" or "could" or "should" or "can" or "may" or "might" or "must" or "cannot" or "'d"
                || word.Lower.EndsWith("n't", StringComparison.Ordinal))
                return false;
            if (!word.Is(WordClass.Adverb | WordClass.Auxiliary | WordClass.Time))
                break;
        }

        return true;
    }

    /// <summary>Whether the verb is separated from a subject that it shares with another verb: by a comma, <c>and</c>, a quotation or <c>after</c>.</summary>
    private bool IsShared(SpeechAct act)
    {
        var verb = narration.Words[act.Cue.First];
        var left = act.Cue.First - 1;
        while (narration.At(left).Is(WordClass.Adverb | WordClass.Auxiliary) && !narration.At(left).Is(WordClass.Preposition))
            left--;

        var before = narration.At(left);
        if (before.Kind is WordKind.Comma or WordKind.Quote or WordKind.Dash || before.Lower is "and" or "but" or "or" or "yet" or "while")
            return true;
        if (verb.Is(WordClass.Gerund))
            return before.Lower is "by" or "after" or "before" or "since" || before.Is(WordClass.SpeechNoun | WordClass.Time);

        return ReportingVerbs.ComplementAfter(verb.Lower).HasFlag(Complement.Saying);
    }
}
