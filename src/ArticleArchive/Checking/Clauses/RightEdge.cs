using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>Looks for cautions in the words that follow a quotation.</summary>
internal static class RightEdge
{
    private const int MaxRemarkWords = 8;

    private static readonly (string Name, Caution Caution)[] AtOnce =
    [
        ("comparison", Caution.Quantity), ("taken back", Caution.Embedding), ("inverted condition", Caution.Condition),
    ];

    private static readonly PhraseList Conditions = Cues.Conditions;
    private static readonly Dictionary<string, PhraseList> Lists = PhraseList.Sections("after");

    /// <summary>The cautions, each with the words that cause it.</summary>
    public static IEnumerable<CautionFound> FindCautions(CutSentence sentence)
    {
        var after = WithoutAdditions(sentence.Before, Cues.WithoutIdioms(sentence.After));
        if (!after.Exists(word => word.IsWord))
            return [];

        var before = sentence.Before;
        List<CautionFound> found =
        [
            .. Negated(before, sentence.After), .. CutEnding.FindCautions(before, after), .. Immediate(before, after), .. InClause(before, after),
            .. InSentence(after), .. Disowned(after), .. Afterthoughts.Corrections(after),
        ];
        return found.Select(caution => caution with { Side = CueSide.After, Until = sentence.Afterthought });
    }

    /// <summary><c>[The mayor is] not happy about it</c>; not <c>[The tolls will] not only help</c>.</summary>
    private static IEnumerable<CautionFound> Negated(IReadOnlyList<ClauseWord> before, IReadOnlyList<ClauseWord> after) =>
        before is [.., var last] && (last.Is(WordClass.Auxiliary) || Grammar.FormsOf("be").Contains(last.Lower))
        && after[0].Lower is "not" or "never" or "n't"
        && !(after.Count > 1 && after[1].Lower is "only" or "just" or "merely" or "simply")
            ? [new(Caution.Negation, after[0].Lower)]
            : [];

    /// <summary>Words that continue without a break: <c>than the river</c>, <c>is a lie</c>, <c>or we burn</c>.</summary>
    private static IEnumerable<CautionFound> Immediate(IReadOnlyList<ClauseWord> before, List<ClauseWord> after)
    {
        var first = after.FindIndex(word => word.Mark is not (ClauseMark.Comma or ClauseMark.Close));
        if (first < 0)
            yield break;

        foreach (var (name, caution) in AtOnce)
        {
            if (Lists[name].LongestAt(after, first) is var end && end > first)
                yield return new(caution, Cues.TextOf(after, (first, end)));
        }

        if (first == 0 && after[0].Lower is "once" or "when" && after.Count > 1 && after[1].Is(WordClass.Past | WordClass.ParticipleOnly))
            yield return new(Caution.Condition, after[0].Lower);
        if (after[first].Is("as") && before.TakeLast(3).Any(word => word.Lower is "as" or "so"))
            yield return new(Caution.Quantity, "as");
        if (after[first].Is("but") && after.Count > first + 1 && Excepts(before, after, first))
            yield return new(Caution.Quantity, "but");
        if (after[first].Lower is "had" or "were" or "should" && before.Any(word => word.Lower is "would" or "could" or "might" or "'d"))
            yield return new(Caution.Condition, after[first].Lower);
        if (after[first].Is("or") && CutAlternatives.Cue(before, after, first) is { } alternative)
            yield return new(Caution.Condition, alternative);
    }

    /// <summary>
    /// Whether <c>but</c> makes an exception: no clause follows it, or the quotation has no verb before it: <c>[every roof] but one has been mended</c>.
    /// </summary>
    private static bool Excepts(IReadOnlyList<ClauseWord> before, List<ClauseWord> after, int but) =>
        before[^1].Lower is "nothing" or "nobody" or "none"
        || !after[but + 1].Is(WordClass.Relative)
        && !(OpensClause(after[but + 1]) && (but > 0 || ClauseReader.HasFiniteVerb(before, 0, before.Count)))
        && !(after[but + 1].Is("so") && but + 2 < after.Count && Grammar.FiniteAuxiliaries.Contains(after[but + 2].Lower))
        && !(ClauseReader.HasFiniteVerb(before, 0, before.Count) && SaysMore(after, but))
        && (!ClauseReader.HasFiniteVerb(before, 0, before.Count) || !ClauseReader.StartsClause(after, but + 1) && !ClauseReader.IsFinite(after, but + 1));

