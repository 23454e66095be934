using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>
/// Finds subjects that follow their verb: <c>"...," said Lopez</c>; <c>The wall will hold, said Lopez</c>; <c>Said Lopez: "..."</c>
/// </summary>
internal sealed class InvertedSubjects(Narration narration, SubjectFinder subjects)
{
    /// <summary>The subject after the verb; null when none can follow the verb here.</summary>
    public Phrase? After(int verb)
    {
        var word = narration.Words[verb];
        var behind = IsParticle(verb + 1, word) && narration.At(verb + 2).Capital ? verb + 2 : verb + 1;
        var next = narration.At(behind);
        if (word.Is(WordClass.Gerund))
            return null;
        if (next.Is(WordClass.Time) && !next.Is(WordClass.Title) && !(next.Capital && SpeakerGate.IsSurnameLikeTime(next))
            || next.Lower is "it" or "that" or "this" or "you" or "we"
            || word.Lower.EndsWith('s') && next.Lower is "thousands" or "hundreds" or "dozens" or "many" or "several")
            return null;

        var start = narration.StartOf(narration.SentenceOf(verb));
        var end = narration.EndOf(narration.SentenceOf(verb));
        var place = PlaceOf(verb, start);
        if (place == SubjectPlace.None || place == SubjectPlace.Opening && IsPlural(word) || subjects.From(AfterAdjectives(behind), end) is not { } subject)
            return null;
        if (word.Lower is "called" or "dubbed" or "labelled" or "labeled" or "branded" && narration.At(subject.End).Kind == WordKind.Quote)
            return null;

        return place == SubjectPlace.Opening
            || (place == SubjectPlace.Quotation && !IsPredicate(subject.End, end))
            || IsDone(subject.End, end) && !IsPlan(subject) && !BeginsClause(subject.End, end) ? subject : null;
    }

    /// <summary>The name in <c>said a pale and weary Ana Kolbe</c>.</summary>
    private int AfterAdjectives(int i) =>
        narration.At(i).Lower is "a" or "an"
        && narration.At(i + 2).Lower is "and"
        && narration.At(i + 1) is { Kind: WordKind.Word, Capital: false, Class: WordClass.None }
        && narration.At(i + 3) is { Kind: WordKind.Word, Capital: false, Class: WordClass.None }
        && narration.At(i + 4) is { Kind: WordKind.Word, Capital: true }
        ? i + 4
        : i;

    /// <summary>Whether it is a thing that somebody does: <c>Lopez, the mayor, said the decision to close the port was late</c>.</summary>
    private bool IsPlan(Phrase subject) =>
        narration.At(subject.End).Lower is "to"
        && narration.Words[subject.End - 1] is { Capital: false } last
        && (last.Lower is "decision" or "plan" or "order" or "proposal" or "offer" or "call" or "pledge" or "promise"
            || !last.Is(WordClass.PersonNoun | WordClass.BodyNoun | WordClass.SubjectPronoun));

    /// <summary>Whether it has a verb of its own: <c>Lopez, a mason, said the campaign to close the port was late</c>.</summary>
    private bool BeginsClause(int at, int end)
    {
        var i = at;
        while (i < end && narration.Words[i] is { Kind: WordKind.Word } word
            && !word.Is(WordClass.Auxiliary | WordClass.Relative | WordClass.Subordinator | WordClass.SubjectPronoun))
            i++;
        return i > at && i < end && narration.Words[i].Is(WordClass.Auxiliary);
    }

    /// <summary>Whether the form is that of <c>"...," warn the critics</c>; at the beginning of a sentence it is a command.</summary>
    private static bool IsPlural(Word verb) => verb.Is(WordClass.Base) && !verb.Is(WordClass.Past);

    /// <summary><c>pointed out Lopez</c>, <c>chimed in Lopez</c></summary>
    private bool IsParticle(int i, Word verb) => narration.At(i).Lower is "out" or "up" or "back"
        || narration.At(i).Lower is "in" && verb.Lower is "chimed" or "chimes" or "chipped" or "weighed" or "butted" or "cut" or "broke" or "jumped";

    private SubjectPlace PlaceOf(int verb, int start)
    {
        if (verb == start)
            return SubjectPlace.Opening;

        var left = verb - 1;
        while (left > start && narration.Words[left].Is(WordClass.Adverb))
            left--;
        var comma = narration.Words[left].Kind is WordKind.Comma or WordKind.Dash;
        if (narration.Words[left].Kind == WordKind.Quote || comma && left > start && narration.Words[left - 1].Kind == WordKind.Quote)
            return SubjectPlace.Quotation;

        var word = narration.Words[verb];
        return comma
            && (word.Lower is "said" or "says" or "say" or "added" or "adds" or "wrote" or "writes" or "explained" or "recalled"
                || narration.At(verb + 1).Capital && Admits(word))
            ? SubjectPlace.Clause
            : SubjectPlace.None;
    }

    private static bool Admits(Word verb) => verb.Lower is "explains" or "suggests" or "recalls" or "acknowledges" or "acknowledged" or "admits" or "admitted"
        or "concedes" or "conceded" or "argues" or "argued" or "insists" or "insisted" or "notes" or "noted" or "observes" or "observed";

    /// <summary>Whether a verb follows the mention, which then begins a new clause and is not the subject of the one before.</summary>
    private bool IsPredicate(int at, int end) =>
        at < end
        && narration.Words[at] is var word
        && word.Is(WordClass.Verb | WordClass.Auxiliary)
        && !word.Is(WordClass.Gerund)
        && word.Lower is not "'s"
        && !IsDescription(at);

    /// <summary><c>one official involved in the planning</c></summary>
    private bool IsDescription(int at) =>
        narration.Words[at].Lower is "close" or "called" or "named" or "known" or "nicknamed"
            || (narration.Words[at].Is(WordClass.Past | WordClass.ParticipleOnly)
                || narration.Words[at] is { Capital: false, Class: WordClass.None, Lower: [_, _, .., 'e', 'd'] })
            && (narration.At(at + 1).Is(WordClass.Preposition) || narration.At(at + 1).Lower is "as")
            && narration.At(at + 1).Lower is not "to";

    /// <summary>Whether the clause ends after the subject of <c>..., said Lopez</c>, or only time and place follow.</summary>
    private bool IsDone(int at, int end) =>
        at >= end
        || IsDescription(at)
        || narration.Words[at] is var word
        && (word.IsMark
            || word.Is(WordClass.Time) && (word.Capital || word.Lower is "today" or "yesterday" or "tonight")
            || word.Is(WordClass.Preposition | WordClass.Relative) && !word.Is(WordClass.Auxiliary));

    private enum SubjectPlace
    {
        None,
        Opening,
        Quotation,
        Clause,
    }
}
