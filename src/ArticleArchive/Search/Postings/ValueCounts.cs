namespace ArticleArchive.Search.Postings;

/// <summary>Counts by numbers of values.</summary>
internal sealed class ValueCounts
{
    private int[] _counts = [];

    /// <summary>The numbers that were counted, most frequent first.</summary>
    public IReadOnlyList<(int Number, int Count)> MostFrequent
    {
        get
        {
            var counted = new List<(int Number, int Count)>();
            for (var number = 0; number < _counts.Length; number++)
            {
                if (_counts[number] > 0)
                    counted.Add((number, _counts[number]));
            }

            counted.Sort((one, other) => one.Count == other.Count ? one.Number.CompareTo(other.Number) : other.Count.CompareTo(one.Count));
            return counted;
        }
    }

    public void Add(int number, int count)
    {
        if (number >= _counts.Length)
            Array.Resize(ref _counts, Math.Max(number + 1, _counts.Length * 2));
        _counts[number] += count;
    }
}
