using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>Skips appositions to the left: in <c>Lopez, who has run the port, of Hull, said</c> the subject comes before the first of their commas.</summary>
internal sealed class Appositions(Narration narration, PhraseFinder finder, MentionEdges edges)
{
    private const int MaxStretches = 7;
    private const int ShortTime = 4;
    private const int MaxBracketWords = 9;

    /// <summary>
    /// The subject before the comma, dash or bracket at <paramref name="mark"/>; null when the clause has none of its own.
    /// </summary>
    public Phrase? SubjectBefore(int mark, int floor)
    {
        Phrase? best = null;
        var named = false;
        var end = BeforeBracket(mark, floor);
        for (var step = 0; step < MaxStretches && end > floor; step++)
        {
            var start = StretchStart(end, floor);
            if (end - start == 1 && end < mark && narration.Words[start].Lower is "who" or "which")
                return new Phrase(start, end);
            if (start < end && !IsAside(start, end))
            {
                if (finder.Before(end, start) is not { } phrase)
                    break;

                var found = edges.Cut(edges.BeforeRelative(phrase, start));
                if (best is null && IsObject(found, start))
                    return null;
                if (narration.Words[found.First].Is(WordClass.SubjectPronoun))
                    return best ?? found;

                var name = narration.At(found.End - 1) is { Capital: true } or { Kind: WordKind.Close } && narration.Words[HeadOf(found)].Capital
                    && !IsPost(found) && narration.Words[found.End - 1].Lower is not "\"";
                if (best is null || name && (!named || IsWhole(found, start) && !(best is { } person && narration.Words[person.First].Is(WordClass.Title))))
                    (best, named) = (found, name);
                if (named && !(IsWhole(found, start) && (HasAsideLeft(start) || IsPost(found) && start > floor + 1)))
                    return best;
            }

            end = start - 1;
        }

        return best ?? (narration.Words[mark].Kind == WordKind.Close ? finder.Before(mark + 1, floor) : null);
    }

    /// <summary>
    /// Whether it is a post: <c>Senn University Law Professor</c>, <c>Republican of Kansas</c>, <c>the guild's head of trade</c>; not <c>Ana Kolbe MP</c>.
    /// </summary>
    private bool IsPost(Phrase phrase)
    {
        var head = HeadOf(phrase);
        if (narration.Words[head].Is(WordClass.NameSuffix) && narration.Words[phrase.First].Is(WordClass.FirstName))
            return false;

        return Ranks.EndsAt(narration, head) || narration.Words[head].Lower is "head" && narration.At(head + 1).Lower is "of";
    }

    /// <summary>In <c>Ana Kolbe (Lab) said</c> the subject comes before the bracket.</summary>
    private int BeforeBracket(int mark, int floor)
    {
        var open = mark;
        while (narration.Words[mark].Kind == WordKind.Close && open > floor + 1 && mark - open < MaxBracketWords && narration.Words[open].Kind != WordKind.Open)
            open--;
        return narration.Words[open].Kind == WordKind.Open ? open : mark;
    }

    /// <summary>The last token before the first preposition or bracket: <c>image</c> in <c>an image of Ana Kolbe</c>.</summary>
    private int HeadOf(Phrase phrase)
    {
        var head = phrase.First;
        while (head + 1 < phrase.End && narration.Words[head + 1] is { IsMark: false } next && !next.Is(WordClass.Preposition))
            head++;
        return head;
    }

    private int StretchStart(int end, int floor)
    {
        var start = end;
        var brackets = 0;
        while (start > floor && narration.Words[start - 1].Kind is var kind && (brackets > 0 || kind is not (WordKind.Comma or WordKind.Dash or WordKind.Open)))
        {
            brackets += kind == WordKind.Close ? 1 : kind == WordKind.Open ? -1 : 0;
            start--;
        }

        return start;
    }