    /// <summary><c>, but increasingly [we're] finding out</c>; <c>, but, of course, nobody came</c></summary>
    private static bool SaysMore(List<ClauseWord> after, int but)
    {
        var from = after[but + 1].Mark == ClauseMark.Comma ? after.FindIndex(but + 2, word => word.Mark == ClauseMark.Comma) + 1 : but + 1;
        var clause = from > 0 ? after.Skip(from).TakeWhile(word => word.IsWord || word.Mark is ClauseMark.Open or ClauseMark.Close).ToList() : [];
        var verb = Enumerable.Range(0, clause.Count).FirstOrDefault(at => ClauseReader.IsFinite(clause, at), -1);
        return verb > 0 && !clause.Take(verb).Any(word => word.Lower is "who" or "which" or "that" or "if");
    }

    /// <summary><c>, but as the admiral said, ...</c></summary>
    private static bool OpensClause(ClauseWord word) =>
        word.IsWord && (Grammar.Subordinators.Contains(word.Lower) || Grammar.Conditionals.Contains(word.Lower));

    /// <summary>Negators and limits before the next clause.</summary>
    private static IEnumerable<CautionFound> InClause(IReadOnlyList<ClauseWord> before, List<ClauseWord> after)
    {
        var clause = after[..ClauseEnd(after)];
        if (Lists["negation"].First(clause) is { } negation && !TakesNothing(after, negation.Start))
            yield return new(Caution.Negation, Cues.TextOf(clause, negation));
        if (Lists["exception"].First(after[..SentencePartEnd(after)]) is { } exception && !CorrectsWithOnly(before, after, exception))
            yield return new(Caution.Quantity, Cues.TextOf(after, exception));
        foreach (var restriction in CutRestrictions.FindCautions(before, after, clause))
            yield return restriction;
        if (Contrast(before, after))
            yield return new(Caution.Quantity, "but");
        if (Lists["limit"].First(clause) is { } limit)
            yield return new(Caution.Quantity, Cues.TextOf(clause, limit));
    }

    /// <summary>
    /// <c>[The road was open] before the strike but closed today</c>: one verb has both halves, and a time apart from the second limits the first.
    /// </summary>
    private static bool Contrast(IReadOnlyList<ClauseWord> before, List<ClauseWord> after)
    {
        var but = after.FindIndex(word => word.Is("but"));
        return but is > 0 and <= MaxRemarkWords
            && after[0].IsWord
            && (Grammar.Prepositions.Contains(after[0].Lower)
                || after[0].Lower is "until" or "till" or "once" or "last" or "earlier" or "yesterday" or "then" or "first")
            && !ClauseReader.HasFiniteVerb(after, 0, but)
            && after.Skip(but + 1).TakeWhile(word => word.IsWord).Any(word => Grammar.Class("present time").Contains(word.Lower))
            && !ClauseReader.StartsClause(after, but + 1)
            && before.Any(word => Grammar.FiniteAuxiliaries.Contains(word.Lower));
    }

    /// <summary>Words after a punctuation mark that take everything back: <c>- that is a lie</c>, <c>: false</c>, <c>. Just kidding</c></summary>
    private static IEnumerable<CautionFound> Disowned(List<ClauseWord> after)
    {
        for (var mark = 0; mark < after.Count; mark++)
        {
            if (!after[mark].IsWord && Disowns(after, mark + 1) is > 0 and var end)
                yield return new(Caution.Embedding, Cues.TextOf(after, (mark + 1, end)));
        }
    }

    /// <summary>The end of a denial that begins at a word, 0 when there is none; nothing may follow most of them.</summary>
    public static int Disowns(List<ClauseWord> words, int start) =>
        Math.Max(DisownsAt(words, start), DisownsAt(words, ClauseReader.SkipOpeners(words, start)));

    private static int DisownsAt(List<ClauseWord> words, int start) =>
        start >= words.Count ? 0
            : Lists["disowned"].LongestAt(words, start) is > 0 and var end && (end == words.Count || !words[end].IsWord) ? end
            : Math.Max(0, Lists["disowned from here"].LongestAt(words, start));

    /// <summary><c>[This does not mean that the pier is safe], but only that it stands</c>: the second half replaces what the first denies.</summary>
    private static bool CorrectsWithOnly(IReadOnlyList<ClauseWord> before, List<ClauseWord> after, (int Start, int End) exception) =>
        Cues.TextOf(after, exception) is "but only" && before.Any(word => word.Lower is "not" or "n't");

