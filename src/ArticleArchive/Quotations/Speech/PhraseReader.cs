using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>Reads the mention of a person or body that begins at a token.</summary>
internal sealed class PhraseReader(Narration narration)
{
    private const int Longest = 24;
    private const int MaxPlaceWords = 3;

    private const WordClass Ending = WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative | WordClass.Auxiliary
        | WordClass.SubjectPronoun | WordClass.OtherPronoun | WordClass.Determiner;

    /// <summary>The mention that begins exactly at <paramref name="start"/>; null when there is none.</summary>
    public Phrase? From(int start, int limit)
    {
        limit = Math.Min(limit, start + Longest);
        start = AfterHome(start) ?? start;
        var first = narration.At(start);
        if (first.Kind == WordKind.Word && first.Is(WordClass.SubjectPronoun))
            return start < limit ? new Phrase(start, start + 1) : null;
        if (first is { Capital: false, Lower: "someone" or "somebody" })
            return new Phrase(start, Extend(start + 1, limit));

        var (end, complete) = ReadCore(start, limit);
        if (!complete)
            return null;

        return new Phrase(start, Extend(AfterJoined(start, end, limit), limit));
    }

    /// <summary>The token of <c>resident</c> in <c>Hull, Larnavia, resident Ana Kolbe</c>; null where no town and state come first.</summary>
    private int? AfterHome(int start)
    {
        var i = start;
        for (var part = 0; part < 2; part++)
        {
            var first = i;
            while (i < first + MaxPlaceWords && narration.At(i) is { Kind: WordKind.Word, Capital: true } word && !word.Is(WordClass.Title))
                i++;
            if (i == first || narration.At(i).Kind != WordKind.Comma)
                return null;
            i++;
        }

        return narration.At(i) is { Capital: false } noun && noun.Is(WordClass.PersonNoun) && narration.At(i + 1).Capital ? i : null;
    }

    /// <summary>The end of <c>state and local authorities</c>, whose first word alone is no mention.</summary>
    private int AfterJoined(int start, int end, int limit) =>
        end == start + 1 && !narration.Words[start].Capital && narration.At(end).Lower is "and" && narration.At(end + 1) is { Capital: false } second
        && !second.Is(WordClass.Determiner | WordClass.Possessive)
        && ReadCore(end + 1, limit) is var (joint, complete) && complete && joint > end + 2
        && narration.Words[joint - 1] is { Lower: [.., 's'] } people
        && (people.Is(WordClass.PersonNoun | WordClass.BodyNoun | WordClass.OrganisationWord) || people.Lower is "authorities" or "agencies")
            ? joint
            : end;

    private (int End, bool Complete) ReadCore(int start, int limit)
    {
        var complete = false;
        var i = start;
        for (; i < limit; i++)
        {
            var word = narration.Words[i];
            if (complete && (narration.IsNewLine(i) || narration.IsTitleBeforeComma(i - 1)))
                break;
            if (word.Kind == WordKind.Number && word.Lower.Contains('-', StringComparison.Ordinal))
                complete = true;
            if (word.Kind == WordKind.Number || word.Kind == WordKind.Word && IsOpener(word, complete))
                continue;
            if (i == start && word.Lower is "about" or "around" or "over" && narration.At(i + 1).Kind == WordKind.Number)
                continue;
            if (word.Kind == WordKind.Open && complete && ClosedAt(i, limit) is { } close)
            {
                i = close;
                continue;
            }

            if (word.Kind != WordKind.Word || !CanStand(i, complete))
                break;
            complete = word.Lower is not "'s" and not "'" && (complete || word.Capital || !word.Is(WordClass.Adverb));
        }

        return (i, complete
            || i > start
            && narration.Words[i - 1].Is(WordClass.Determiner)
            && (narration.Words[i - 1].Lower is "one" or "another" or "two" or "three" || IsCount(narration.Words[i - 1])));
    }

    /// <summary>Whether a word counts people and can be used on its own: <c>Hundreds marched</c>.</summary>
    private static bool IsCount(Word word) => word.Lower is "hundreds" or "thousands" or "dozens" or "others" or "some" or "many" or "several" or "few"
        or "most";

    private static bool IsOpener(Word word, bool complete) =>
        !complete && !word.Capital && word.Is(WordClass.Determiner | WordClass.Possessive)
            || !complete && word.Capital && word.Is(WordClass.Determiner | WordClass.Possessive);