    /// <summary>Whether the name is the object of the verb before it: <c>Lopez praises Marsh, calls ...</c></summary>
    private bool IsObject(Phrase phrase, int start) =>
        phrase.First > start
        && narration.Words[phrase.First - 1] is { Capital: false } verb
        && verb.Is(WordClass.Verb)
        && !verb.Is(WordClass.Cue | WordClass.Gerund)
        && VerbJudge.IsVerb(narration, phrase.First - 1);

    /// <summary>Whether the stretch is only the mention and perhaps a word that joins it to the sentence.</summary>
    private bool IsWhole(Phrase phrase, int start) =>
        phrase.First == start || phrase.First == start + 1 && narration.Words[start].Is(WordClass.Conjunction | WordClass.Subordinator);

    private bool HasAsideLeft(int start)
    {
        var end = start - 1;
        var left = end;
        while (left > 0
            && narration.Words[left - 1].Kind is not (WordKind.Comma or WordKind.Dash)
            && narration.SentenceOf(left - 1) == narration.SentenceOf(start))
            left--;
        return left < end && IsParted(left)
            && (IsAside(left, end) || finder.Before(end, left) is { } post && post.First == left && narration.Words[left].Capital && IsPost(post));
    }

    /// <summary>Whether a stretch between commas only adds to what comes before it.</summary>
    private bool IsAside(int start, int end)
    {
        var word = narration.Words[start];
        if (word.Kind == WordKind.Number && end - start <= 2 || end - start == 1 && SubjectFinder.IsParty(word))
            return true;
        if (word.Is(WordClass.Subordinator)
            && (narration.At(start + 1).Capital || narration.At(start + 1).Is(WordClass.Determiner) && narration.At(end).Kind == WordKind.Open)
            && finder.Before(end, start + 1) is { } subject
            && subject.First == start + 1)
            return false;
        if (word.Is(WordClass.Relative | WordClass.Preposition | WordClass.Subordinator | WordClass.Gerund))
            return !EndsInSubject(start, end);
        if (word.Is(WordClass.Adverb | WordClass.Time) && end - start <= ShortTime && !word.Is(WordClass.FirstName))
            return true;
        if (word.Capital)
            return end - start == 1 && word.Is(WordClass.NameSuffix) || IsPlace(start, end);

        return !word.Is(WordClass.Conjunction | WordClass.SubjectPronoun) && IsParted(start);
    }

    /// <summary>Whether the introduction ends in the subject, with no comma between them: <c>Speaking in Hull Ana Kolbe, the mayor, said</c>.</summary>
    private bool EndsInSubject(int start, int end) =>
        narration.StartOf(narration.SentenceOf(start)) == start
        && finder.Before(end, start) is { } phrase
        && edges.Cut(phrase) is var name
        && name.End - name.First > 1
        && name.First > start + 1
        && narration.Words[name.First].Is(WordClass.FirstName | WordClass.Title)
        && narration.Words[name.First - 1] is { Kind: WordKind.Word } before
        && !before.Is(WordClass.Preposition | WordClass.Subordinator | WordClass.Conjunction | WordClass.Determiner | WordClass.Possessive)
        && before.Lower is not ("'s" or "'")
        && (!before.Is(WordClass.Verb) || VerbJudge.IsPassive(narration, name.First - 1));

    /// <summary><c>in Lynchburg, Va.,</c></summary>
    private bool IsPlace(int start, int end) =>
        end - start <= 2
        && narration.Words[end - 1].Is(WordClass.Place)
        && (end - start == 1 || narration.Words[start].Lower is "new" or "north" or "south" or "west")
        && IsParted(start)
        && start > 1
        && narration.Words[start - 2].Capital
        && !narration.Words[start - 2].Is(WordClass.FirstName);

