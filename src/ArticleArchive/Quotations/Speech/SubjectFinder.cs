using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>Finds the subject of a verb by stepping left over what may stand between them.</summary>
internal sealed class SubjectFinder(Narration narration)
{
    private const int Reach = 60;

    private readonly PhraseFinder _finder = new(narration);
    private readonly PhraseReader _reader = new(narration);

    /// <summary>The subject that stands before the verb; null when the clause has none of its own.</summary>
    public Phrase? Before(int verb)
    {
        var floor = FloorOf(verb);
        var i = SkipAuxiliaries(verb - 1, floor);
        if (i < floor)
            return null;

        var word = narration.Words[i];
        if (word.Lower is "who" || word.Lower is "that" or "which" && i > floor && narration.Words[i - 1] is { IsMark: false } antecedent && !antecedent.Is(WordClass.Verb | WordClass.Preposition | WordClass.Determiner))
            return new Phrase(i, i + 1);
        if (word.Kind is WordKind.Comma or WordKind.Dash or WordKind.Close)
            return BeforeParenthesis(i, floor);

        return _finder.Before(i + 1, floor) is { } phrase ? Cut(BeforeRelative(phrase, floor)) : null;
    }

    /// <summary>The first subject of the clause between two tokens, behind introductory phrases.</summary>
    public Phrase? First(int start, int end)
    {
        end = Math.Min(end, start + Reach);
        var i = BehindDateline(start, end);
        for (var step = 0; step < 8 && i < end; step++)
        {
            var word = narration.Words[i];
            var introduces = word.Kind == WordKind.Word && narration.At(i + 1).Kind != WordKind.Number && !(word.Is(WordClass.FirstName) && word.Capital)
                && (word.Is(WordClass.Preposition | WordClass.Subordinator) || word.Is(WordClass.Gerund) || i == start && LooksParticiple(word) || word.Lower is "according" || word.Is(WordClass.Past) && word.Is(WordClass.Verb) && !word.Is(WordClass.Base) && i == start);
            if (introduces)
            {
                if (word.Is(WordClass.Subordinator) && _reader.From(i + 1, end) is { } own && OpensAside(own.End))
                    return Cut(own);
                if (CommaAfter(i, end) is not { } comma)
                    return word.Is(WordClass.Subordinator) ? _reader.From(i + 1, end) is { } inner ? Cut(inner) : null : null;
                i = comma + 1;
            }
            else if (word.Capital && i > start && narration.At(i - 1).Kind == WordKind.Comma && narration.At(i + 1).Kind == WordKind.Comma && i + 2 < end && !word.Is(WordClass.SubjectPronoun))
                i += 2;
            else if (word.IsMark || word.Kind == WordKind.Quote || word.Is(WordClass.Conjunction) || word.Is(WordClass.Adverb | WordClass.Time) && !IsName(i))
                i++;
            else
                return _reader.From(i, end) is { } phrase ? Cut(phrase) : null;
        }

        return null;
    }

    /// <summary><c>LONDON (Reuters) - ...</c></summary>
    private int BehindDateline(int start, int end)
    {
        var first = narration.At(start);
        if (start > 0 || first.End - first.Start < 3 || narration.Text.AsSpan(first.Start, first.End - first.Start).ContainsAnyInRange('a', 'z'))
            return start;

        for (var i = start + 1; i < Math.Min(end, start + 12); i++)
        {
            if (narration.Words[i].Kind == WordKind.Dash)
                return i + 1;
        }

        return start;
    }

    /// <summary>A sentence that opens with an unknown word in <c>-ing</c> opens with a participle.</summary>
    private static bool LooksParticiple(Word word) => word.Lower.Length > 4 && (word.Lower.EndsWith("ing", StringComparison.Ordinal) || word.Lower.EndsWith("ed", StringComparison.Ordinal)) && !word.Is(WordClass.FirstName | WordClass.OrganisationWord);

    public Phrase? From(int start, int limit) => _reader.From(start, limit) is { } phrase ? Cut(phrase) : null;

