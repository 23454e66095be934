namespace ArticleArchive.LuceneNet;

/// <summary>Rows that rise, each once.</summary>
internal static class RowSet
{
    /// <summary>The rows of both.</summary>
    public static List<long> Union(List<long> some, List<long> others)
    {
        if (some.Count == 0 || others.Count == 0)
            return some.Count == 0 ? others : some;

        var union = new List<long>(some.Count + others.Count);
        var (i, j) = (0, 0);
        while (i < some.Count || j < others.Count)
        {
            var next = j == others.Count || (i < some.Count && some[i] <= others[j]) ? some[i] : others[j];
            union.Add(next);
            if (i < some.Count && some[i] == next)
                i++;
            if (j < others.Count && others[j] == next)
                j++;
        }

        return union;
    }

    /// <summary>The rows of the first that are in the second.</summary>
    public static List<long> Meet(List<long> some, List<long> others) => Choose(some, others, isKept: true);

    /// <summary>The rows of the first that are not in the second.</summary>
    public static List<long> Without(List<long> some, List<long> others) => Choose(some, others, isKept: false);

    private static List<long> Choose(List<long> some, List<long> others, bool isKept)
    {
        var chosen = new List<long>(some.Count);
        var j = 0;
        foreach (var row in some)
        {
            while (j < others.Count && others[j] < row)
                j++;
            if ((j < others.Count && others[j] == row) == isKept)
                chosen.Add(row);
        }

        return chosen;
    }
}
