using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>Finds words after a quotation that belong to its last words: the rest of a number, of a description or of a noun phrase.</summary>
internal static class CutEnding
{
    private const int MaxObjectWords = 14;
    private const int MaxAdverbialWords = 6;
    private const int MaxSingleWords = 4;
    private const int NegatorReach = 3;
    private const int MaxDeniedWords = 6;
    private const int MaxTimeWords = 3;

    private static readonly HashSet<string> Describes = new(
        ((string[])[
            "see", "view", "regard", "recognise", "recognize", "describe", "depict", "portray", "characterise", "characterize", "cast", "treat", "dismiss",
            "paint", "perceive", "interpret", "define", "denounce", "deride", "condemn", "hail", "praise", "mock", "brand", "label", "rate", "classify",
        ]).SelectMany(Grammar.FormsOf),
        StringComparer.Ordinal);

    private static readonly HashSet<string> Multipliers = new(
        ["hundred", "thousand", "million", "billion", "trillion", "dozen", "percentage", "m", "bn", "tenths", "thirds", "quarters", "fifths"],
        StringComparer.Ordinal);

    /// <summary>The cautions, each with the words that cause it.</summary>
    public static IEnumerable<CautionFound> FindCautions(IReadOnlyList<ClauseWord> before, List<ClauseWord> after)
    {
        if (before.Count == 0 || !after[0].IsWord)
            yield break;

        if (RestOfNumber(before[^1], after) is > 0 and var end)
            yield return new(Caution.Quantity, Cues.TextOf(after, (0, end)));
        if (Description(after) is >= 0 and var description && LeavesDescription(before, after[description..]))
            yield return new(Caution.Embedding, Cues.TextOf(after, (description, description + 2)));
        if (Single(before, after) is { } single)
            yield return new(Caution.Quantity, single);
        if (LosesObject(before, after))
            yield return new(Caution.Quantity, Cues.TextOf(after, (0, Math.Min(2, after.Count))));
        if (LosesParticiple(before[^1], after[0]))
            yield return new(Caution.Quantity, after[0].Lower);
        if (NegatorInRelative(after) is > 0 and var negator)
            yield return new(Caution.Negation, Cues.TextOf(after, (negator, negator + 1)));
    }

    /// <summary>
    /// <c>[We lost forty] or fifty sheep</c>, <c>[It was even] or 60 to 40</c>, <c>[It cost three] million</c>, <c>[It took two] and a half years</c>; 0 when
    /// the number is whole.
    /// </summary>
    private static int RestOfNumber(ClauseWord last, List<ClauseWord> after)
    {
        if (after.Count > 1 && after[0].Is("or") && CutQuantities.IsNumeral(after[1]))
            return 2;
        if (!CutQuantities.IsNumeral(last))
            return 0;
        if (Multipliers.Contains(after[0].Lower))
            return 1;
        if (after.Count > 1 && after[0].Is("to") && CutQuantities.IsNumeral(after[1]))
            return 2;

        return after is [{ Lower: "and" }, { Lower: "a" or "one" or "three" }, { Lower: "half" or "quarter" or "quarters" or "third" }, ..] ? 3 : 0;
    }

    /// <summary>The word that introduces a description, <c>as</c>, <c>like</c> or <c>to be</c>, perhaps after an adverbial; -1 when there is none.</summary>
    private static int Description(List<ClauseWord> after)
    {
        var at = after.FindIndex(word => !word.IsWord || word.Lower is "as" or "like" or "to");
        return at >= 0 && at <= MaxAdverbialWords && at + 1 < after.Count && after[at].IsWord && (!after[at].Is("to") || after[at + 1].Is("be"))
            && (at == 0 || Grammar.Prepositions.Contains(after[0].Lower)) && !ClauseReader.HasFiniteVerb(after, 0, at)
            ? at
            : -1;
    }

