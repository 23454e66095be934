using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Indexing;

/// <summary>Orders rows that rise as results by date: articles by date, the passages of an article as they stand in it.</summary>
internal static class RowOrder
{
    /// <summary>The rows from the newest article on.</summary>
    public static IEnumerable<long> Newest(IReadOnlyList<long> rows)
    {
        for (var end = rows.Count; end > 0;)
        {
            var first = end - 1;
            while (first > 0 && ArticleKey.OfRow(rows[first - 1]) == ArticleKey.OfRow(rows[first]))
                first--;
            for (var i = first; i < end; i++)
                yield return rows[i];
            end = first;
        }
    }

    /// <summary>One page of results.</summary>
    public static IEnumerable<long> Page(IEnumerable<long> rows, int page, int pageSize) =>
        page > int.MaxValue / pageSize ? [] : rows.Skip((page - 1) * pageSize).Take(pageSize);
}
