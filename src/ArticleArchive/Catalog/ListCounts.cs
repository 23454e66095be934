namespace ArticleArchive.Catalog;

/// <summary>The number of articles in a list, in total and for each label, in the order that readers see.</summary>
internal sealed record ListCounts(long Total, IReadOnlyList<ValueCount> Years, IReadOnlyList<ValueCount> Topics, IReadOnlyList<ValueCount> Sources)
{
    public static ListCounts From(long total, IReadOnlyList<(string Field, ValueCount Count)> labels)
    {
        var fields = labels.ToLookup(label => label.Field, label => label.Count, StringComparer.Ordinal);
        return new ListCounts(
            total, [.. NewestFirst(fields[FacetLabel.Year])], [.. HighestFirst(fields[FacetLabel.Topic])], [.. HighestFirst(fields[FacetLabel.Source])]);
    }

    private static IEnumerable<ValueCount> HighestFirst(IEnumerable<ValueCount> counts) =>
        counts.OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal);

    private static IEnumerable<ValueCount> NewestFirst(IEnumerable<ValueCount> counts) =>
        counts.OrderByDescending(count => int.TryParse(count.Value, out var year) ? year : int.MinValue);
}