    /// <summary>
    /// Removes the <c>but for</c> of <c>[We open it not only for the crew], but for everybody</c>, and likewise <c>but also</c>: it adds something and takes
    /// nothing back.
    /// </summary>
    private static List<ClauseWord> WithoutAdditions(IReadOnlyList<ClauseWord> before, List<ClauseWord> after)
    {
        for (var but = 1; but + 1 < after.Count; but++)
        {
            if (after[but].Is("but") && after[but - 1].Mark == ClauseMark.Comma
                && (after[but + 1].Is("also") || Grammar.Prepositions.Contains(after[but + 1].Lower)) && SaysNotOnly([.. before, .. after[..but]]))
                return [.. after[..but], .. after[(but + 2)..]];
        }

        return after;
    }

    private static bool SaysNotOnly(List<ClauseWord> words) =>
        words.FindLastIndex(word => word.Lower is "only" or "just" or "merely" or "simply") is > 0 and var only && words[only - 1].Lower is "not" or "n't";

    /// <summary>
    /// Conditions and remarks before the next independent clause that begins with a coordinator. What is true <c>especially when it rains</c> is true.
    /// </summary>
    private static IEnumerable<CautionFound> InSentence(List<ClauseWord> after)
    {
        var rest = after[..SentencePartEnd(after)];
        rest = rest[..(rest.FindIndex(word => word.Lower is "especially" or "particularly") is >= 0 and var special ? special : rest.Count)];
        if (Conditions.First(rest) is { } condition
            && !(condition.Start > 0 && rest[condition.Start - 1].Is("as"))
            && !(condition.Start > 0 && rest[condition.Start].Is("otherwise") && rest[condition.Start - 1].Lower is "not" or "n't")
            && !(Cues.TextOf(rest, condition) is "as soon as" or "whenever" && Tense.IsPast(rest, condition.End - 1)))
            yield return new(Caution.Condition, Cues.TextOf(rest, condition));
        if (ConditionalClauses.TimeIn(rest, rest.Count) is >= 0 and var time)
            yield return new(Caution.Condition, rest[time].Is("the") ? $"the {rest[time + 1].Lower}" : rest[time].Lower);
        if (Saying(after) is { } said)
            yield return new(Caution.Nested, said);
        if (Lists["remark"].First(after) is { } remark && (remark.Start == 0 || !after[remark.Start - 1].IsWord)
            && !(Grammar.Says.Contains(after[remark.End - 1].Lower) && ClauseReader.StartsClause(after, remark.End)))
            yield return new(Caution.Nested, Cues.TextOf(after, remark));
        if (Lists["doubt"].First(after) is { } doubt && (doubt.Start == 0 || !after[doubt.Start - 1].IsWord))
            yield return new(Caution.Hedge, Cues.TextOf(after, doubt));
    }

    /// <summary>A remark between commas that attributes the words to somebody else: <c>, the doctors keep telling us,</c>, <c>, wrote the pilot</c>.</summary>
    private static string? Saying(List<ClauseWord> after)
    {
        if (after[0].Mark != ClauseMark.Comma || after.Count < 3 || Grammar.Coordinators.Contains(after[1].Lower)
            || Grammar.Subordinators.Contains(after[1].Lower) && !after[1].Is("as")
            || after[1].Lower is "which" or "who" or "that" or "to" or "something")
            return null;

        var end = after.FindIndex(1, word => !word.IsWord);
        var remark = after[1..(end < 0 ? after.Count : end)];
        var verb = remark.FindIndex(word => Grammar.Says.Contains(word.Lower));
        var isClause = remark is [{ Lower: not ("as" or "so") }, ..]
            && remark.Skip(verb + 1).Any(word => word.Is("that") || ClauseReader.IsFinite(remark, remark.IndexOf(word)));
        return verb < 0 || isClause || remark.Count > MaxRemarkWords || remark.Exists(word => word.Lower is "i" or "we" or Cues.Idiom)
            ? null
            : Cues.TextOf(remark, (Math.Max(0, verb - 2), Math.Min(remark.Count, verb + 2)));
    }

    /// <summary>Whether a negator leaves what came before as it is, as in <c>[on the evidence] and on nothing else</c>.</summary>
    private static bool TakesNothing(List<ClauseWord> after, int negation) =>
        IsContrast(after, negation) || IsCorrelative(after, negation)
        || negation + 1 < after.Count && after[negation + 1].Is("else") && after.Take(negation).TakeLast(2).Any(word => word.Is("and"));

    /// <summary>A negator after a comma contrasts what follows it, and does not negate what came before: <c>to talk, not to fight</c>.</summary>
    private static bool IsContrast(List<ClauseWord> after, int negation) =>
        after[negation].Lower is "not" or "never" && negation > 0 && (after[negation - 1].Mark == ClauseMark.Comma || after[negation - 1].Lower is "and")
        && negation + 1 < after.Count && after[negation + 1] is { IsWord: true, Lower: not ("yet" or "any" or "now" or "today") };