    /// <summary>
    /// Whether the last verb of the quotation says what somebody takes a thing for: <c>[We do not see the tax] as a danger</c>. In <c>[We saw him] as he
    /// left</c> a clause follows.
    /// </summary>
    private static bool LeavesDescription(IReadOnlyList<ClauseWord> before, List<ClauseWord> after)
    {
        for (var at = before.Count - 1; at >= Math.Max(0, before.Count - MaxObjectWords) && before[at].IsWord; at--)
        {
            if (Describes.Contains(before[at].Lower) || after[0].Is("to") && Grammar.FormsOf("consider").Contains(before[at].Lower))
                return !(OpensNounPhrase(after[1]) && ClauseReader.StartsClause(after, 1));
        }

        return false;
    }

    private static bool OpensNounPhrase(ClauseWord word) =>
        Grammar.SubjectPronouns.Contains(word.Lower) || word.Is(WordClass.Determiner | WordClass.Possessive);

    /// <summary>
    /// The word that names one of many before words that say of which: <c>[He is not the first mayor] to sell the pier</c>, <c>[I am not one] to sulk</c>; null
    /// when there is none.
    /// </summary>
    private static string? Single(IReadOnlyList<ClauseWord> before, List<ClauseWord> after)
    {
        var limits = after[0].Lower is "who" or "that" or "which"
            || after.Count > 1 && after[0].Is("to")
                && (Lexicon.Classify(after[1].Lower) is var kind && (kind == WordClass.None || (kind & WordClass.Base) != 0));
        for (var at = before.Count - 1; limits && at > 0 && at >= before.Count - MaxSingleWords && before[at].IsWord; at--)
        {
            if (IsDenied(before, at)
                || IsSingle(before[at].Lower) && before[at - 1].Is(WordClass.Determiner | WordClass.Possessive))
                return before[at].Lower;
        }

        return null;
    }

    /// <summary><c>We are not people who ...</c>, <c>she is not a woman to ...</c></summary>
    private static bool IsDenied(IReadOnlyList<ClauseWord> before, int at) =>
        at == before.Count - 1
        && before[at].Lower is "one" or "ones" or "someone" or "somebody" or "people" or "person" or "man" or "woman" or "men" or "women" or "kind" or "type"
        && before.Skip(at - 2).Take(2).Any(word => word.Lower is "not" or "n't" or "never");

    /// <summary><c>[We do not shoot] the messengers</c>: a verb that is denied without its object denies more than the speaker did.</summary>
    private static bool LosesObject(IReadOnlyList<ClauseWord> before, List<ClauseWord> after)
    {
        var negator = before.ToList().FindLastIndex(word => !word.IsWord || word.Lower is "not" or "n't" or "never" or "cannot");
        return negator >= 0 && negator < before.Count - 1 && before[negator].IsWord && before.Count - negator <= MaxDeniedWords
            && before[^1].Is(WordClass.Base)
            && before.Skip(negator + 1).SkipLast(1).All(
                word => word.Lower is "to" or "be" || word.Is(WordClass.Verb | WordClass.Adverb))
            && after[0].Lower is not ("that" or "this" or "all" or "both" or "each" or "no" or "her" or "whose" or "every" or "any")
            && after[0].Is(WordClass.Determiner | WordClass.Possessive)
            && !after.Take(MaxTimeWords).Any(word => word.Is(WordClass.Time))
            && !ClauseReader.StartsClause(after, 0);
    }

    /// <summary><c>[He is the best minister we have] had</c></summary>
    private static bool LosesParticiple(ClauseWord last, ClauseWord next) =>
        last.Lower is "have" or "has" or "had" or "'ve" && next.Is(WordClass.Past | WordClass.ParticipleOnly);

    private static bool IsSingle(string lower) =>
        lower is "first" or "second" or "third" or "last" or "only" or "next" or "best" or "worst" or "biggest" or "greatest" or "youngest" or "oldest";

    /// <summary>The negator of a relative clause that narrows the last noun: <c>[I like a sailor] who does not drink</c>; -1 when there is none.</summary>
    private static int NegatorInRelative(List<ClauseWord> after)
    {
        if (after[0].Lower is not ("who" or "that" or "which"))
            return -1;

        var negator = after.FindIndex(word => word.Lower is "not" or "n't" or "never" or "hardly");
        return negator is > 0 and <= NegatorReach
            && after[1..negator].TrueForAll(word => Grammar.FiniteAuxiliaries.Contains(word.Lower)
                || word.Is(WordClass.Adverb))
            ? negator
            : -1;
    }
}
