using ArticleArchive.Catalog.Wordings;
using ArticleArchive.History;

namespace ArticleArchive.Checking.Families;

/// <summary>Compares a printing with a wording.</summary>
internal static class PrintingComparison
{
    /// <summary>The most words shown of what only one of the two has before or after the shared words.</summary>
    private const int MaxBeyond = 40;

    private const uint Begin = 0;
    private const uint End = 1;

    public static ComparedPrinting Compare(ScannedStatement words, ScannedStatement printing)
    {
        var moves = Align(words, printing);
        if (!moves.Any(IsKept))
            return new ComparedPrinting
            {
                Printing = printing.Printing,
                Words = [.. After(words, -1, WordChange.Removed), .. After(printing, -1, WordChange.Added)],
                Turning = [],
            };

        var (first, last) = (moves.First(IsKept), moves.Last(IsKept));
        var (mine, theirs) = ((first.One, last.One), (first.Other, last.Other));
        var (around, aroundTheirs) = (Edges(words, mine), Edges(printing, theirs));
        return new ComparedPrinting
        {
            Printing = printing.Printing,
            Words =
            [
                .. Before(words, mine.Item1, WordChange.Removed),
                .. Before(printing, theirs.Item1, WordChange.Added),
                .. Stretches(words, printing, moves),
                .. After(words, mine.Item2, WordChange.Removed),
                .. After(printing, theirs.Item2, WordChange.Added),
            ],
            Turning =
            [
                .. QualifyingWords.Find(
                        moves.Where(move => move.Other < 0).Select(move => words.Folded[move.One]),
                        moves.Where(move => move.One < 0).Select(move => printing.Folded[move.Other]))
                    .Concat(around.Except(aroundTheirs).Select(edge => new QualifyingWord(edge.Kind, edge.Word, IsLeftOut: true)))
                    .Concat(aroundTheirs.Except(around).Select(edge => new QualifyingWord(edge.Kind, edge.Word, IsLeftOut: false)))
                    .Distinct(),
            ],
            Kept = moves.Where(IsKept).Select(move => move.One).ToHashSet(),
        };
    }

    /// <summary>Where both begin or end together, that edge counts as a shared word, so that a word left out near it is not taken for a cut.</summary>
    private static List<(int One, int Other)> Align(ScannedStatement words, ScannedStatement printing)
    {
        return
        [
            .. LocalAlignment.Between(Bordered(words), Bordered(printing)).Moves
                .Select(move => (One: move.One < 0 ? -1 : move.One - 1, Other: move.Other < 0 ? -1 : move.Other - 1, move))
                .Where(move => (move.move.One < 0 || IsWord(words, move.One)) && (move.move.Other < 0 || IsWord(printing, move.Other)))
                .Select(move => (move.One, move.Other)),
        ];

        static uint[] Bordered(ScannedStatement statement) => [Begin, .. statement.Numbers, End];
        static bool IsWord(ScannedStatement statement, int word) => word >= 0 && word < statement.Words.Count;
    }

    private static bool IsKept((int One, int Other) move) => move is { One: >= 0, Other: >= 0 };

    /// <summary>The words outside a stretch that change its meaning.</summary>
    private static List<(Caution Kind, string Word)> Edges(ScannedStatement statement, (int First, int Last) stretch) =>
        [.. statement.Edges(stretch.First, stretch.Last).Select(found => QualifyingWords.In(found.Cue ?? "")).OfType<(Caution, string)>()];

    private static IEnumerable<ComparedWords> Before(ScannedStatement statement, int first, WordChange change)
    {
        if (first > 0)
            yield return new(change, (first > MaxBeyond ? "… " : "") + statement.Text(Math.Max(0, first - MaxBeyond), first - 1), first);
    }

    private static IEnumerable<ComparedWords> After(ScannedStatement statement, int last, WordChange change)
    {
        var beyond = statement.Words.Count - 1 - last;
        if (beyond > 0)
            yield return new(change, statement.Text(last + 1, last + Math.Min(beyond, MaxBeyond)) + (beyond > MaxBeyond ? " …" : ""), beyond);
    }

    /// <summary>The stretches from the first shared word to the last. In each difference, words left out come before words added.</summary>
    private static IEnumerable<ComparedWords> Stretches(ScannedStatement words, ScannedStatement printing, List<(int One, int Other)> moves)
    {
        for (var i = 0; i < moves.Count;)
        {
            var kept = IsKept(moves[i]);
            var run = moves.Skip(i).TakeWhile(move => IsKept(move) == kept).ToList();
            i += run.Count;
            var (mine, theirs) = (run.FindAll(move => move.One >= 0), run.FindAll(move => move.Other >= 0));
            if (mine.Count > 0)
                yield return new(kept ? WordChange.Kept : WordChange.Removed, words.Text(mine[0].One, mine[^1].One), mine.Count);
            if (!kept && theirs.Count > 0)
                yield return new(WordChange.Added, printing.Text(theirs[0].Other, theirs[^1].Other), theirs.Count);
        }
    }
}
