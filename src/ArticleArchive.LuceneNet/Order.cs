using ArticleArchive.Catalog;

namespace ArticleArchive.LuceneNet;

/// <summary>Chooses the first passages of an order without putting all in order.</summary>
internal static class Order
{
    /// <summary>Sorts as results by date do: articles from the newest on, the passages of an article as they stand in it.</summary>
    public static long NewestFirst(long row) => row ^ ~(long)(ArticleKey.MaxPassages - 1);

    /// <summary>The smallest of the items, in order.</summary>
    public static List<T> First<T>(IEnumerable<T> items, long most, IComparer<T> comparer)
    {
        if (most <= 0)
            return [];

        var worstFirst = Comparer<T>.Create((one, other) => comparer.Compare(other, one));
        var kept = new PriorityQueue<T, T>(worstFirst);
        foreach (var item in items)
        {
            if (kept.Count < most)
                kept.Enqueue(item, item);
            else if (comparer.Compare(item, kept.Peek()) < 0)
                kept.DequeueEnqueue(item, item);
        }

        var first = new List<T>(kept.Count);
        while (kept.TryDequeue(out var item, out _))
            first.Add(item);
        first.Reverse();
        return first;
    }
}
