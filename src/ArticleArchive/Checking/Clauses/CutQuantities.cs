using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>Finds quantifiers, limits and halves of comparisons that a quotation cuts off at its beginning.</summary>
internal static class CutQuantities
{
    /// <summary>How far after <c>too</c> the <c>to</c> may be, as in <c>too [polite to say so]</c>.</summary>
    private const int TooReach = 4;

    private static readonly HashSet<string> BeforeNumbers = new(
        ["over", "under", "above", "below", "about", "around", "close to", "nearer", "between", "up to"], StringComparer.Ordinal);

    private static readonly HashSet<string> BeforeAdjectives = new(
        ["as", "too", "more", "less", "most", "least", "how", "quite", "rather", "pretty", "fairly", "a bit", "a little"], StringComparer.Ordinal);

    /// <summary>Those that limit a whole noun phrase, so that its article changes nothing: <c>anything less than a [clear answer]</c>.</summary>
    private static readonly HashSet<string> BeforeArticles = new(
        [
            "only", "merely", "solely", "barely", "less than", "more than", "no more than", "not more than", "almost", "nearly", "at least", "at most", "up to",
            "half",
        ],
        StringComparer.Ordinal);

    private static readonly HashSet<string> Numbers = new(
        [
            "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen", "fifteen",
            "sixteen", "seventeen", "eighteen", "nineteen", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred", "thousand",
            "dozens", "hundreds", "thousands", "millions",
        ],
        StringComparer.Ordinal);

    /// <summary>The quantifier, limit, approximation or number just before the first word, with the words that cause it.</summary>
    public static IEnumerable<CautionFound> FindCautions(CutSentence sentence)
    {
        var before = Cues.WithoutIdioms(sentence.Before);
        if (before is [.., { Lower: "at" }, { Lower: "best" or "worst" or "most" }, { Mark: ClauseMark.Comma }])
            before = before[..^1];
        if (before is [.., var number, { Lower: "and" or "to" or "or" }] && IsNumeral(number) && IsNumeral(sentence.Words[sentence.Cut]))
        {
            yield return new(Caution.Quantity, Cues.TextOf(before, (before.Count - 2, before.Count)));
            yield break;
        }

        var measure = before is [.., { Lower: "a" or "an" or "the" }] ? before[..^1] : before;
        if (measure.Count < before.Count && Cues.Quantities.Last(measure) is { } limit && BeforeArticles.Contains(Cues.TextOf(measure, limit)))
        {
            yield return new(Caution.Quantity, Cues.TextOf(measure, limit));
            yield break;
        }

        if (before.Count == 0 || Cues.Quantities.Last(before) is not { } found)
        {
            if (before.Count > 0 && before[^1].IsWord && char.IsDigit(before[^1].Lower[0]) && sentence.Words[sentence.Cut].IsWord
                && !OpensAdverbial(sentence.Words[sentence.Cut]) && !OpensNounPhrase(sentence.Words[sentence.Cut])
                && !ClauseReader.IsFinite(sentence.Words, sentence.Cut))
                yield return new(Caution.Quantity, before[^1].Lower);
            yield break;
        }

        var cue = Cues.TextOf(before, found);
        var first = sentence.Words[sentence.Cut];
        if (Numbers.Contains(cue) && (OpensNounPhrase(first) || first.Is(WordClass.Past | WordClass.Auxiliary)))
            yield break;

        var numeral = IsNumeral(first) || first.Lower is "a" or "an" or "half";
        var noun = ClauseReader.StartsClause(sentence.Words, sentence.Cut) || first.Is(WordClass.Determiner);
        var excess = cue is "too" && sentence.After.Take(TooReach).Any(word => word.Lower is "to" or "for");
        if (BeforeNumbers.Contains(cue) && !numeral || BeforeAdjectives.Contains(cue) && !Weighs(before) && noun && !excess)
            yield break;
        yield return new(excess ? Caution.Negation : Caution.Quantity, cue);
    }

    /// <summary>A limit to a time, to some cases or to somebody's eyes that opens the sentence or its clause: <c>So far [nobody has drowned]</c></summary>
    public static IEnumerable<CautionFound> OfLimits(LeftContext context)
    {
        foreach (var words in new[] { context.Adverbial, context.Before })
        {
            var start = Cues.Limits.LongestAt(words, 0) > 0 || Cues.Views.LongestAt(words, 0) > 0 ? 0 : ClauseReader.SkipOpeners(words, 0);
            foreach (var (caution, phrases) in new[] { (Caution.Quantity, Cues.Limits), (Caution.Nested, Cues.Views) })
            {
                if (phrases.LongestAt(words, start) is > 0 and var end && (end == words.Count || end == words.Count - 1 && !words[end].IsWord))
                    yield return new(caution, Cues.TextOf(words, (start, end)));
            }
        }
    }

    /// <summary><c>It is less [that they lost than that they ran]</c></summary>
    private static bool Weighs(List<ClauseWord> before) =>
        before is [.., { Lower: "is" or "'s" or "was" or "are" or "'re" or "were" or "be" or "n't" or "not" or "much" or "far" }, { Lower: "less" or "more" }];

    /// <summary>
    /// In <c>She was sailed in 1950 [by a crew of nine]</c> the number does not count anything that follows; in <c>three [of us]</c> it does.
    /// </summary>
    private static bool OpensAdverbial(ClauseWord word) => word.Lower is not ("of" or "to" or "per") && Grammar.Prepositions.Contains(word.Lower);

    /// <summary>In <c>By 1950 [there was no road]</c> and <c>When I was nine [the mill closed]</c> another noun phrase begins.</summary>
    private static bool OpensNounPhrase(ClauseWord word) =>
        Grammar.SubjectPronouns.Contains(word.Lower) || word.Is(WordClass.Determiner | WordClass.Possessive);

    public static bool IsNumeral(ClauseWord word) => word.IsWord && (char.IsDigit(word.Lower[0]) || Numbers.Contains(word.Lower));
}
