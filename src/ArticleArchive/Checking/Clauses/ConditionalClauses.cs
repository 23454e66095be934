using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>Finds clauses that set a condition for the words after them.</summary>
internal static class ConditionalClauses
{
    private const int MaxLeadWords = 6;
    private const int MaxOpeningWords = 8;
    private const int VerbReach = 5;
    private const WordClass Determiners = WordClass.Determiner | WordClass.Possessive;

    /// <summary>The condition in a stretch that ends with a comma or a coordinator; empty when there is none.</summary>
    public static List<ClauseWord> In(CutClause clause, int barrier)
    {
        if (barrier == 0 || barrier + 1 < clause.Words.Count && clause.Words[barrier + 1].Lower is "because" or "although" or "though" or "whereas")
            return [];

        var from = clause.Words.FindLastIndex(barrier - 1, word => word.Mark is ClauseMark.Colon or ClauseMark.Dash) + 1;
        var segment = clause.Words[from..(barrier - 1 > from && clause.Words[barrier - 1].Mark == ClauseMark.Comma ? barrier - 1 : barrier)];
        var comma = segment.FindLastIndex(word => word.Mark == ClauseMark.Comma);
        if (IsBargain(clause.Words, clause.Words[barrier].Mark == ClauseMark.Comma ? barrier + 1 : barrier))
            return segment;
        if (segment.Count > 0 && segment[0].Is("without") && Tense.IsPast(clause.Words, barrier))
            return [];
        if (Opens(segment) && !(comma > 0 && IsContrast(clause.Words, barrier)) && !IsClosed(clause.Words, segment, barrier))
            return segment;

        var last = comma >= 0 ? segment[(comma + 1)..] : segment;
        if (comma >= 0 && Opens(last))
            return last;

        var joined = last.FindLastIndex(word => word.Mark == ClauseMark.Stop || word.Lower is "and" or "but" or "so");
        return joined >= 0 && joined + 1 < last.Count && IsCondition(last[(joined + 1)..], 0) ? last[(joined + 1)..] : [];
    }

    /// <summary><c>Give me ten lorries and I will move the hospital</c>; <c>One more shell and the wall comes down</c></summary>
    public static bool IsBargain(IReadOnlyList<ClauseWord> words, int and)
    {
        if (and < 2 || and >= words.Count || !words[and].Is("and"))
            return false;

        var verb = words.Skip(and).Take(VerbReach).Any(word => word.Lower is "will" or "'ll" or "shall" or "would" or "'d" or "can");
        if ((Orders(words, and) || Generalises(words, and)) && ClauseReader.FiniteVerb(words, and + 1) >= 0 && (verb || !Tense.IsPast(words, and)))
            return true;

        var names = !ClauseReader.HasFiniteVerb(words, 0, and) || words.Take(and).Any(word => word.Lower is "who") && words[0].Is("any");
        return names && ClauseReader.FiniteVerb(words, and + 1) >= 0 && (verb || !Tense.IsPast(words, and))
            && words[0].Lower is "any" or "one" or "another" or "a" or "two" or "just";
    }

    /// <summary><c>Pay us and ...</c>, <c>so cross the river and ...</c>: an imperative has no subject.</summary>
    private static bool Orders(IReadOnlyList<ClauseWord> words, int and)
    {
        var first = ClauseReader.SkipOpeners(words, 0);
        if (first + 1 >= and || words[first].Is("thank") || IsLetUs(words, first)
            || ClauseReader.HasFiniteVerb(words, words[first + 1].Is("that") ? first + 3 : first, and))
            return false;

        // A word in no list is taken as a verb when the noun phrase after it can only be its object: "touch that wire".
        var kind = Lexicon.Classify(words[first].Lower);
        return kind == WordClass.None
            ? words[first + 1].Is(Determiners) || words[first + 1].Lower is "me" or "us" or "him" or "them" or "it"
            : (kind & WordClass.Base) != 0 && ((kind & WordClass.NounToo) == 0 || IsObject(words[first + 1]));
    }

    /// <summary><c>let's go</c></summary>
    public static bool IsLetUs(IReadOnlyList<ClauseWord> words, int first) =>
        first + 1 < words.Count && words[first].Is("let") && words[first + 1].Lower is "'s" or "us";

    /// <summary><c>You mention the mine and [you are sacked]</c></summary>
    private static bool Generalises(IReadOnlyList<ClauseWord> words, int and)
    {
        var first = ClauseReader.SkipOpeners(words, 0);
        return first + 1 < and && words[first].Is("you") && words[first + 1].IsWord && !Grammar.FiniteAuxiliaries.Contains(words[first + 1].Lower)
            && words[first + 1].Lower is not ("know" or "see") && !words[first + 1].Is(WordClass.Past | WordClass.Adverb)
            && words[ClauseReader.SkipOpeners(words, and)].Is("you");
    }

    private static bool IsObject(ClauseWord word) =>
        word.Lower is "me" or "us" or "him" or "them" or "it"
        || word.Is(Determiners | WordClass.Preposition)
        || Grammar.Class("pronoun or determiner").Contains(word.Lower);

    /// <summary>
    /// The index of a word or phrase of time that sets a condition because its clause is still to come: <c>once</c>, <c>the moment</c>. -1 when there is none.
    /// </summary>
    public static int TimeIn(IReadOnlyList<ClauseWord> words, int limit)
    {
        for (var at = 0; at < limit; at++)
        {
            if (IsTime(words, at) is > 0 and var end && !Tense.IsPast(words, end - 1) && !TellsOfTime(words, at))
                return at;
        }

        return -1;
    }

