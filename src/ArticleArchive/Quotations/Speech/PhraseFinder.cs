using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>Finds the mention of a person or body that ends at a token.</summary>
internal sealed class PhraseFinder(Narration narration)
{
    private const int Longest = 24;
    private const int MaxNicknameWords = 25;

    private const WordClass Joining = WordClass.Preposition | WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative | WordClass.Auxiliary
        | WordClass.Adverb;

    /// <summary>
    /// The mention that ends right before <paramref name="end"/> and does not begin before <paramref name="floor"/>; null when there is none.
    /// </summary>
    public Phrase? Before(int end, int floor)
    {
        var head = SkipBracket(end - 1, floor);
        if (head < floor || !IsHead(head))
            return null;

        if (narration.Words[head].Is(WordClass.SubjectPronoun) && !narration.Words[head].Is(WordClass.Determiner))
            return new Phrase(head, end);

        var first = head;
        floor = Math.Max(floor, head - Longest);
        while (first > floor && !IsParted(first) && Reaches(first - 1, floor) && SkipBracket(first - 1, floor) is var left && left >= floor)
            first = left;

        return Trim(first, end);
    }

    private int SkipBracket(int i, int floor)
    {
        if (i < floor || narration.Words[i].Kind != WordKind.Close)
            return i;

        for (var open = i - 1; open >= floor && open > i - 9; open--)
        {
            if (narration.Words[open].Kind == WordKind.Open)
                return open - 1;
        }

        return i;
    }

    private bool IsVerb(int i) =>
        narration.Words[i].Is(WordClass.Verb)
        && (!narration.Words[i].Is(WordClass.NounToo) || VerbJudge.IsVerb(narration, i));

    /// <summary>Whether the word is a surname because a first name or a title precedes it, whatever else the word may be: <c>Mrs May</c>.</summary>
    private bool IsNamed(int i) =>
        i > 0
        && narration.Words[i - 1] is { Capital: true } left
        && left.Is(WordClass.FirstName | WordClass.Title);

    private bool IsHead(int i)
    {
        var word = narration.Words[i];
        if (word.Kind == WordKind.Number)
            return true;
        if (word.Kind != WordKind.Word || word.Lower is "'s" or "'" or "to")
            return false;
        if (word.Capital && (word.Is(WordClass.FirstName) || IsNamed(i)))
            return true;
        if (word.Capital
            && !word.Is(Joining))
            return true;
        if (word.Is(WordClass.PersonNoun | WordClass.BodyNoun | WordClass.SpeechNoun | WordClass.SubjectPronoun))
            return word.Lower is not "who";
        if (word.Lower is "one" or "another" or "others" or "some" or "many" or "several" or "everyone" or "someone" or "two" or "both" or "most")
            return true;

        return !word.Is(Joining | WordClass.Determiner | WordClass.Possessive | WordClass.OtherPronoun | WordClass.Time) && !IsVerb(i);
    }

