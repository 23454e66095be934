using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>Finds everything in a narration that says somebody speaks.</summary>
internal sealed class SpeechActFinder(Narration narration)
{
    private readonly List<SpeechAct> _acts = [];
    private readonly SubjectFinder _subjects = new(narration);

    public List<SpeechAct> Find()
    {
        for (var i = 0; i < narration.Words.Length; i++)
        {
            if (narration.Words[i].Kind != WordKind.Word)
                continue;

            if (AccordingAt(i) is { } source)
                Add(i, source.From, source.Subject, ActForm.According);
            else if (IsCue(i) && VerbJudge.IsVerb(narration, i))
                AddVerb(i);
            else if (narration.Words[i].Is(WordClass.SpeechNoun) && LeadsOn(i + 1) && OwnerOf(i) is { } owner)
                Add(i, i + 1, owner, ActForm.Owned);
        }

        return _acts;
    }

    private void AddVerb(int i)
    {
        if (Inverted(i) is { } after)
            Add(i, i + 1, after, ActForm.Inverted);
        else if (VerbJudge.IsPassive(narration, i))
            AddPassive(i);
        else if (narration.Words[i].Is(WordClass.Gerund) && !IsProgressive(i))
            AddParticiple(i);
        else if (_subjects.Before(i) is { } subject)
            Add(i, i + 1, subject, ActForm.SubjectFirst);
        else if (Shared(i) is { } shared)
            Add(i, i + 1, shared, ActForm.Shared);
    }

    private void AddPassive(int i)
    {
        if (ByPhrase(i) is { } agent)
            Add(i, i + 1, agent, ActForm.Passive);
    }