    private bool CanStand(int i, bool complete)
    {
        var word = narration.Words[i];
        if (word.Lower is "'s" or "'")
            return complete && narration.At(i + 1).Lower is not ("still" or "not" or "been" or "already" or "now");
        if (word.Capital
            && (word.Is(WordClass.FirstName)
            || complete && narration.Words[i - 1] is { Capital: true } left && left.Is(WordClass.FirstName | WordClass.Title)))
            return true;
        if (word is { Capital: true, Lower: "without" or "against" } && complete && narration.Words[i - 1].Capital && narration.At(i + 1).Capital)
            return true;
        if (word.Capital)
            return !(complete && word.Is(WordClass.Time) && !(narration.Words[i - 1].Capital && narration.At(i + 1) is { Capital: true } last
                    && last.Is(WordClass.OrganisationWord)))
                && !word.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Conjunction | WordClass.Auxiliary);
        if (word.Is(WordClass.PersonNoun | WordClass.BodyNoun | WordClass.SpeechNoun))
            return true;
        if (narration.At(i + 1).Capital && (word.Is(WordClass.Particle) || word.Lower is "head" && complete && narration.Words[i - 1].Capital))
            return true;
        if (word.Is(Ending))
            return false;
        if (word.Is(WordClass.Time))
            return !complete;
        if (word.Is(WordClass.Adverb))
            return !complete && i + 1 < narration.Words.Length && !(i > 0 && IsCount(narration.Words[i - 1]) && narration.Words[i + 1].Is(WordClass.Verb));
        if (word.Is(WordClass.Verb) && !complete && i > 0 && narration.Words[i - 1].Lower is "this" or "that" or "these" or "those"
            && narration.At(i + 1).Is(WordClass.Determiner | WordClass.Possessive))
            return false;
        if (!complete && word.Is(WordClass.Past) && i > 0 && IsCount(narration.Words[i - 1])
            && narration.At(i + 1).Is(WordClass.Preposition | WordClass.Determiner | WordClass.Possessive | WordClass.Adverb))
            return false;
        if (!complete && word.Is(WordClass.Cue) && i > 1 && narration.Words[i - 1].Lower is "two" or "three" && narration.Words[i - 2].Lower is "the")
            return false;
        if (word.Is(WordClass.Verb))
            return !complete || word.Is(WordClass.NounToo) && !VerbJudge.IsVerb(narration, i);

        return true;
    }

    /// <summary><c>photographer and author Ana Kolbe</c></summary>
    private bool IsCalling(int i) => narration.At(i) is { Capital: false } word && word.Is(WordClass.PersonNoun);

    private int? ClosedAt(int open, int limit)
    {
        for (var i = open + 1; i < Math.Min(limit, open + 8); i++)
        {
            if (narration.Words[i].Kind == WordKind.Close)
                return i;
        }

        return null;
    }

    /// <summary>Extends the mention over <c>of the coalition</c>, <c>and Peter Marsh</c>, or an age between commas.</summary>
    private int Extend(int end, int limit)
    {
        for (var step = 0; step < 4 && end + 1 < limit; step++)
        {
            var word = narration.Words[end];
            var joins = word.Lower is "of" or "for" or "at" or "from" or "with" or "in" || Ranks.ObjectEnd(narration, end) is not null
                || word.Lower is "and" && narration.At(end + 1).Capital && narration.At(end - 1).Capital
                || word.Lower is "and" && IsCalling(end - 1) && (IsCalling(end + 1) && narration.At(end + 2).Capital
                    || IsCalling(end + 2) && !narration.At(end + 1).Is(Ending | WordClass.Verb) && narration.At(end + 3).Capital)
                || word.Lower is "to" && narration.Words[end - 1].Is(WordClass.SpeechNoun) && narration.At(end + 1).Is(WordClass.Determiner)
                || MentionEdges.IsInName(narration, end);
            if (word.Kind != WordKind.Word || !joins || narration.At(end + 1).Is(WordClass.Time | WordClass.SubjectPronoun)
                || (narration.Words[end - 1].Capital || word.Lower is "in") && narration.At(end + 1) is { Capital: false } of && of.Is(WordClass.Possessive))
                return end;

            var (next, complete) = ReadCore(end + 1, limit);
            if (!complete || word.Lower is "and" && narration.At(next).Is(WordClass.Verb | WordClass.Auxiliary) && !Ranks.JoinsPortfolio(narration, end))
                return end;
            end = next;
        }

        return end;
    }
}
