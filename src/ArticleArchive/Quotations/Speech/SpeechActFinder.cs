using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>Finds all the words in a narration that say somebody speaks.</summary>
internal sealed class SpeechActFinder
{
    private readonly List<SpeechAct> _acts = [];
    private readonly Narration _narration;
    private readonly SubjectFinder _subjects;
    private readonly InvertedSubjects _inverted;
    private readonly ParticipleSubjects _participles;
    private readonly SourcePhrases _sources;
    private readonly Relays _relays;
    private readonly ClauseSubjects _clauses;

    public SpeechActFinder(Narration narration, SubjectFinder subjects)
    {
        _narration = narration;
        _subjects = subjects;
        _inverted = new InvertedSubjects(narration, subjects);
        _participles = new ParticipleSubjects(narration, subjects);
        _sources = new SourcePhrases(narration, subjects);
        _relays = new Relays(narration, subjects);
        _clauses = new ClauseSubjects(narration, subjects);
    }

    public List<SpeechAct> Find()
    {
        for (var i = 0; i < _narration.Words.Length; i++)
        {
            if (_narration.Words[i].Kind != WordKind.Word)
                continue;

            if (_relays.At(i) is { } relay)
            {
                Add(relay.Cue, relay.Subject, ActForm.SubjectFirst, relay.Channel);
                i = relay.Cue.End - 1;
            }
            else if (_sources.AccordingAt(i) is { } source)
                Add(source.Cue, source.Subject, ActForm.According);
            else if (IsCue(i) && VerbJudge.IsVerb(_narration, i))
                AddVerb(i);
            else if (_sources.OwnerOf(i) is { } owner)
                Add(new Phrase(i, i + 1), owner, ActForm.Owned);
        }

        return _acts;
    }

    private void AddVerb(int i)
    {
        if (_narration.Words[i].Lower is "means" or "meant" && _narration.At(i - 2).Lower is "name" or "word" or "term" or "phrase")
            return;
        if (_narration.Words[i].Lower is "quote" && _narration.At(i - 1).Lower is "i" || AddsToThings(i) || IsAlleged(i) || Shoots(i) || IsDuty(i))
            return;

        var (subject, form) = SubjectOf(i);
        if (subject is { } found && !IsOfThing(found, i))
            Add(new Phrase(i, IsIdiom(i) ? i + 2 : i + 1), found, form);
    }

    /// <summary>
    /// Whether the subject is a thing that the verb only names or defines: <c>a phenomenon called "..."</c>, <c>A common mistake is to suggest that</c>; not
    /// <c>what a report called "..."</c>.
    /// </summary>
    private bool IsOfThing(Phrase subject, int verb)
    {
        if (subject.End > verb || IsOfPerson(subject) || !IsThing(subject) && !(_narration.Words[subject.End - 1] is { Capital: false } last
            && last.Is(WordClass.BodyNoun | WordClass.OrganisationWord)))
            return false;
        if (IsThing(subject) && _narration.At(verb - 1).Lower is "to" && _narration.At(verb - 2).Lower is "is" or "was")
            return true;

        var article = Array.FindLastIndex(_narration.Words, subject.End - 1, subject.End - subject.First, word => word.Is(WordClass.Determiner));
        return subject.End == verb
            && _narration.Words[verb].Lower is "called" or "dubbed" or "nicknamed" or "titled" or "entitled" or "named"
            && _narration.At(verb + 1).Kind is WordKind.Quote or WordKind.Word
            && _narration.At(article).Lower is "a" or "an"
            && _narration.At(subject.First - 1) is { Lower: not "what" } before && !before.Is(WordClass.Relative);
    }

    /// <summary><c>a lawyer for a bank</c></summary>
    private bool IsOfPerson(Phrase subject)
    {
        var preposition = Array.FindIndex(_narration.Words, subject.First, subject.End - subject.First, word => word.Is(WordClass.Preposition));
        return preposition > subject.First && _narration.Words[preposition - 1].Is(WordClass.PersonNoun);
    }

    /// <summary>In <c>he allegedly ordered his "fixer" to pay</c> the quoted word is not his.</summary>
    private bool IsAlleged(int i) =>
        !_narration.Words[i].Is(WordClass.Cue) && _narration.At(i - 1).Lower is "allegedly" or "purportedly" or "supposedly";

    /// <summary><c>drivers have to acknowledge that</c>, <c>a scheme set up to acknowledge that</c></summary>
    private bool IsDuty(int i) => _narration.At(i - 1).Lower is "to"
        && (_narration.At(i - 2).Lower is "have" or "has" or "had" or "need" or "needs" or "required" or "obliged" or "designed" or "meant" or "intended"
            || _narration.At(i - 2).Lower is "up" && _narration.At(i - 3).Lower is "set");

    /// <summary><c>the closure added to the sense of loss</c>, <c>costs related to the closure</c></summary>
    private bool AddsToThings(int i) =>
        _narration.Words[i].Lower is "add" or "adds" or "added" or "adding" or "related" && _narration.At(i + 1).Lower is "to";