    /// <summary>Whether the mention extends to the left over token <paramref name="i"/>.</summary>
    private bool Reaches(int i, int floor)
    {
        var word = narration.Words[i];
        if (word.Kind == WordKind.Number || word.Kind == WordKind.Close)
            return true;
        if (word.Kind == WordKind.Quote)
            return i > floor && narration.Words[i - 1].Capital && narration.At(i + 1).Capital && word.End - word.Start < MaxNicknameWords
                && char.IsUpper(narration.Text[narration.Regions[word.Region].Start]) && !narration.EndsInComma(word);
        if (word.Kind != WordKind.Word || narration.IsTitleBeforeComma(i))
            return false;
        if (word.Lower is "'s" or "'"
            || word.Capital && IsNamed(i)
            || word.Capital && word.Is(WordClass.FirstName) && narration.At(i + 1).Capital)
            return true;
        if (word.Is(WordClass.Preposition))
            return word.Is(WordClass.InsideMention)
                || word is { Capital: true, Lower: "without" or "against" } && i > floor
                    && narration.Words[i - 1] is { Kind: WordKind.Word, Capital: true } && narration.At(i + 1).Capital;
        if (word.Is(WordClass.Determiner | WordClass.Possessive))
            return word.Lower is not "that"
                || narration.At(i + 1).Is(WordClass.PersonNoun | WordClass.BodyNoun)
                && !narration.At(i + 1).Lower.EndsWith('s')
                && !narration.At(i - 1).Is(WordClass.Verb);
        if (word.Lower is "and")
            return JoinsNames(i, floor);
        if (word.Is(
            WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative | WordClass.Auxiliary | WordClass.SubjectPronoun | WordClass.OtherPronoun))
            return false;
        if (word.Capital || word.Is(WordClass.PersonNoun | WordClass.BodyNoun | WordClass.SpeechNoun | WordClass.Title))
            return !(word.Is(WordClass.Adverb) && !word.Is(WordClass.FirstName));
        if (IsVerb(i))
            return IsModifier(i, floor);

        return !word.Is(WordClass.Adverb)
            || i > floor && (narration.Words[i - 1].Is(WordClass.Determiner | WordClass.Possessive) || narration.Words[i - 1].Lower is "'s");
    }

    /// <summary>
    /// Whether a mention begins with its article: <c>this prompted the tabloid</c>, <c>refused to post her sign</c>, <c>a point the firm made</c>; not in
    /// <c>the head of the port</c> or <c>all the masons</c>.
    /// </summary>
    private bool IsParted(int first) =>
        narration.Words[first].Lower is "the" or "a" or "an" or "his" or "her" or "their" or "its" or "my" or "our"
        && narration.Words[first - 1] is { Kind: WordKind.Word, Capital: false } before
        && !before.Is(WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner | WordClass.Particle)
        && before.Lower is not ("all" or "both" or "half" or "such" or "many" or "quite" or "even" or "only" or "just");

    private bool JoinsNames(int i, int floor) =>
        i > floor
        && narration.Words[i - 1] is { Kind: WordKind.Word } left
        && !left.Is(WordClass.Verb | WordClass.Adverb | WordClass.Time)
        && !narration.At(i + 1).Is(WordClass.Preposition | WordClass.Auxiliary | WordClass.Adverb | WordClass.Subordinator)
        && (left.Capital == narration.At(i + 1).Capital && !JoinsClauses(i)
        || left.Is(WordClass.PersonNoun) && narration.At(i + 1).Is(WordClass.PersonNoun | WordClass.Title) && narration.At(i + 2).Is(WordClass.Verb)
        || narration.At(i + 1).Is(WordClass.Possessive | WordClass.Determiner) && left.Capital);

    /// <summary><c>crossing the street and a man swore</c>: a thing and a person are no joint subject.</summary>
    private bool JoinsClauses(int and) =>
        narration.Words[and - 1] is { Capital: false } left && !left.Is(WordClass.PersonNoun | WordClass.BodyNoun | WordClass.SpeechNoun)
        && narration.At(and + 1).Lower is "a" or "an" or "the" or "one";

    /// <summary>Whether a participle is an adjective between an article and its noun: <c>the newly elected mayor</c>.</summary>
    private bool IsModifier(int i, int floor)
    {
        if (!narration.Words[i].Is(WordClass.Past | WordClass.ParticipleOnly | WordClass.Gerund | WordClass.NounToo | WordClass.Base)
            || narration.At(i + 1).Is(WordClass.Determiner | WordClass.Possessive))
            return false;

        for (var left = i - 1; left >= floor && left >= i - 3; left--)
        {
            var word = narration.Words[left];
            if (word.Is(WordClass.Determiner | WordClass.Possessive) || word.Lower is "'s" or "'")
                return true;
            if (word.Kind == WordKind.Number)
                continue;
            if (word.Kind != WordKind.Word
                || word.Is(WordClass.Verb | WordClass.Auxiliary | WordClass.SubjectPronoun | WordClass.Preposition))
                return false;
        }

        return false;
    }

