using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Checking.Clauses;

/// <summary>Removes from a sentence the clauses that end before the cut.</summary>
internal static class ClosedClauses
{
    private const int MinClauseWords = 3;

    public static void Drop(CutClause clause)
    {
        DropFirst(clause);
        DropCorrelative(clause);
        DropRelatives(clause);
    }

    /// <summary>When one verb has two clauses, the first ends before the second: <c>said that nobody was hurt and that [the bridge was safe]</c>.</summary>
    public static void DropCoordinated(CutClause clause)
    {
        var and = clause.Before.FindLastIndex(word => word.Is("that")) - 1;
        if (and > 1
            && clause.Words[and].Lower is "and" or "but"
            && clause.Words.FindIndex(0, and, word => Grammar.TakesClause.Contains(word.Lower)) is >= 0 and var verb)
            clause.Remove(verb + 1, and + 1);
    }

    /// <summary>A clause of reason, time or concession without a closing comma ends where the next clause begins.</summary>
    private static void DropFirst(CutClause clause)
    {
        var words = clause.Words;
        var first = ClauseReader.SkipOpeners(words, 0);
        if (clause.Cut == 0 || first >= clause.Cut || !OpensClosedClause(words, first))
            return;

        if (words[first].Lower is "until" or "till" && !ClauseReader.HasFiniteVerb(words, first, clause.Cut) && ClauseReader.StartsClause(words, clause.Cut))
        {
            if (Tense.IsPast(words, clause.Cut - 1))
                clause.Remove(0, clause.Cut);
            return;
        }

        for (var next = first + MinClauseWords; next <= clause.Cut; next++)
        {
            if (next < words.Count && words[next].IsWord && ClauseReader.HasFiniteVerb(words, first + 1, next)
                && ClauseReader.FiniteVerb(words, next) >= 0 && !clause.EndsOpen(next) && !Grammar.Conditionals.Contains(words[next - 1].Lower)
                && !words[next - 1].Is(WordClass.Determiner)
                && !Grammar.TakesClause.Contains(words[next - 1].Lower))
            {
                clause.Remove(0, IsComplement(clause, next) ? clause.Cut : next);
                return;
            }
        }
    }

    private static bool OpensClosedClause(List<ClauseWord> words, int first) =>
        Grammar.Subordinators.Contains(words[first].Lower)
            && !(words[first].Is("as") && first + 1 < words.Count && words[first + 1].Is("long"))
            && !(words[first].Lower is "when" or "once" && !Tense.IsPast(words, first))
        || words[first].Lower is "whenever" or "until" or "till" && Tense.IsPast(words, first);

    /// <summary>In <c>When I was a boy the border was a hedge</c> the noun after the first verb belongs to that verb.</summary>
    private static bool IsComplement(CutClause clause, int next) =>
        next < clause.Cut && next > 0 && clause.Words[next - 1].Lower is "was" or "were" or "is" or "are" or "been" or "became"
            && ClauseReader.StartsClause(clause.Words, clause.Cut)
        && !Grammar.Prepositions.Contains(clause.Words[clause.Cut - 1].Lower) && clause.Words[clause.Cut - 1].Lower is not ("of" or "that" or "who");

    /// <summary>In <c>not X but Y</c> the second half is affirmed.</summary>
    private static void DropCorrelative(CutClause clause)
    {
        var words = clause.Words;
        if (clause.Cut > 1 && words[clause.Cut - 1].Is("than") && words[0].Lower is Cues.Idiom)
        {
            clause.Remove(0, clause.Cut);
            return;
        }

        var not = words.FindIndex(0, clause.Cut, word => word.Lower is "not" or "n't");
        var weighs = not >= 0 && not + 2 < clause.Cut && words[not + 1].Is("so") && words[not + 2].Is("much");
        var but = not < 0 ? -1 : words.FindIndex(not, clause.Cut - not, word => word.Is("but") || weighs && word.Is("as"));
        if (but < 0)
            return;

        // "did not come to steal but to [sing]" has one verb before both infinitives.
        var to = but + 1 < clause.Cut && words[but + 1].Is("to") ? words.FindIndex(not, but - not, word => word.Is("to") || word.Lower is Cues.Idiom) : -1;
        if (to > not)
            clause.Remove(words[to].Is("to") ? to : to + 1, words[to].Is("to") ? but + 1 : but + 2);
        clause.Remove(not, to > not ? not + 1 : but + 1);
    }

    /// <summary>A relative clause that has ended says nothing about what its noun does.</summary>
    private static void DropRelatives(CutClause clause)
    {
        for (var who = 1; who < clause.Cut; who++)
        {
            if (EndOfRelative(clause, who) is not { } end)
                continue;

            clause.Remove(who, end);
            who--;
        }
    }

    /// <summary>Where the main clause continues after a relative clause; null when no relative clause ends before the cut.</summary>
    private static int? EndOfRelative(CutClause clause, int who)
    {
        var words = clause.Words;
        if (words[who].Lower is not ("who" or "which" or "that" or "whom")
            || !words[who - 1].IsWord
            || Grammar.TakesClause.Contains(words[who - 1].Lower) && who > 1)
            return null;

        var verb = NextVerb(clause, who + 1);
        if (verb < 0 || verb >= clause.Cut)
            return null;

        var main = NextVerb(clause, verb + 1);
        return main < 0 || main > clause.Cut || words[main - 1].Lower is "not" or "n't" or "to" or "and" || GoesOn(words, who, verb, main)
            ? null
            : Math.Min(main, clause.Cut);
    }

    /// <summary>
    /// Whether the second verb after a relative pronoun is in the relative clause too: <c>men who have | seen</c>, <c>men who say they | saw</c>,
    /// <c>a ship that they say | was lost</c>, <c>a road that freezes, and if you | slip</c>.
    /// </summary>
    private static bool GoesOn(List<ClauseWord> words, int who, int verb, int next) =>
        next == verb + 1 && (Grammar.FiniteAuxiliaries.Contains(words[verb].Lower)
            || Grammar.Says.Contains(words[verb].Lower) && !words[(who + 1)..verb].TrueForAll(word => word.Is(WordClass.Adverb)))
        || words[next - 1].Lower is "i" or "we" or "you" or "he" or "she" or "it" or "they" && words[verb..next].TrueForAll(word => word.IsWord)
        || words[verb..next].Exists(word => Grammar.Conditionals.Contains(word.Lower));

    private static int NextVerb(CutClause clause, int from)
    {
        for (var i = from; i < clause.Words.Count && i <= clause.Cut; i++)
        {
            if (ClauseReader.IsFinite(clause.Words, i))
                return i;
        }

        return -1;
    }
}