    /// <summary>The words that set the condition in a clause found by <see cref="In"/>.</summary>
    public static string CueOf(IReadOnlyList<ClauseWord> condition) =>
        Cues.Conditions.First(condition) is { } found ? Cues.TextOf(condition, found) : TimeAt(condition, Math.Max(0, TimeIn(condition, condition.Count)));

    /// <summary><c>when</c>, <c>the moment</c></summary>
    public static string TimeAt(IReadOnlyList<ClauseWord> words, int at) =>
        words[at].Is("the") && at + 1 < words.Count ? $"the {words[at + 1].Lower}" : words[at].Lower;

    /// <summary><c>this week, when the mill is shut</c>: the clause says more of the time before it.</summary>
    private static bool TellsOfTime(IReadOnlyList<ClauseWord> words, int at) =>
        at > 1 && words[at].Is("when") && words[at - 1].Mark == ClauseMark.Comma
        && (words[at - 2].Is(WordClass.Time) || words[at - 2].Lower is "time" or "period" or "season" or "era" or "age");

    /// <summary>The token after <c>when</c>, <c>once</c> or <c>the moment</c>; -1 when there is none here.</summary>
    private static int IsTime(IReadOnlyList<ClauseWord> words, int at)
    {
        if (words[at].Is("when"))
            return at + 1;
        if (words[at].Is("once"))
            return at + 1 < words.Count && words[at + 1].IsWord && !Grammar.Prepositions.Contains(words[at + 1].Lower)
                && (ClauseReader.StartsClause(words, at + 1) || words[at + 1].Is(WordClass.Past | WordClass.ParticipleOnly))
                ? at + 1
                : -1;

        return at + 2 < words.Count && words[at].Is("the") && words[at + 1].Lower is "moment" or "instant" or "minute" or "second" or "day" or "week" or "hour"
            && (Grammar.SubjectPronouns.Contains(words[at + 2].Lower) && words[at + 2].Lower is not "who"
                || words[at + 2].Is(Determiners))
            && ClauseReader.FiniteVerb(words, at + 2) >= 0
            ? at + 2
            : -1;
    }

    private static bool IsContrast(List<ClauseWord> words, int barrier) =>
        words[barrier].Lower is "but" or "yet" || words[Math.Min(barrier + 1, words.Count - 1)].Lower is "but" or "yet";

    private static bool Opens(List<ClauseWord> segment)
    {
        var start = segment.Count > 0 && IsCondition(segment, 0) ? 0 : ClauseReader.SkipOpeners(segment, 0);
        while (start < segment.Count && !IsCondition(segment, start) && LeadsIn(segment, start))
            start++;

        return start < segment.Count && IsCondition(segment, start);
    }

    /// <summary>
    /// <c>I do not like tolls if they are high, and [I do not like fines]</c>: the condition is part of a sentence of its own, unless what follows is
    /// to come: <c>They will leave if we starve them, and [the town will fall]</c>.
    /// </summary>
    private static bool IsClosed(List<ClauseWord> words, List<ClauseWord> segment, int barrier)
    {
        var condition = Cues.Conditions.First(segment)?.Start ?? 0;
        var comma = words[barrier].Mark == ClauseMark.Comma ? barrier : barrier - 1;
        return words[comma].Mark == ClauseMark.Comma && words[comma + 1].Lower is "and" or "but"
            && !words.Skip(comma + 1).Take(VerbReach + 1).Any(word => word.Lower is "will" or "'ll" or "would" or "'d" or "can" or "could")
            && condition > 0 && segment[condition - 1].Lower is not "that" && !Grammar.TakesClause.Contains(segment[condition - 1].Lower)
            && ClauseReader.FiniteVerb(segment, ClauseReader.SkipOpeners(segment, 0)) is >= 0 and var verb && verb < condition;
    }

    private static bool IsCondition(List<ClauseWord> segment, int start) =>
        Cues.Conditions.LongestAt(segment, start) > start
            && segment[start].Lower is not ("until" or "till") && !IsWhether(segment, start)
            && !(IsAtOnceOrEver(segment, start) && Tense.IsPast(segment, Cues.Conditions.LongestAt(segment, start) - 1))
        || start == 0 && segment[start].Lower is "until" or "till" && ClauseReader.StartsClause(segment, start + 1)
        || start == 0 && IsInverted(segment)
        || IsTime(segment, start) is > 0 and var end && !Tense.IsPast(segment, end - 1)
        || segment[start].Lower is "without" && start == 0;

    /// <summary><c>I do not know if he paid</c></summary>
    private static bool IsWhether(List<ClauseWord> segment, int start) =>
        segment[start].Is("if") && start > 0
        && segment[start - 1].Lower is "know" or "knows" or "knew" or "ask" or "asks" or "asked" or "wonder" or "wonders" or "wondered" or "see" or "sure";

    /// <summary><c>whenever</c>, <c>as soon as</c>: in the past they tell a time.</summary>
    private static bool IsAtOnceOrEver(List<ClauseWord> segment, int start) =>
        segment[start].Is("whenever") || segment[start].Is("as") && start + 1 < segment.Count && segment[start + 1].Is("soon");

    /// <summary><c>we know that if ...</c>: the words that lead into the condition are not yet an independent clause.</summary>
    private static bool LeadsIn(List<ClauseWord> segment, int at) =>
        at < MaxLeadWords && segment.FindIndex(at, word => word.Lower is "that" or "if" or "unless") is >= 0 and < MaxOpeningWords;

    /// <summary><c>Had we turned back, ...</c></summary>
    public static bool IsInverted(List<ClauseWord> segment) => segment.Count > 2 && segment[0].Lower is "had" or "should" or "were" && !segment[1].Is("to");
}