    /// <summary>How far left a subject may lie: not before its sentence, a quotation, a semicolon or a colon.</summary>
    public int FloorOf(int verb)
    {
        var start = Math.Max(narration.StartOf(narration.SentenceOf(verb)), verb - Reach);
        for (var i = verb - 1; i >= start; i--)
        {
            var kind = narration.Words[i].Kind;
            if (kind is WordKind.Semicolon or WordKind.Colon || kind == WordKind.Quote && narration.At(i + 1).IsMark)
                return i + 1;
        }

        return start;
    }

    private bool IsName(int i) => narration.Words[i] is { Capital: true } word && word.Is(WordClass.FirstName | WordClass.Title) || narration.Words[i].Capital && narration.Words[i].Lower is "may" && narration.At(i + 1).Is(WordClass.Verb);

    /// <summary><c>While Mr Lopez, representing the port, ...</c></summary>
    private bool OpensAside(int i) => narration.At(i).Kind == WordKind.Comma && narration.At(i + 1).Is(WordClass.Gerund | WordClass.Relative);

    private int? CommaAfter(int i, int end)
    {
        for (; i < end; i++)
        {
            if (narration.Words[i].Kind == WordKind.Comma)
                return i;
        }

        return null;
    }

    private int SkipAuxiliaries(int i, int floor)
    {
        while (i >= floor)
        {
            var word = narration.Words[i];
            if (word.Lower is "to" && GoverningVerb(i, floor) is { } governing)
                i = governing - 1;
            else if (word.Is(WordClass.Time) && !IsSurname(i, floor))
                i = SkipTime(i, floor);
            else if (!word.Capital && word.Is(WordClass.Auxiliary | WordClass.Adverb) && !(word.Lower is "'s" && narration.At(i + 1).Is(WordClass.PersonNoun)) || word.Lower is "himself" or "herself" or "themselves" or "both" or "each" or "all")
                i--;
            else
                break;
        }

        return i;
    }

    private bool IsSurname(int i, int floor) =>
        narration.Words[i] is { Capital: true, Lower: "may" or "march" or "april" or "june" or "august" } && !(i > floor && narration.Words[i - 1].Is(WordClass.Preposition | WordClass.Adverb));

    private int SkipTime(int i, int floor)
    {
        i--;
        while (i >= floor && (narration.Words[i].Is(WordClass.Time) || narration.Words[i].Kind == WordKind.Number || narration.Words[i].Lower is "last" or "this" or "on" or "in" or "earlier" or "early" or "late" or "the" or "of" or "next" or "since" or "after" or "ago"))
            i--;
        return i;
    }

    private int? GoverningVerb(int to, int floor)
    {
        for (var i = to - 1; i >= Math.Max(floor, to - 6); i--)
        {
            var word = narration.Words[i];
            if (word.Is(WordClass.Verb | WordClass.Auxiliary) && !word.Capital && word.Lower is not "'s")
                return i;
            if (word.IsMark || word.Kind == WordKind.Quote)
                return null;
        }

        return null;
    }

    /// <summary>Steps over appositions: in <c>Lopez, who has run the port, of Hull, said</c> the subject is before the first comma that parts them.</summary>
    private Phrase? BeforeParenthesis(int mark, int floor)
    {
        Phrase? best = null;
        var named = false;
        var end = mark;
        for (var step = 0; step < 7 && end > floor; step++)
        {
            var start = end;
            while (start > floor && narration.Words[start - 1].Kind is not (WordKind.Comma or WordKind.Dash) && !IsBracketEdge(start - 1, end))
                start--;

            var aside = IsAside(start, end);
            if (start < end && !aside && _finder.Before(end, start) is { } phrase)
            {
                var found = Cut(BeforeRelative(phrase, start));
                if (best is null && found.First > start && narration.Words[found.First - 1] is { Capital: false } verb && verb.Is(WordClass.Verb) && !verb.Is(WordClass.Cue | WordClass.Gerund) && VerbJudge.IsVerb(narration, found.First - 1))
                    return null;
                if (narration.Words[found.First].Is(WordClass.SubjectPronoun))
                    return best ?? found;

                var name = narration.At(found.End - 1).Capital;
                if (best is null || name && (!named || IsWhole(found, start)))
                    (best, named) = (found, name);
                if (named && !(IsWhole(found, start) && HasAsideLeft(start)))
                    return best;
            }
            else if (start < end && !aside)
            {
                return best ?? LeftOf(mark, floor);
            }

            end = start - 1;
        }

        return best ?? LeftOf(mark, floor);
    }

