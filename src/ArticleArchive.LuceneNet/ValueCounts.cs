using ArticleArchive.Search;

namespace ArticleArchive.LuceneNet;

/// <summary>Counts by value.</summary>
internal sealed class ValueCounts
{
    private readonly Dictionary<string, FacetCount> _counts = new(StringComparer.Ordinal);

    public void Add(FacetValue value, long count) =>
        _counts[value.Mark] = _counts.TryGetValue(value.Mark, out var before) ? before with { Count = before.Count + count } : new FacetCount(value.Shown, count);

    /// <summary>The values that were counted, most frequent first.</summary>
    public IReadOnlyList<FacetCount> MostFrequent(int most) =>
        [.. _counts.OrderByDescending(value => value.Value.Count).ThenBy(value => value.Key, StringComparer.Ordinal).Take(most).Select(value => value.Value)];
}
