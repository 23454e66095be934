using ArticleArchive.Quotations.Rules;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Reported;

/// <summary>Recognises how the thing said is joined to a verb of saying.</summary>
internal sealed class ThingSaid(Narration narration, SubjectFinder subjects)
{
    public const string According = "according to";
    public const string SetOff = "attribution set off by a comma";
    public const string Clause = "clause after the verb";
    public const string Question = "question after the verb";
    public const string Infinitive = "infinitive after the verb";
    public const string Noun = "noun after the verb";
    public const string Preposition = "preposition after the verb";

    private const int MinWords = 3;

    private const WordClass NoNoun = WordClass.Preposition | WordClass.Conjunction | WordClass.Adverb | WordClass.Subordinator;

    private const WordClass Circumstance = WordClass.Preposition | WordClass.Time | WordClass.Adverb | WordClass.Subordinator | WordClass.Gerund;

    private readonly Clauses _clauses = new(narration, subjects);

    /// <summary>The name of the rule by which the act reports something; null when it has nothing said beside it.</summary>
    public string? RuleOf(SpeechAct act)
    {
        var end = narration.EndOf(act.Sentence);
        if (act.Form == ActForm.According)
            return According;

        var verb = act.Channel is null ? act.Cue.First : act.Cue.End - 1;
        var allowed = ReportingVerbs.ComplementAfter(narration.Words[verb].Lower);
        if (ThreatensOnlyByBeing(act))
            allowed &= ~Complement.Infinitive;
        if (allowed.HasFlag(Complement.Clause) && IsSetOff(act, allowed, end))
            return SetOff;

        return act.Form is ActForm.SubjectFirst or ActForm.Shared ? After(verb + 1, end, allowed) : null;
    }

    /// <summary><c>a storm that threatens to break the wall</c></summary>
    private bool ThreatensOnlyByBeing(SpeechAct act) =>
        narration.Words[act.Cue.First].Lower is "threaten" or "threatens" or "threatened" or "promises" or "promised"
        && narration.Words[act.Subject.First].Lower is not "who" && !Speakers.IsPerson(narration, act.Subject)
        && !narration.Words[act.Subject.First..act.Subject.End].Any(word => word.Capital && !word.Is(WordClass.Determiner));

    private string? After(int verbEnd, int end, Complement allowed)
    {
        if (allowed.HasFlag(Complement.About) && narration.At(verbEnd).Lower is "of" or "about" or "for" or "on" or "upon")
            return Preposition;
        if (allowed.HasFlag(Complement.That) && narration.At(verbEnd).Kind == WordKind.Colon && end - verbEnd > MinWords)
            return Clause;

        var at = _clauses.AfterCircumstances(verbEnd, end);
        return Direct(at, end, allowed) ?? AfterAddressee(at, end, allowed) ?? NounAt(at, end, allowed);
    }

    private string? Direct(int at, int end, Complement allowed)
    {
        if (allowed.HasFlag(Complement.That) && _clauses.IsThat(at, end))
            return Clause;
        if (allowed.HasFlag(Complement.Question) && _clauses.IsQuestion(at, end))
            return Question;
        if (allowed.HasFlag(Complement.Infinitive) && _clauses.IsInfinitive(at, end))
            return Infinitive;

        return allowed.HasFlag(Complement.Saying) && _clauses.IsLooseClause(at, end) || allowed.HasFlag(Complement.Clause) && _clauses.IsClause(at, end)
            ? Clause
            : null;
    }

    /// <summary><c>told the council that ...</c>, <c>urged them to ...</c></summary>
    private string? AfterAddressee(int at, int end, Complement allowed)
    {
        var addressee = narration.At(at).Is(WordClass.OtherPronoun) ? at + 1 : subjects.From(at, end)?.End ?? at;
        if (addressee <= at)
            return null;

        var after = _clauses.AfterCircumstances(addressee, end);
        if (allowed.HasFlag(Complement.That) && _clauses.IsThat(after, end))
            return Clause;
        if (!allowed.HasFlag(Complement.Addressee))
            return null;
        if (_clauses.IsInfinitive(after, end))
            return Infinitive;
        if (_clauses.IsQuestion(after, end))
            return Question;

        return _clauses.IsLooseClause(after, end) ? Clause : null;
    }

    private string? NounAt(int at, int end, Complement allowed) =>
        allowed.HasFlag(Complement.Thing) && at < end && narration.Words[at] is { IsMark: false } word && !word.Is(NoNoun) ? Noun : null;

    /// <summary><c>The group is losing, he said</c>; <c>the group, said Lopez on Friday, is losing</c></summary>
    private bool IsSetOff(SpeechAct act, Complement allowed, int end)
    {
        var start = narration.StartOf(act.Sentence);
        var before = act.First - 1;
        while (act.Form == ActForm.Passive && narration.At(before).Is(WordClass.Adverb))
            before--;
        var led = narration.At(before).Lower is "as";
        if (led)
            before--;
        if (act.Form is ActForm.Owned || act.Form is ActForm.Passive && !led)
            return false;
        if (before < start && !led
            || before >= start && narration.Words[before].Kind is not (WordKind.Comma or WordKind.Dash or WordKind.Close or WordKind.Open))
            return false;

        var after = EndOfSetOff(act.End, allowed, end);
        return (after >= end || narration.Words[after].IsMark) && before - start + Math.Max(0, end - after - 1) >= MinWords;
    }

    /// <summary>The first token after the act and its time, place or addressee.</summary>
    private int EndOfSetOff(int actEnd, Complement allowed, int end)
    {
        if (actEnd >= end || narration.Words[actEnd].IsMark)
            return actEnd;

        var addressee = allowed.HasFlag(Complement.Addressee) ? subjects.From(actEnd, end)?.End ?? actEnd : actEnd;
        var after = _clauses.AfterCircumstances(addressee, end);
        if (addressee == actEnd && !narration.Words[actEnd].Is(Circumstance) || _clauses.IsLooseClause(after, end))
            return after;

        while (after < end && narration.Words[after] is { IsMark: false })
            after++;
        return after;
    }
}
