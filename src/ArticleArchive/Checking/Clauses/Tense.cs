using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>Recognises clauses in the past tense and denials about the future.</summary>
internal static class Tense
{
    /// <summary>Whether the clause after a word is in the past tense.</summary>
    public static bool IsPast(IReadOnlyList<ClauseWord> words, int from)
    {
        var end = from + 1;
        var finite = -1;
        while (end < words.Count && words[end].Mark is not (ClauseMark.Comma or ClauseMark.Colon or ClauseMark.Dash or ClauseMark.Stop))
        {
            if (ClauseReader.IsFinite(words, end) && (finite < 0 || IsParticiple(words, finite, end)))
                finite = end;
            end++;
        }

        return finite >= 0
            ? IsPastForm(words[finite].Lower)
            : words.Skip(from + 1).Take(end - from - 1).Any(word => IsPastForm(word.Lower));
    }

    /// <summary><c>when the only men chosen are cowards</c>: the first form only describes the subject of the verb after it.</summary>
    private static bool IsParticiple(IReadOnlyList<ClauseWord> words, int first, int next) =>
        words[first].Is(WordClass.Past)
        && !Grammar.FiniteAuxiliaries.Contains(words[first].Lower)
        && Grammar.FiniteAuxiliaries.Contains(words[next].Lower)
        && Enumerable.Range(first, next - first).All(
            at => words[at].Lower is not ("and" or "but" or "or" or "so" or "who" or "which" or "that" or "what" or "how")
                && !Grammar.TakesClause.Contains(words[at].Lower)
                && !Grammar.SubjectPronouns.Contains(words[at].Lower)
                && !Grammar.Subordinators.Contains(words[at].Lower) && !Grammar.Conditionals.Contains(words[at].Lower));

    /// <summary>
    /// Whether a denial about the future comes before the cut, so that a time after it limits the denial: <c>[This flood will not end] in a week</c>.
    /// </summary>
    public static bool DeniesFuture(IReadOnlyList<ClauseWord> before)
    {
        var not = before.ToList().FindLastIndex(word => word.Lower is "not" or "n't" or "never");
        return not > 0 && before[not - 1].Lower is "will" or "shall" or "can" && before.Skip(not).All(word => word.IsWord);
    }

    private static bool IsPastForm(string lower) => lower is "was" or "were" or "had" or "did" || Lexicon.Is(lower, WordClass.Past);
}