    /// <summary>
    /// The name before a role, as in <c>Colonel Ali Arnold, defence ministry spokesman said</c>. The role must fill the space from the comma to the verb, and
    /// the name everything before the comma.
    /// </summary>
    public Phrase? BeforeRole(Phrase role, int floor)
    {
        if (!IsPost(role))
            return null;
        if (narration.At(role.First - 1).Lower is "and")
            role = role with { First = JoinedRole(role.First - 1, floor) ?? role.First };
        var comma = role.First - 1;
        var first = narration.Words[role.First];
        if (comma <= floor
            || narration.Words[comma].Kind != WordKind.Comma
            || first.Is(WordClass.Determiner) && first.Lower is not ("a" or "an" or "the")
            || first.Lower is "the" && narration.At(role.End + 1).Kind == WordKind.Comma
            || finder.Before(comma, floor) is not { } name)
            return null;

        var found = edges.Cut(name);
        var opens = found.First == floor || narration.Words[found.First - 1] is { IsMark: true } or { Kind: WordKind.Quote };
        return opens && found.End == comma && IsPersonsName(found) ? found : null;
    }

    /// <summary>The name before a post and its unit, as in <c>Ana Kolbe, Director, Public Relations of the Guild said</c>; null for anything else.</summary>
    public Phrase? BeforeUnit(Phrase unit, int floor)
    {
        var comma = unit.First - 1;
        if (comma <= floor || narration.Words[comma].Kind != WordKind.Comma || !narration.Words[unit.First].Capital)
            return null;

        var start = StretchStart(comma, floor);
        return start > floor + 1 && narration.Words[start].Capital && finder.Before(comma, start) is { } post && post.First == start && IsPost(post)
            && SubjectBefore(start - 1, floor) is { } name && IsPersonsName(name)
            ? name
            : null;
    }

    /// <summary>The first token of <c>professor and author</c> or <c>an expert at the guild and author</c>; null for any other words.</summary>
    private int? JoinedRole(int and, int floor)
    {
        if (Ranks.EndsAt(narration, and - 1) && narration.Words[and - 1] is { Capital: false })
            return and - 1;

        var first = and - 1;
        while (first > floor && narration.Words[first] is { Kind: WordKind.Word } word && !word.Is(WordClass.Verb | WordClass.Auxiliary | WordClass.Relative))
            first--;
        return narration.At(first).Kind == WordKind.Comma && narration.At(first + 1).Lower is "a" or "an" or "the" ? first + 1 : null;
    }

    /// <summary>
    /// The name before a place of work, as in <c>Dr Ana Kolbe, of the Centre for Ports at the University of Senn in Hull said</c>. Nothing else may come
    /// between the comma and the verb.
    /// </summary>
    public Phrase? BeforePlace(int end, int floor)
    {
        var comma = end - 1;
        while (comma > floor && narration.Words[comma].Kind == WordKind.Word)
            comma--;
        if (comma <= floor
            || narration.Words[comma].Kind != WordKind.Comma
            || narration.At(comma + 1).Lower is not ("of" or "from" or "at" or "with")
            || narration.Words[comma..end].Any(
                word => word.Is(WordClass.SubjectPronoun | WordClass.Auxiliary) && word.Lower is not "'s" || word.Is(WordClass.FirstName) && word.Capital)
            || finder.Before(comma, floor) is not { } name)
            return null;

        var found = edges.Cut(name);
        return (found.First == floor || narration.Words[found.First - 1] is { IsMark: true } or { Kind: WordKind.Quote })
            && found.End == comma
            && IsPersonsName(found)
            ? found
            : null;
    }

    /// <summary>Whether it begins with a title or a first name, or is several words that name neither a body nor a place.</summary>
    private bool IsPersonsName(Phrase phrase)
    {
        var words = narration.Words[phrase.First..phrase.End];
        return words[^1].Capital
            && (words[0].Is(WordClass.Title | WordClass.FirstName)
                || words.Length > 1
                    && words.All(
                        word => word is { Kind: WordKind.Word, Capital: true } && !word.Is(
                            WordClass.OrganisationWord | WordClass.Place | WordClass.Time | WordClass.Determiner)));
    }

    /// <summary>Whether a comma or dash comes before it in the same sentence.</summary>
    private bool IsParted(int start) =>
        start > 0
            && narration.Words[start - 1].Kind is WordKind.Comma or WordKind.Dash
            && narration.SentenceOf(start - 1) == narration.SentenceOf(start);
}
