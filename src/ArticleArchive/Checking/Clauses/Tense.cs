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
            if (finite < 0 && ClauseReader.IsFinite(words, end))
                finite = end;
            end++;
        }

        return finite >= 0
            ? IsPastForm(words[finite].Lower)
            : words.Skip(from + 1).Take(end - from - 1).Any(word => IsPastForm(word.Lower));
    }

    /// <summary>
    /// Whether a denial about the future comes before the cut, so that a time after it limits the denial: <c>[This flood will not end] in a week</c>.
    /// </summary>
    public static bool DeniesFuture(IReadOnlyList<ClauseWord> before)
    {
        var not = before.ToList().FindLastIndex(word => word.Lower is "not" or "n't" or "never");
        return not > 0 && before[not - 1].Lower is "will" or "shall" or "can" && before.Skip(not).All(word => word.IsWord);
    }

    private static bool IsPastForm(string lower) => lower is "was" or "were" or "had" or "did" || (Lexicon.Of(lower) & WordClass.Past) != 0;
}
