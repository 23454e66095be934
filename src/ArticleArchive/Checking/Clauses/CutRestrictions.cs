using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>Finds words after a quotation that narrow what it denies, or what it says of all: <c>[There are no clerks] who read Latin</c>.</summary>
internal static class CutRestrictions
{
    private const int MaxDescribingWords = 3;

    private const WordClass Closed =
        WordClass.Determiner | WordClass.Possessive | WordClass.SubjectPronoun | WordClass.OtherPronoun | WordClass.Preposition | WordClass.Conjunction
        | WordClass.Subordinator | WordClass.Auxiliary | WordClass.Adverb | WordClass.Time;

    private static readonly PhraseList Limits = PhraseList.Sections("after")["limit of a denial"];
    private static readonly PhraseList Terms = PhraseList.Sections("after")["term"];

    private static readonly HashSet<string> Informs = new(
        ((string[])["tell", "assure", "remind", "convince", "persuade", "warn", "promise", "inform", "show", "teach"]).SelectMany(Grammar.FormsOf),
        StringComparer.Ordinal);

    /// <summary>The cautions, each with the words that cause it.</summary>
    /// <param name="before">The words of the sentence up to the end of the quotation.</param>
    /// <param name="after">The words after it.</param>
    /// <param name="clause">Those of them that belong to its clause.</param>
    public static IEnumerable<CautionFound> FindCautions(IReadOnlyList<ClauseWord> before, List<ClauseWord> after, List<ClauseWord> clause)
    {
        if (IsDenied(before, LastClause(before), before.Count))
        {
            var limit = Enumerable.Range(0, clause.Count).FirstOrDefault(at => Limits.LongestAt(after, at) > 0, -1);
            if (limit >= 0)
                yield return new(Caution.Quantity, Cues.TextOf(after, (limit, Limits.LongestAt(after, limit))));
            else if (IsAdverbial(after[0]))
                yield return new(Caution.Quantity, after[0].Lower);
        }

        if (Terms.LongestAt(after, 0) is > 0 and var term && Tense.DeniesFuture(before))
            yield return new(Caution.Quantity, Cues.TextOf(after, (0, term)));
        if (before.Count > 0 && after[0].IsWord && Narrows(before, after))
            yield return new(Caution.Quantity, after[0].Lower);
        if (SharesAgent(before, after))
            yield return new(Caution.Quantity, Cues.TextOf(after, (0, 3)));
    }

    /// <summary>Whether a relative clause or a participle follows that says which people or things the last words deny, or which are all of them.</summary>
    private static bool Narrows(IReadOnlyList<ClauseWord> before, List<ClauseWord> after)
    {
        var isRelative = after[0].Lower is "who" or "whom" or "whose" or "which" or "that";
        if (!isRelative && !after[0].Is(WordClass.Gerund) || !before[^1].IsWord || TakesClause(before[^1].Lower))
            return false;

        var noun = before.Count - 1;
        var first = noun;
        while (first > 0 && noun - first < MaxDescribingWords && before[first - 1].IsWord
            && !before[first - 1].Is(Closed | WordClass.Verb))
            first--;
        if (after[0].Is("that") && IsTold(before, first))
            return false;
        if (IsIndefinitePronoun(before[noun].Lower))
            return IsWhole(before[noun].Lower) && isRelative || IsDenied(before, LastClause(before), noun + 1);
        if (!CanBeNoun(before[noun].Lower))
            return false;

        var determiner = first > 0 && before[first - 1].IsWord ? before[first - 1].Lower : "";
        if (first > 2 && before[first - 2].Is("of") && before[first - 3].Lower is "any" or "none" or "one")
            return IsDenied(before, LastClause(before), first);
        if (after[0].Lower is "who" or "whom" or "whose" && IsBarePlural(before[noun].Lower, determiner))
            return true;
        if (determiner is "every" or "each" or "any" or "all" or "no")
            return isRelative || determiner is "no" or "any";

        var isDefinite = Lexicon.Is(determiner, WordClass.Determiner | WordClass.Possessive)
            && determiner is not ("a" or "an" or "one" or "another" or "other" or "many");
        return !isDefinite && IsDenied(before, LastClause(before), first);
    }

    /// <summary><c>[The ferry is not owned] or controlled by the council</c></summary>
    private static bool SharesAgent(IReadOnlyList<ClauseWord> before, List<ClauseWord> after) =>
        before.Count > 1 && after.Count > 2
        && after[0].Lower is "or" or "and" && after[2].Is("by")
        && before[^1].Is(WordClass.Past | WordClass.ParticipleOnly) && after[1].Is(WordClass.Past | WordClass.ParticipleOnly)
        && before.TakeLast(4).Any(word => Grammar.FormsOf("be").Contains(word.Lower));

    /// <summary>Whether an adverbial begins that narrows a denial: <c>[Nobody was hurt] badly</c>, <c>[She did not leave] because of me</c></summary>
    private static bool IsAdverbial(ClauseWord word) =>
        word.IsWord && (Grammar.Prepositions.Contains(word.Lower) || Grammar.Class("narrows a denial").Contains(word.Lower)
            || word.Lower is [.., 'l', 'y'] && !word.Is(WordClass.Verb | WordClass.PersonNoun | WordClass.FirstName)
                && !Grammar.Class("in -ly but narrows nothing").Contains(word.Lower));

    /// <summary><c>[I despise journalists] who make things up</c>; not <c>[We met the masons] who built the pier</c>.</summary>
    private static bool IsBarePlural(string noun, string determiner) =>
        (noun is "people" or "men" or "women" or "children" || noun is [.., not 's', 's'])
            && !Lexicon.Is(determiner, WordClass.Determiner | WordClass.Possessive);

    /// <summary><c>[We told nobody] that the ferry sank</c>: what follows is what they are told.</summary>
    private static bool IsTold(IReadOnlyList<ClauseWord> before, int first) =>
        before.Skip(Math.Max(0, first - 2)).Take(2).Any(word => Informs.Contains(word.Lower));

    private static bool IsIndefinitePronoun(string lower) => IsWhole(lower) || lower is "anyone" or "anybody" or "anything" or "someone" or "somebody";

    private static bool IsWhole(string lower) =>
        lower is "everyone" or "everybody" or "everything" or "nobody" or "none" or "nothing" or "no-one" or "those";

    private static bool CanBeNoun(string lower) =>
        Lexicon.Classify(lower) is var kind && (kind & Closed) == 0 && ((kind & WordClass.Verb) == 0 || (kind & WordClass.NounToo) != 0);

    /// <summary><c>no doubt that</c>, <c>no idea who</c>, <c>no trouble finding</c>: the clause completes the noun and narrows nothing.</summary>
    private static bool TakesClause(string lower) => Grammar.Class("noun with a clause").Contains(lower);

    private static bool IsDenied(IReadOnlyList<ClauseWord> words, int from, int to) =>
        Enumerable.Range(from, to - from).Any(at => IsNegator(words[at].Lower));

    private static bool IsNegator(string lower) =>
        lower is "not" or "n't" or "never" or "no" or "nobody" or "nothing" or "none" or "no-one" or "cannot" or "unable" or "neither" or "nor" or "hardly"
            or "impossible";

    /// <summary>Where the last clause of the words begins.</summary>
    private static int LastClause(IReadOnlyList<ClauseWord> words) =>
        Enumerable.Range(0, words.Count).LastOrDefault(
            at => !words[at].IsWord
                || (Grammar.Coordinators.Contains(words[at].Lower) || Grammar.Subordinators.Contains(words[at].Lower))
                    && ClauseReader.StartsClause(words, at + 1));
}