    private void AddParticiple(int i)
    {
        var start = narration.StartOf(narration.SentenceOf(i));
        var subject = i == start || i == start + 1 && narration.Words[start].Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Adverb)
            ? AfterIntroduction(i)
            : OwnSubject(i) ?? WithSubject(i) ?? Shared(i);
        if (subject is { } found)
            Add(i, i + 1, found, ActForm.Shared);
    }

    /// <summary><c>people saying</c>, <c>protesters chanting</c>: the noun before the participle speaks, if it is somebody.</summary>
    private Phrase? OwnSubject(int i)
    {
        var left = narration.At(i - 1);
        if (i == 0 || !left.Is(WordClass.PersonNoun) && left.Lower is not ("crowd" or "who") || _subjects.Before(i) is not { } subject)
            return null;

        for (var at = subject.First; at < subject.End && !narration.Words[at].Is(WordClass.Preposition); at++)
        {
            if (narration.Words[at].Is(WordClass.SpeechNoun))
                return null;
        }

        return subject;
    }

    /// <summary><c>with the mayor adding</c></summary>
    private Phrase? WithSubject(int i)
    {
        for (var left = i - 1; left >= Math.Max(narration.StartOf(narration.SentenceOf(i)), i - 16); left--)
        {
            var word = narration.Words[left];
            if (word.Lower is "with")
                return _subjects.From(left + 1, i) is { } subject && subject.End == i ? subject : null;
            if (word.IsMark || word.Kind == WordKind.Quote || word.Is(WordClass.Auxiliary) && word.Lower is not "'s")
                return null;
        }

        return null;
    }

    private Phrase? AfterIntroduction(int i)
    {
        var end = narration.EndOf(narration.SentenceOf(i));
        for (var at = i + 1; at < Math.Min(end, i + 60); at++)
        {
            var word = narration.Words[at];
            var quoteEnds = word.Kind == WordKind.Quote && at + 1 < end && QuoteEndsInComma(word);
            if ((word.Kind == WordKind.Comma || quoteEnds) && _subjects.From(at + 1, end) is { } subject && !narration.At(at + 1).Is(WordClass.Gerund))
                return subject;
        }

        return null;
    }

    private bool QuoteEndsInComma(Word quote)
    {
        var region = narration.Regions[quote.Region];
        return region.End > region.Start && narration.Text[region.End - 1] == ',';
    }

    private bool IsProgressive(int i)
    {
        for (var left = i - 1; left >= Math.Max(0, i - 3); left--)
        {
            var word = narration.Words[left];
            if (word.Is(WordClass.Auxiliary))
                return true;
            if (!word.Is(WordClass.Adverb))
                return false;
        }

        return false;
    }

    private Phrase? Shared(int i)
    {
        var sentence = narration.SentenceOf(i);
        for (var last = _acts.Count - 1; last >= 0 && _acts[last].Sentence == sentence; last--)
        {
            var act = _acts[last];
            if (act.Reports && !act.IsReported && act.Form is not (ActForm.According or ActForm.Owned) && narration.Words[act.Subject.First].Lower is not ("it" or "who" or "that" or "which"))
                return act.Subject;
        }

        var start = narration.StartOf(sentence);
        return _subjects.First(start, i);
    }

    private Phrase? Inverted(int i)
    {
        var word = narration.Words[i];
        if (word.Is(WordClass.Gerund) || narration.At(i + 1).Is(WordClass.Time) && !narration.At(i + 1).Is(WordClass.Title) || narration.At(i + 1).Lower is "it" or "that" or "this" or "you" or "we")
            return null;

        var start = narration.StartOf(narration.SentenceOf(i));
        var left = i - 1;
        while (left > start && narration.Words[left].Is(WordClass.Adverb))
            left--;
        var comma = left >= start && narration.Words[left].Kind is WordKind.Comma or WordKind.Dash;
        var quote = left >= start && (narration.Words[left].Kind == WordKind.Quote || comma && left > start && narration.Words[left - 1].Kind == WordKind.Quote);
        if (!quote && !comma && i != start)
            return null;
        if (!quote && i != start && !(word.Lower is "said" or "says" or "added" or "adds" or "wrote" or "writes" or "explained" or "recalled"))
            return null;
        if (word.Is(WordClass.Base) && !word.Is(WordClass.Past))
            return null;

        var end = narration.EndOf(narration.SentenceOf(i));
        return _subjects.From(i + 1, end) is { } subject && (quote && !IsPredicate(subject.End, end) || !quote && i == start || IsDone(subject.End, end)) ? subject : null;
    }

    /// <summary>Behind the subject of <c>..., said Lopez</c> the clause is over, or only time and place follow.</summary>
    private bool IsDone(int at, int end) =>
        at >= end || narration.Words[at].IsMark || narration.Words[at].Is(WordClass.Time | WordClass.Preposition | WordClass.Relative) && !narration.Words[at].Is(WordClass.Auxiliary);

    private bool IsPredicate(int at, int end) =>
        at < end && narration.Words[at].Is(WordClass.Verb | WordClass.Auxiliary) && !narration.Words[at].Is(WordClass.Gerund) && narration.Words[at].Lower is not "'s";

    private Phrase? ByPhrase(int i)
    {
        var end = Math.Min(narration.EndOf(narration.SentenceOf(i)), i + 12);
        for (var at = i + 1; at < end; at++)
        {
            if (narration.Words[at].Lower is "by")
                return _subjects.From(at + 1, end);
            if (narration.Words[at].Kind is WordKind.Comma or WordKind.Semicolon)
                return null;
        }

        return null;
    }

    /// <summary><c>promise to ...</c>, <c>promise that ...</c>: the noun is followed by what it says.</summary>
    private bool LeadsOn(int i) => narration.At(i) is var next && (next.Kind == WordKind.Quote || next.Lower is "that" or "to" or "of" or "as" or "for" or "about");

    /// <summary><c>Lopez's promise</c>, <c>her promise</c></summary>
    private Phrase? OwnerOf(int noun)
    {
        for (var i = noun - 1; i >= Math.Max(0, noun - 4); i--)
        {
            var word = narration.Words[i];
            if (word.Lower is "his" or "her" or "their" or "my")
                return new Phrase(i, i + 1);
            if (word.Lower is "'s" or "'")
                return new PhraseFinder(narration).Before(i, narration.StartOf(narration.SentenceOf(i)));
            if (word.Kind != WordKind.Word || word.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary | WordClass.Conjunction))
                return null;
        }

        return null;
    }

    private (int From, Phrase Subject)? AccordingAt(int i)
    {
        var end = narration.EndOf(narration.SentenceOf(i));
        var after = narration.Words[i].Lower switch
        {
            "according" when narration.At(i + 1).Lower is "to" => i + 2,
            "words" when narration.At(i + 1).Lower is "of" && narration.At(i - 2).Lower is "in" => i + 2,
            _ => 0,
        };
        return after > 0 && _subjects.From(after, end) is { } subject ? (after, subject) : null;
    }

    private bool IsCue(int i)
    {
        var word = narration.Words[i];
        return word.Is(WordClass.Cue | WordClass.WeakCue) || IsIdiom(i);
    }

    /// <summary><c>put it</c>, <c>shot back</c>, <c>went on</c></summary>
    private bool IsIdiom(int i) => (narration.Words[i].Lower, narration.At(i + 1).Lower) is
        ("put" or "puts", "it") or ("shot" or "fired" or "hit" or "fire" or "shoot" or "shoots", "back") or ("went" or "goes" or "go" or "going", "on");

    private void Add(int cue, int cueEnd, Phrase subject, ActForm form)
    {
        var word = narration.Words[cue];
        var reports = word.Is(WordClass.Cue) || IsIdiom(cue) || form == ActForm.According || word.Lower.StartsWith("point", StringComparison.Ordinal) && narration.At(cue + 1).Lower is "out";
        var act = new SpeechAct(narration.SentenceOf(cue), new Phrase(cue, cueEnd), subject, form, reports && form != ActForm.Owned);
        _acts.Add(act with { IsReported = _acts.FindLast(earlier => !earlier.IsReported && earlier.Reports) is { } reporter && IsInside(reporter, act) });
    }

    private bool IsInside(SpeechAct reporter, SpeechAct act)
    {
        if (reporter.Sentence != act.Sentence || act.Form is not (ActForm.SubjectFirst or ActForm.Passive or ActForm.According) || act.First < reporter.End)
            return false;

        for (var i = reporter.End; i < act.First; i++)
        {
            var word = narration.Words[i];
            if (word.Kind == WordKind.Comma && !act.Reports && i + 1 < act.First && !narration.Words[i + 1].Is(WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative))
                continue;
            if (word.IsMark || word.Kind == WordKind.Quote)
                return false;
        }

        return true;
    }
}
