namespace ArticleArchive.Search.Sqlite;

/// <summary>Counts by ids of <c>search_values</c>.</summary>
internal sealed class ValueCounts
{
    private int[] _counts = new int[256];

    /// <summary>The ids that were counted, most frequent first.</summary>
    public IEnumerable<(int Id, int Count)> MostFrequent => _counts
        .Select((count, id) => (Id: id, Count: count))
        .Where(value => value.Count > 0)
        .OrderByDescending(value => value.Count)
        .ThenBy(value => value.Id);

    public void Add(int id, int count)
    {
        if (id >= _counts.Length)
            Array.Resize(ref _counts, Math.Max(id + 1, _counts.Length * 2));
        _counts[id] += count;
    }
}
