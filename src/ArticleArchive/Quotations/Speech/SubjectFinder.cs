using System.Collections.Frozen;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>Finds the subjects of verbs in a narration.</summary>
internal sealed class SubjectFinder
{
    private const int Reach = 60;
    private const int InfinitiveReach = 6;
    private const int DoingReach = 8;

    private static readonly FrozenSet<string> Causative = WordList.Set("causative-verbs");

    private readonly Narration _narration;
    private readonly PhraseFinder _finder;
    private readonly PhraseReader _reader;
    private readonly MentionEdges _edges;
    private readonly Appositions _appositions;
    private readonly OpeningSubject _opening;

    public SubjectFinder(Narration narration)
    {
        _narration = narration;
        _finder = new PhraseFinder(narration);
        _reader = new PhraseReader(narration);
        _edges = new MentionEdges(narration, _finder);
        _appositions = new Appositions(narration, _finder, _edges);
        _opening = new OpeningSubject(narration, _reader, _edges);
    }

    /// <summary>The subject before the verb; null when the clause has none of its own.</summary>
    public Phrase? Before(int verb)
    {
        var floor = FloorOf(verb);
        var i = SkipAuxiliaries(verb - 1, floor);
        if (i < floor)
            return null;
        if (IsRelative(i, floor))
            return new Phrase(i, i + 1);
        if (Controller(verb, floor) is { } controller)
            return controller;
        if (IsParty(_narration.Words[i]) && i > floor && _narration.Words[i - 1].Kind == WordKind.Comma)
            i--;
        if (_narration.Words[i].Kind == WordKind.Comma && OfHeadline(i) is { } opening)
            return opening;
        if (_narration.Words[i].Kind is WordKind.Comma or WordKind.Dash or WordKind.Close
            || _narration.Words[i] is { Lower: "\"" } title && _narration.EndsInComma(title))
            return _appositions.SubjectBefore(i, floor);

        if (DoingBefore(i, floor) is { } doing)
            return doing;

        var phrase = _edges.WithMatters(BeforeDoing(_finder.Before(i + 1, floor), floor) ?? Described(i, floor), floor);
        return phrase is { } found
            ? _appositions.BeforeRole(found, floor) ?? _appositions.BeforeUnit(found, floor) ?? _appositions.BeforePlace(i + 1, floor)
                ?? _edges.Cut(_edges.BeforeRelative(found, floor))
            : null;
    }

    /// <summary>The subject of both verbs in the headline <c>Lopez threatens to leave Senn, calls it "..."</c>; null anywhere else.</summary>
    private Phrase? OfHeadline(int comma) =>
        _narration.IsHeadline && First(_narration.StartOf(_narration.SentenceOf(comma)), comma) is { } subject && subject.End < comma
            && _narration.Words[subject.End] is { Kind: WordKind.Word, Capital: false, Lower: [.., 's'] } verb && verb.Lower is not "'s" ? subject : null;

    /// <summary>The name before the participle in <c>Mayor Ana Kolbe addressing a meeting in Hull said</c>.</summary>
    private Phrase? BeforeDoing(Phrase? phrase, int floor)
    {
        if (phrase is not { } found
            || found.First - 2 < floor
            || !_narration.Words[found.First].Is(WordClass.Determiner)
            || _narration.Words[found.First - 1] is not { Capital: false } doing
            || !doing.Is(WordClass.Gerund)
            || _narration.Words[found.First - 2] is not { Kind: WordKind.Word, Capital: true })
            return phrase;

        return _finder.Before(found.First - 1, floor) ?? phrase;
    }

    /// <summary>
    /// The people in <c>people living near the port said</c>, described by a participle; null when none describes the subject.
    /// </summary>
    private Phrase? DoingBefore(int last, int floor)
    {
        for (var i = last; i > Math.Max(floor, last - DoingReach) && _narration.Words[i] is { Kind: WordKind.Word } word; i--)
        {
            if (IsDoing(word) && _narration.Words[i - 1].Is(WordClass.PersonNoun | WordClass.BodyNoun))
                return IsPlace(i + 1, last) && _finder.Before(i, floor) is { } described ? described with { End = last + 1 } : null;
            if (word.Lower is not "there"
                && word.Is(WordClass.Verb | WordClass.Auxiliary | WordClass.SubjectPronoun | WordClass.Relative | WordClass.Conjunction)
                && !word.Is(WordClass.NounToo | WordClass.Gerund))
                return null;
        }

        return null;
    }

