using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>Recognises the next sentence when it only takes back, corrects or limits the one before: <c>The road is safe. Unless it snows.</c></summary>
internal static class Afterthoughts
{
    private const int MaxCorrectedWords = 5;

    private static readonly Dictionary<string, PhraseList> Lists = PhraseList.Sections("after");

    /// <summary>Whether a sentence is only a condition, an exception, a doubt, a denial or a correction.</summary>
    public static bool Are(IReadOnlyList<ClauseWord> sentence)
    {
        var words = WithoutThatIs(sentence);
        var first = words.Count > 1 && words[0].Lower is "but" or "and" or "or" && (IsConditional(words[1]) || words[1].Is("only")) ? 1 : 0;
        var condition = first > 0 && first + 1 < words.Count && words[first].Is("only") ? first + 1 : first;
        var conditional = condition < words.Count - 1 && IsConditional(words[condition]) && !words[condition + 1].Is("only");
        var verbs = Enumerable.Range(0, words.Count).Count(at => ClauseReader.IsFinite(words, at));
        if (!words.TrueForAll(word => word.IsWord || word.Mark is ClauseMark.Stop or ClauseMark.Question || word.Mark == ClauseMark.Comma && !conditional))
            return false;

        if (conditional)
            return verbs <= 1;

        var said = WithoutCommas(words.TakeWhile(IsInside));
        return RightEdge.Disowns(words, 0) > 0 || RightEdge.Disowns(said, 0) > 0 || Corrects(words, 0) || Limits(said, verbs);
    }

    /// <summary>
    /// The corrections after a stop or a dash and the limits after a stop, each with the words that make it: <c>[The lock opens at six]. No, seven.</c>
    /// </summary>
    public static IEnumerable<CautionFound> Corrections(List<ClauseWord> after)
    {
        for (var mark = 0; mark + 1 < after.Count; mark++)
        {
            if (after[mark].Mark == ClauseMark.Stop && WithoutCommas(after.Skip(mark + 1).TakeWhile(IsInside)) is { Count: > 0 } said && Limits(said, 0))
                yield return new(Caution.Condition, Cues.TextOf(said, (0, Math.Min(said.Count, MaxCorrectedWords))));
            if (after[mark].Mark is ClauseMark.Stop or ClauseMark.Dash
                && (Corrects(after, mark + 1) || RightEdge.Disowns(WithoutCommas(after.Skip(mark + 1).TakeWhile(IsInside)), 0) > 0))
                yield return new(Caution.Embedding, Cues.TextOf(after, (mark + 1, Math.Min(after.Count, mark + 1 + MaxCorrectedWords))));
        }
    }

    /// <summary>Whether a doubt or an exception is all that the sentence says, or the first thing in one without a verb.</summary>
    private static bool Limits(List<ClauseWord> words, int verbs)
    {
        var start = words is [{ Lower: "well" }, ..] ? 1 : 0;
        return Lists["doubt"].LongestAt(words, start) is > 0 and var end && (verbs == 0 || end == words.Count || !words[end].IsWord)
            || verbs == 0 && Lists["exception"].LongestAt(words, start) > 0;
    }

    /// <summary>Whether a figure or a noun in few words replaces one: <c>no, seven</c>, <c>sorry, eight to three</c>, <c>well, not every trader</c>.</summary>
    private static bool Corrects(IReadOnlyList<ClauseWord> words, int start)
    {
        var said = WithoutCommas(words.Skip(start).TakeWhile(IsInside));
        if (said is [{ Lower: "well" or "or" }, { Lower: "not" }, { Lower: "every" or "all" or "quite" or "always" or "everybody" or "everyone" }, ..])
            return said.Count <= MaxCorrectedWords;

        var end = Lists["correcting"].LongestAt(said, 0);
        return end > 0 && said.Count - end is > 0 and <= MaxCorrectedWords && IsFigureOrName(said[end])
            && !ClauseReader.HasFiniteVerb(said, end, said.Count - 1);
    }

    private static bool IsConditional(ClauseWord word) => Grammar.Conditionals.Contains(word.Lower);

    private static bool IsInside(ClauseWord word) => word.IsWord || word.Mark == ClauseMark.Comma;

    private static List<ClauseWord> WithoutCommas(IEnumerable<ClauseWord> words) => [.. words.Where(word => word.Mark != ClauseMark.Comma)];

    private static bool IsFigureOrName(ClauseWord word) =>
        char.IsDigit(word.Lower[0]) || Grammar.Class("number").Contains(word.Lower)
        || word.Is(WordClass.Determiner | WordClass.Possessive) && word.Lower is not ("no" or "none" or "neither" or "that" or "this");

    /// <summary>The sentence without <c>, that is,</c>.</summary>
    private static List<ClauseWord> WithoutThatIs(IReadOnlyList<ClauseWord> sentence)
    {
        var words = sentence.ToList();
        var that = words.FindIndex(word => word.Is("that"));
        if (that > 0 && that + 1 < words.Count && words[that + 1].Lower is "is" or "'s" && words[that - 1].Mark == ClauseMark.Comma
            && (that + 2 == words.Count || !words[that + 2].IsWord))
            words.RemoveRange(that - 1, that + 2 < words.Count && words[that + 2].Mark == ClauseMark.Comma ? 4 : 3);
        return words;
    }
}