    private Phrase? Trim(int first, int end)
    {
        var start = first;
        var led = false;
        while (start < end - 1)
        {
            var word = narration.Words[start];
            if (word.Is(WordClass.Preposition) || word.Lower is "and" or "'s" or "'"
                || word.Lower is "possible" or "likely" or "unlikely" && start > 0 && narration.Words[start - 1].Is(WordClass.Auxiliary)
                || word.Lower is "least" or "most" && start > 0 && narration.Words[start - 1].Lower is "at"
                || OpensIntroduction(start, end))
                (led, start) = (true, start + 1);
            else if (TimeEnd(start, end) is { } after)
                (led, start) = (false, after);
            else
                break;
        }

        return new Phrase(led ? LastCore(start, end) : IsThingOfPeople(start, end) ? end - 1 : AfterForeignNoun(start, end), end);
    }

    /// <summary>In <c>a bill supporters call</c> the supporters begin a clause of their own; <c>a dozen supporters</c> is one mention.</summary>
    private bool IsThingOfPeople(int start, int end) =>
        end - start == 3
        && narration.Words[start].Lower is "a" or "an"
        && narration.Words[end - 1] is { Capital: false, Lower: [.., not 's', 's'] } people && people.Is(WordClass.PersonNoun)
        && narration.Words[start + 1] is { Kind: WordKind.Word, Capital: false } thing && !thing.Is(WordClass.Determiner | WordClass.Adverb)
        && thing.Lower is not ("dozen" or "hundred" or "thousand" or "couple" or "score");

    /// <summary><c>Speaking in Hull Mr Lopez said</c></summary>
    private bool OpensIntroduction(int start, int end) =>
        narration.Words[start].Is(WordClass.Gerund)
        && narration.StartOf(narration.SentenceOf(start)) == start
        && start + 2 < end
        && narration.Words[start + 1].Is(WordClass.Preposition);

    private int? TimeEnd(int start, int end)
    {
        for (var i = start; i < Math.Min(end - 1, start + 4); i++)
        {
            var word = narration.Words[i];
            if (word.Is(WordClass.Time))
            {
                while (i + 1 < end - 1 && (narration.Words[i + 1].Is(WordClass.Time) || narration.Words[i + 1].Kind == WordKind.Number))
                    i++;
                return narration.At(i + 1).Lower is not ("'s" or "'") ? i + 1 : narration.At(i + 2).Capital && i + 3 < end ? i + 2 : null;
            }

            if (!(word.Kind == WordKind.Number || word.Is(WordClass.Determiner | WordClass.Adverb)))
                return null;
        }

        return null;
    }

    /// <summary>After a leading preposition, the subject is the last name, or the last article and the words after it.</summary>
    private int LastCore(int start, int end)
    {
        for (var i = end - 1; i > start; i--)
        {
            var word = narration.Words[i];
            if (word.Is(WordClass.Determiner) && !(narration.At(i - 1).Is(WordClass.Preposition)))
                return i;
            if (word.Capital && !narration.Words[i - 1].Capital && !IsRole(narration.Words[i - 1]))
                return i;
        }

        return start;
    }

    /// <summary>In <c>the plan Lopez said</c> the thing before the name is not part of it.</summary>
    private int AfterForeignNoun(int start, int end)
    {
        if (narration.Words[end - 1].Is(WordClass.PersonNoun))
            return start;

        for (var i = end - 1; i > start; i--)
        {
            if (!narration.Words[i].Capital)
                return start;

            var left = narration.Words[i - 1];
            if (left.Kind == WordKind.Word && !left.Capital && !IsRole(left))
                return left.Is(WordClass.Preposition | WordClass.Determiner | WordClass.Possessive | WordClass.Particle)
                    || left.Lower is "and" or "'s" or "'" ? start : i;
        }

        return start;
    }

    private static bool IsRole(Word word) =>
        word.Kind == WordKind.Number
            || word.Is(WordClass.PersonNoun | WordClass.Title | WordClass.Particle)
            || word.Lower.Contains('-', StringComparison.Ordinal);
}