    private static bool IsDoing(Word word) => word is { Capital: false, Lower: [_, _, _, .., 'i', 'n', 'g'] }
        && (word.Class == WordClass.None || word.Is(WordClass.Gerund)) && !word.Is(WordClass.Cue)
        && word.Lower is not ("building" or "meeting" or "hearing" or "briefing" or "wing");

    /// <summary>
    /// Whether the words after a participle are its place or its object, as in <c>guarding the gate</c>, and not a person who is the subject.
    /// </summary>
    private bool IsPlace(int first, int last) =>
        !_narration.Words[first..(last + 1)].Any(word => word.Capital && word.Is(WordClass.FirstName | WordClass.Title) || word.Is(WordClass.PersonNoun));

    /// <summary><c>the order released on Friday said</c></summary>
    private Phrase? Described(int i, int floor) =>
        _narration.Words[i].Is(WordClass.Past | WordClass.ParticipleOnly)
            && _finder.Before(i, floor) is { } noun
            && _narration.Words[noun.First].Is(WordClass.Determiner)
            && noun.First > floor
            && _narration.Words[noun.First - 1].IsMark
            ? new Phrase(noun.First, i + 1)
            : null;

    /// <summary>The first subject of the clause between two tokens, after any introductory phrases.</summary>
    public Phrase? First(int start, int end) => _opening.Find(start, end) is { } phrase && SpeakerGate.CanSpeak(_narration, phrase) ? phrase : null;

    /// <summary>The mention that begins exactly at <paramref name="start"/>; null when there is none.</summary>
    public Phrase? From(int start, int limit) =>
        _reader.From(start, limit) is { } phrase && SpeakerGate.CanSpeak(_narration, phrase) ? _edges.Cut(phrase) : null;

    /// <summary>The mention that ends right before <paramref name="end"/>; null when there is none.</summary>
    public Phrase? EndingAt(int end) => _edges.WithOffice(_finder.Before(end, _narration.StartOf(_narration.SentenceOf(end))));

    private bool IsRelative(int i, int floor)
    {
        var word = _narration.Words[i];
        return word.Lower is "who"
            || word.Lower is "that" or "which"
            && i > floor
            && (IsCitation(i) || IsOfBody(i) || _narration.Words[i - 1] is { IsMark: false } antecedent
            && !antecedent.Is(WordClass.Preposition | WordClass.Determiner)
            && !(antecedent.Is(WordClass.Verb) && VerbJudge.IsVerb(_narration, i - 1)));
    }

    /// <summary><c>the Harbour Gazette, a daily, which said: "..."</c></summary>
    private bool IsCitation(int which) =>
        _narration.Words[which].Lower is "which" && _narration.Words[which - 1].Kind == WordKind.Comma && _narration.At(which + 1).Is(WordClass.Cue)
            && _narration.At(which + 2).Kind is WordKind.Colon or WordKind.Quote;

    /// <summary><c>the harbour board, which said it had no money</c></summary>
    private bool IsOfBody(int which) =>
        _narration.Words[which].Lower is "which" && _narration.At(which + 1).Lower is "said" or "says" or "told" or "added" or "wrote"
            && _narration.Words[which - 1].Kind == WordKind.Comma && _narration.At(which - 2).Is(WordClass.BodyNoun | WordClass.OrganisationWord);