    /// <summary>Whether shots are fired, as in <c>the crew fired two shells</c>, and not words, as in <c>he fired back</c>.</summary>
    private bool Shoots(int i) => _narration.Words[i].Lower is "fire" or "fires" or "fired" or "firing" && _narration.At(i + 1).Lower is not ("back" or "off");

    /// <summary>The subject of the verb; none for the participle in <c>if asked by Lopez, ...</c>, which is not what the sentence says.</summary>
    private (Phrase? Subject, ActForm Form) SubjectOf(int i)
    {
        if (_inverted.After(i) is { } after && CanFollow(after, i))
            return (after, ActForm.Inverted);
        if (_narration.Words[i].Is(WordClass.Past | WordClass.ParticipleOnly) && _narration.At(i - 1).Lower is "if" or "when" or "unless"
            && _narration.At(i + 1).Lower is "by")
            return (null, ActForm.Passive);
        if (VerbJudge.IsPassive(_narration, i) || HasAgent(i))
            return (_sources.AgentOf(i), ActForm.Passive);
        if (_narration.Words[i].Is(WordClass.Gerund) && !_participles.IsFinite(i))
            return (_participles.Opens(i) ? _participles.AfterIntroduction(i) : _participles.Own(i) ?? _subjects.Prompted(i) ?? Shared(i), ActForm.Shared);

        if (_subjects.Before(i) is not { } before)
            return (Shared(i), ActForm.Shared);

        var isTitle = _narration.Words[i].Lower is "titled" or "entitled" or "headlined";
        return IsReduced(before, i) || !_narration.Words[i].Is(WordClass.Cue) && !isTitle && !IsIdiom(i) && IsThing(before)
            ? (null, ActForm.Passive)
            : (before, ActForm.SubjectFirst);
    }

    /// <summary>
    /// Whether the participle only describes the thing before it: <c>the losses reported after the storm</c>, <c>a flood blamed for the losses</c>.
    /// </summary>
    private bool IsReduced(Phrase subject, int verb)
    {
        var (word, next) = (_narration.Words[verb], _narration.At(verb + 1));
        if (!word.Is(WordClass.Past | WordClass.ParticipleOnly) || word.Lower is "said")
            return false;
        if (next.Lower is "was" or "is")
            return IsThing(subject);
        if (word.Lower is "blamed" && next.Lower is "for" or "on")
            return true;

        var opens = subject.First == _narration.StartOf(_narration.SentenceOf(verb)) || _narration.Words[subject.First - 1].Kind != WordKind.Word;
        return next.Is(WordClass.Preposition) && !opens && IsThing(subject);
    }

    /// <summary>
    /// Whether the words after a verb can be its subject; not in <c>"..." suggested an eagerness</c>, <c>"always" wanted 4 boats</c>,
    /// <c>the mayor, Ana Kolbe, said a new bid was</c> or <c>said due to the debt</c>.
    /// </summary>
    private bool CanFollow(Phrase subject, int verb)
    {
        if (subject.End - subject.First == 1 && _narration.Words[subject.First] is { Capital: false, Class: WordClass.None, Lower: not [.., 's'] })
            return false;
        if (_narration.Words[verb].Is(WordClass.Cue))
            return !(IsThing(subject)
                && (TakesThings(_narration.Words[verb]) || _narration.At(verb - 1).Is(WordClass.Adverb)
                    || _narration.At(verb - 1).Kind == WordKind.Comma && _narration.At(verb - 2).Kind != WordKind.Quote));

        return _narration.Words[subject.First..subject.End].Any(
            word => word.Capital || word.Is(WordClass.SubjectPronoun | WordClass.PersonNoun | WordClass.BodyNoun));
    }

    private static bool TakesThings(Word verb) => verb.Lower is "suggested" or "suggests" or "revealed" or "reveals" or "promised" or "promises"
        or "demanded" or "demands" or "proposed" or "proposes" or "predicted" or "predicts" or "announced" or "announces";

    /// <summary>
    /// Whether the speaker follows the participle after <c>by</c>: <c>the blaze, described by Lopez as ...</c>; not <c>Lopez said by telephone</c>.
    /// </summary>
    private bool HasAgent(int i) =>
        _narration.At(i + 1).Lower is "by"
        && _narration.Words[i].Is(WordClass.Past | WordClass.ParticipleOnly)
        && i > _narration.StartOf(_narration.SentenceOf(i))
        && !_narration.At(i - 1).Is(WordClass.SpeechNoun)
        && _sources.AgentOf(i) is { } agent
        && _narration.Words[agent.First..agent.End].Any(word => word.Capital || word.Is(WordClass.PersonNoun | WordClass.BodyNoun));

