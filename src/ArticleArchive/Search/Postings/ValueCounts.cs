namespace ArticleArchive.Search.Postings;

/// <summary>Counts by numbers of values.</summary>
internal sealed class ValueCounts
{
    private readonly List<int> _counted = [];
    private int[] _counts = [];

    /// <summary>The numbers that were counted, most frequent first.</summary>
    public IEnumerable<(int Number, int Count)> MostFrequent => _counted
        .Select(number => (Number: number, Count: _counts[number]))
        .OrderByDescending(value => value.Count)
        .ThenBy(value => value.Number);

    public void Add(int number, int count)
    {
        if (count == 0)
            return;

        if (number >= _counts.Length)
            Array.Resize(ref _counts, Math.Max(number + 1, _counts.Length * 2));
        if (_counts[number] == 0)
            _counted.Add(number);
        _counts[number] += count;
    }
}