    /// <summary>How far left a subject may begin: not before its sentence, a quotation, a semicolon or a colon outside brackets.</summary>
    private int FloorOf(int verb)
    {
        var start = Math.Max(_narration.StartOf(_narration.SentenceOf(verb)), verb - Reach);
        var brackets = 0;
        for (var i = verb - 1; i >= start; i--)
        {
            var kind = _narration.Words[i].Kind;
            brackets = Math.Max(0, brackets + (kind == WordKind.Close ? 1 : kind == WordKind.Open ? -1 : 0));
            if (brackets > 0)
                continue;
            if (kind is WordKind.Semicolon or WordKind.Colon || kind == WordKind.Quote && _narration.At(i + 1).IsMark)
                return i + 1;
        }

        return start;
    }

    private int SkipAuxiliaries(int i, int floor)
    {
        while (i >= floor)
        {
            if (_narration.Words[i].Lower is "to" && GoverningVerb(i, floor) is { } governing)
                i = governing - 1;
            else if (_narration.Words[i].Is(WordClass.Time) && !IsSurname(i, floor))
                i = SkipTime(i, floor);
            else if (Accompanies(i))
                i--;
            else
                break;
        }

        return i;
    }

    private bool Accompanies(int i)
    {
        var word = _narration.Words[i];
        return word.Lower is "himself" or "herself" or "themselves" or "both" or "each" or "all"
            || !word.Capital
            && word.Is(WordClass.Auxiliary | WordClass.Adverb)
            && !(word.Lower is "'s" && _narration.At(i + 1).Is(WordClass.PersonNoun));
    }

    private bool IsSurname(int i, int floor) =>
        _narration.Words[i] is { Capital: true, Lower: "may" or "march" or "april" or "june" or "august" }
        && !(i > floor && _narration.Words[i - 1].Is(WordClass.Preposition | WordClass.Adverb));

    private int SkipTime(int i, int floor)
    {
        i--;
        while (i >= floor
            && (_narration.Words[i].Is(WordClass.Time) || _narration.Words[i].Kind == WordKind.Number || IsOfTime(_narration.Words[i])))
            i--;
        return i;
    }

    private static bool IsOfTime(Word word) =>
        word.Lower is "last" or "this" or "on" or "in" or "earlier" or "early" or "late" or "the" or "of" or "next" or "since" or "after" or "ago";

    /// <summary>The object of a verb that makes it the subject of the infinitive: <c>which led Lopez to call it</c>.</summary>
    private Phrase? Controller(int verb, int floor)
    {
        if (_narration.At(verb - 1).Lower is not "to" || GoverningVerb(verb - 1, floor) is not { } governing || governing + 1 >= verb - 1
            || !Causative.Contains(_narration.Words[governing].Lower) || VerbJudge.IsPassive(_narration, governing))
            return null;

        return _reader.From(governing + 1, verb - 1) is { } made && made.End == verb - 1 && SpeakerGate.CanSpeak(_narration, made) ? made : null;
    }

    /// <summary>The party and state in <c>Senator Kolbe, D-N.Y. said</c>.</summary>
    public static bool IsParty(Word word) => word is { Capital: true, Lower: ['d' or 'r' or 'i', '-', ..] };

    /// <summary>The person in <c>The photo prompted Lopez to apologise, saying</c>; null when nothing before the verb prompts anybody.</summary>
    public Phrase? Prompted(int verb)
    {
        for (var i = verb - 1; i > _narration.StartOf(_narration.SentenceOf(verb)); i--)
        {
            if (_narration.Words[i].Lower is "prompted" or "prompts" or "prompting")
                return From(i + 1, verb) is { } person && _narration.At(person.End).Lower is "to" ? person : null;
            if (_narration.Words[i].Kind is WordKind.Semicolon or WordKind.Colon)
                return null;
        }

        return null;
    }

    /// <summary><c>went on to say</c>, <c>refused to say</c></summary>
    private int? GoverningVerb(int to, int floor)
    {
        for (var i = to - 1; i >= Math.Max(floor, to - InfinitiveReach); i--)
        {
            var word = _narration.Words[i];
            if (!word.Capital && word.Lower is not "'s" && (word.Is(WordClass.Auxiliary) || VerbJudge.IsVerb(_narration, i)))
                return i;
            if (word.IsMark || word.Kind == WordKind.Quote)
                return null;
        }

        return null;
    }
}
