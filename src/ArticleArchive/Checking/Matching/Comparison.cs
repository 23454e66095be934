using ArticleArchive.History;

namespace ArticleArchive.Checking.Matching;

/// <summary>Converts an alignment, or consecutive pieces, into stretches of words for reading.</summary>
internal static class Comparison
{
    /// <summary>The stretches of an alignment. In each difference, the archive's words come before the quotation's.</summary>
    public static IReadOnlyList<ComparedWords> Compare(Alignment alignment)
    {
        var stretches = new List<ComparedWords>();
        var moves = alignment.Moves;
        for (var i = 0; i < moves.Count;)
        {
            var end = i;
            var kept = Alignment.ChangeOf(moves[i]) == WordChange.Kept;
            while (end < moves.Count
                && (Alignment.ChangeOf(moves[end]) == WordChange.Kept) == kept
                && (end == i || !kept || moves[end].Row == moves[end - 1].Row + 1))
                end++;

            var run = moves.Skip(i).Take(end - i).ToList();
            if (kept)
                stretches.Add(FromRow(alignment, run, WordChange.Kept));
            else
                stretches.AddRange(Differing(alignment, run));
            i = end;
        }

        return stretches;
    }

    private static IEnumerable<ComparedWords> Differing(Alignment alignment, List<(int Given, int Row)> run)
    {
        var removed = run.FindAll(move => move.Row >= 0);
        if (removed.Count > 0)
            yield return FromRow(alignment, removed, WordChange.Removed);

        var added = run.FindAll(move => move.Given >= 0);
        if (added.Count > 0)
            yield return new ComparedWords(WordChange.Added, FromGiven(alignment.Given, added[0].Given, added[^1].Given), added.Count);
    }

    private static ComparedWords FromRow(Alignment alignment, List<(int Given, int Row)> run, WordChange change) =>
        new(change, alignment.Row.Text(run[0].Row, run[^1].Row), run.Count);

    private static string FromGiven(GivenQuotation given, int first, int last)
    {
        var pieces = new List<string>();
        var start = 0;
        foreach (var part in given.Parts)
        {
            var (from, to) = (Math.Max(first - start, 0), Math.Min(last - start, part.Words.Count - 1));
            if (from <= to)
                pieces.Add(part.Slice(from, to));
            start += part.Words.Count;
        }

        return string.Join(" … ", pieces);
    }
}