    /// <summary>The subject that the verb shares with an earlier verb of its sentence.</summary>
    private Phrase? Shared(int i)
    {
        var sentence = _narration.SentenceOf(i);
        if (_acts.Count > 0 && _acts[^1].Sentence == sentence && _clauses.Joined(i, _acts[^1]) is { } joined)
            return joined;
        if (_clauses.Before(i) is { } clause)
            return clause;
        if (_narration.Words[i].Is(WordClass.Gerund) && _acts.Count > 0
            && _acts[^1] is { IsReported: true, Form: ActForm.SubjectFirst } said && said.Sentence == sentence
            && Reporter(sentence) is { } medium && Media.Are(_narration, medium.Subject))
            return said.Subject;

        var main = _subjects.First(_narration.StartOf(sentence), i);
        for (var last = _acts.Count - 1; last >= 0 && _acts[last].Sentence == sentence; last--)
        {
            var act = _acts[last];
            if (act.End <= main?.First)
                break;
            if (act.Reports
                && !act.IsReported
                && act.Form != ActForm.According
                && _narration.Words[act.Subject.First].Lower is not ("it" or "who" or "that" or "which"))
                return act.Subject;
        }

        return !_narration.Words[i].Is(WordClass.Cue) && main is { } subject && IsThing(subject) ? null : main;
    }

    /// <summary>Whether it is a thing that cannot speak: <c>The timing lets Lopez portray it as "..."</c>; not a report or a name.</summary>
    private bool IsThing(Phrase subject) =>
        _narration.Words[subject.First].Lower is "the" or "a" or "an" or "this" or "that" or "these" or "those"
        && _narration.Words[subject.End - 1] is { Kind: WordKind.Word } last && !last.Is(WordClass.Determiner)
        && last.Lower is not ("other" or "latter" or "former" or "first" or "second" or "third" or "accused" or "elderly" or "young" or "poor")
        && !_narration.Words[subject.First..subject.End].Any(word => word.Capital && !word.Is(WordClass.Determiner)
            || word.Is(WordClass.PersonNoun | WordClass.BodyNoun | WordClass.SpeechNoun | WordClass.OrganisationWord | WordClass.SubjectPronoun
                | WordClass.Relative));

    private bool IsCue(int i) => _narration.Words[i].Is(WordClass.Cue | WordClass.WeakCue) || IsIdiom(i);

    /// <summary><c>put it</c>, <c>shot back</c>, <c>went on</c>, <c>pointed out</c>, <c>cut in</c></summary>
    private bool IsIdiom(int i) => (_narration.Words[i].Lower, _narration.At(i + 1).Lower) is
        ("put" or "puts", "it")
        or ("shot" or "fired" or "hit" or "fire" or "shoot" or "shoots", "back")
        or ("cut" or "cuts" or "chimed" or "chimes" or "chipped" or "chips" or "butted" or "butts" or "broke" or "jumped" or "jumps", "in")
        or ("went" or "goes" or "go" or "going", "on")
        or ("point" or "points" or "pointed" or "pointing", "out");

    private void Add(Phrase cue, Phrase subject, ActForm form, Phrase? channel = null)
    {
        if (!SpeakerGate.CanSpeak(_narration, subject))
            return;

        var reports = !IsYetToBeSaid(cue.First) && (form == ActForm.According
            || form != ActForm.Owned
                && (channel is not null || _narration.Words[cue.First].Is(WordClass.Cue) || _narration.Words[cue.First].Lower is "as" || IsIdiom(cue.First)));
        var act = new SpeechAct(_narration.SentenceOf(cue.First), cue, subject, form, reports);
        _acts.Add(act with { Channel = channel, IsReported = Reporter(act.Sentence) is { } reporter && IsInside(reporter, act) });
    }

    /// <summary><c>Lopez will continue</c>, <c>Lopez should instead respond</c></summary>
    private bool IsYetToBeSaid(int verb) =>
        _narration.Words[verb].Lower is "continue" or "respond" or "repeat"
        && Enumerable.Range(verb - 2, 2).Any(i => _narration.At(i).Lower is "will" or "would" or "should" or "must" or "can" or "could" or "may" or "might");

    private SpeechAct? Reporter(int sentence)
    {
        for (var last = _acts.Count - 1; last >= 0 && _acts[last].Sentence == sentence; last--)
        {
            if (_acts[last].Reports && !_acts[last].IsReported)
                return _acts[last];
        }

        return null;
    }

    /// <summary>Whether the act is part of what the reporter says: nothing between the two ends the report.</summary>
    private bool IsInside(SpeechAct reporter, SpeechAct act)
    {
        if (act.Form is not (ActForm.SubjectFirst or ActForm.Passive or ActForm.According) || act.First < reporter.End
            || _narration.At(reporter.End).Lower is "when" or "as" or "while" or "after" && act.First == reporter.End + 1)
            return false;

        for (var i = reporter.End; i < act.First; i++)
        {
            var word = _narration.Words[i];
            var mere = word.Kind == WordKind.Comma
                && !act.Reports
                && i + 1 < act.First
                && !_narration.Words[i + 1].Is(WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative);
            if (!mere && (word.IsMark || word.Kind == WordKind.Quote))
                return false;
        }

        return true;
    }
}