    /// <summary><c>[We chose it] not because it was cheap but because it was good</c>: both halves give reasons, and the choice is not negated.</summary>
    private static bool IsCorrelative(List<ClauseWord> after, int negation) =>
        after[negation].Is("not") && negation + 1 < after.Count && after.FindIndex(negation, word => word.Is("but")) is > 0 and var but && but + 1 < after.Count
        && after[but + 1].Lower == after[negation + 1].Lower
            && (after[but + 1].Is("because") || Grammar.Prepositions.Contains(after[but + 1].Lower) || after[but + 1].Is("to"));

    /// <summary>The end of the clause: a punctuation mark, a subordinator, or a coordinator with its own predicate.</summary>
    private static int ClauseEnd(List<ClauseWord> after)
    {
        for (var i = 0; i < after.Count; i++)
        {
            if (after[i].Mark is ClauseMark.Colon or ClauseMark.Dash || after[i].Is("whose") || IsBoundary(after, i) || IsSubordinator(after, i))
                return i;
            if (i > 0
                && after[i - 1].Mark == ClauseMark.Comma
                && (after[i].Lower is "which" or "who" or "where" || i + 1 < after.Count && after[i + 1].Lower is "which" or "whom" or "whose"))
                return i;
            if (after[i].IsWord && after[i].Lower is "and" or "but" or "which" or "who" or "that" && i + 1 < after.Count
                && (ClauseReader.IsFinite(after, i + 1) || Grammar.FiniteAuxiliaries.Contains(after[i + 1].Lower)))
                return i;
        }

        return after.Count;
    }

    private static bool IsSubordinator(List<ClauseWord> after, int i) =>
        after[i].IsWord
        && (Grammar.Conditionals.Contains(after[i].Lower)
            || Grammar.Subordinators.Contains(after[i].Lower) && (!after[i].Is("now") || ClauseReader.StartsClause(after, i + 1)));

    /// <summary>The end of the part of the sentence before its next independent clause.</summary>
    private static int SentencePartEnd(List<ClauseWord> after)
    {
        var colon = after.FindIndex(word => word.Mark == ClauseMark.Colon);
        var limit = colon < 0 ? after.Count : colon;
        return Enumerable.Range(0, limit).FirstOrDefault(i => IsBoundary(after, i), limit);
    }

    /// <summary>Whether a comma or a coordinator begins an independent clause.</summary>
    private static bool IsBoundary(List<ClauseWord> after, int i)
    {
        if (after[i].Mark != ClauseMark.Comma && !(after[i].IsWord && after[i].Lower is "and" or "but" or "so" or "yet"))
            return false;

        var start = i + 1;
        var coordinates = after[i].IsWord;
        while (start < after.Count && after[start].IsWord && after[start].Lower is "and" or "but" or "so" or "yet")
            (start, coordinates) = (start + 1, true);
        if (coordinates && start + 1 < after.Count && after[start].Is("that") && OpensClause(after[start + 1]))
            start++;
        if (coordinates && start < after.Count && after[start].Mark == ClauseMark.Comma
            && after.FindIndex(start + 1, word => !word.IsWord) is > 0 and var close)
            return after[close].Mark == ClauseMark.Comma && ClauseReader.StartsClause(after, close + 1);
        if (start >= after.Count || !after[start].IsWord)
            return false;

        return coordinates && ClauseReader.StartsAfterAdverbial(after, start, after.Count)
            || ClauseReader.StartsClause(after, start) && (coordinates || !Grammar.TakesClause.Contains(after[Math.Min(start + 1, after.Count - 1)].Lower))
            || coordinates
                && GoesOn(after, start)
                && (Grammar.Conditionals.Contains(after[start].Lower) || Grammar.Subordinators.Contains(after[start].Lower));
    }

    /// <summary>Whether another clause follows the one that begins here and governs it: <c>and if they want it they can come</c>.</summary>
    private static bool GoesOn(List<ClauseWord> after, int start)
    {
        var verb = ClauseReader.FiniteVerb(after, start + 1);
        return after.FindIndex(start, word => word.Mark is ClauseMark.Comma or ClauseMark.Dash) > 0
            || verb > 0
                && Enumerable.Range(verb + 1, after.Count - verb - 1).Any(
                    next =>
                        Grammar.SubjectPronouns.Contains(after[next].Lower)
                            && after[next].Lower is not "who"
                            && ClauseReader.FiniteVerb(after, next) >= 0);
    }
}
