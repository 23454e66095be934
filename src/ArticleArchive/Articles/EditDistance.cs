namespace ArticleArchive.Articles;

/// <summary>
/// How many letters must be inserted, deleted, replaced or swapped with their neighbour to turn one word into another (optimal string alignment distance).
/// </summary>
public static class EditDistance
{
    /// <summary>The distance; <see cref="int.MaxValue"/> when it is more than <paramref name="max"/>.</summary>
    public static int Between(string one, string other, int max)
    {
        if (Math.Abs(one.Length - other.Length) > max)
            return int.MaxValue;

        var (twoBefore, before, row) = (new int[other.Length + 1], Enumerable.Range(0, other.Length + 1).ToArray(), new int[other.Length + 1]);
        for (var i = 1; i <= one.Length; i++)
        {
            var least = row[0] = i;
            for (var j = 1; j <= other.Length; j++)
            {
                row[j] = Math.Min(Math.Min(before[j], row[j - 1]) + 1, before[j - 1] + (one[i - 1] == other[j - 1] ? 0 : 1));
                if (i > 1 && j > 1 && one[i - 1] == other[j - 2] && one[i - 2] == other[j - 1])
                    row[j] = Math.Min(row[j], twoBefore[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            // A swap reaches back two rows.
            if (least > max && before.Min() > max)
                return int.MaxValue;

            (twoBefore, before, row) = (before, row, twoBefore);
        }

        return before[other.Length] <= max ? before[other.Length] : int.MaxValue;
    }
}