    /// <summary>The stretch from <paramref name="start"/> is the mention and nothing else but a word that joins it to the sentence.</summary>
    private bool IsWhole(Phrase phrase, int start) => phrase.First == start || phrase.First == start + 1 && narration.Words[start].Is(WordClass.Conjunction | WordClass.Subordinator);

    private bool HasAsideLeft(int start)
    {
        var end = start - 1;
        var left = end;
        while (left > 0 && narration.Words[left - 1].Kind is not (WordKind.Comma or WordKind.Dash) && narration.SentenceOf(left - 1) == narration.SentenceOf(start))
            left--;
        return left < end && left > 0 && narration.Words[left - 1].Kind is WordKind.Comma or WordKind.Dash && IsAside(left, end) && narration.SentenceOf(left - 1) == narration.SentenceOf(start);
    }

    private Phrase? LeftOf(int mark, int floor) => narration.Words[mark].Kind == WordKind.Close ? _finder.Before(mark + 1, floor) : null;

    private bool IsBracketEdge(int i, int end) => narration.Words[i].Kind == WordKind.Open && end > i;

    /// <summary>Whether a stretch between commas only says more of what stands before it.</summary>
    private bool IsAside(int start, int end)
    {
        var word = narration.Words[start];
        if (word.Kind == WordKind.Number && end - start <= 2 || end - start == 1 && word.Lower is ['d' or 'r' or 'i', '-', ..])
            return true;
        if (word.Is(WordClass.Relative | WordClass.Preposition | WordClass.Subordinator) || word.Is(WordClass.Gerund))
            return true;
        if (word.Is(WordClass.Adverb | WordClass.Time) && end - start <= 4 && !word.Is(WordClass.FirstName))
            return true;
        if (word.Capital)
            return end - start == 1 && word.Is(WordClass.NameSuffix);

        return !word.Is(WordClass.Conjunction | WordClass.SubjectPronoun) && HasLeft(start);
    }

    private bool HasLeft(int start) => start > 1 && narration.Words[start - 1].Kind is WordKind.Comma or WordKind.Dash && narration.SentenceOf(start - 1) == narration.SentenceOf(start);

    /// <summary>In <c>an official who spoke to Reuters said</c> the subject is before the <c>who</c>.</summary>
    private Phrase BeforeRelative(Phrase phrase, int floor)
    {
        if (phrase.First <= floor || !narration.Words[phrase.First - 1].Is(WordClass.Verb | WordClass.Auxiliary | WordClass.Preposition | WordClass.Adverb | WordClass.OtherPronoun | WordClass.Relative))
            return phrase;

        for (var i = phrase.First - 1; i >= Math.Max(floor, phrase.First - 20); i--)
        {
            var word = narration.Words[i];
            if (word.Kind is WordKind.Comma or WordKind.Quote)
                return phrase;
            if (word.Lower is "who" && narration.At(i + 1).Is(WordClass.Verb | WordClass.Auxiliary | WordClass.Adverb))
                return _finder.Before(i, floor) is { } outer ? new Phrase(outer.First, phrase.End) : phrase;
        }

        return phrase;
    }

    /// <summary>A place or time behind a name is no part of the mention: <c>Trump at a rally</c>.</summary>
    private Phrase Cut(Phrase phrase)
    {
        var named = false;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var word = narration.Words[i];
            if (word.Is(WordClass.Preposition) && named && word.Lower is "in" or "on" or "at" or "with" or "to" or "by" or "about" or "against" or "near" or "over" or "under")
                return new Phrase(phrase.First, i);
            if (word.Is(WordClass.Preposition))
                return phrase;
            named = word.Capital && !word.Is(WordClass.Determiner);
        }

        return phrase;
    }
}
