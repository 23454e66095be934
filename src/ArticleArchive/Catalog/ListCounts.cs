namespace ArticleArchive.Catalog;

/// <summary>The number of articles in a list, in total and for each label, in the order that readers see.</summary>
internal sealed record ListCounts(long Total, IReadOnlyList<ArticleCount> Years, IReadOnlyList<ArticleCount> Topics, IReadOnlyList<ArticleCount> Sources)
{
    public static ListCounts From(long total, IReadOnlyList<(string Field, ArticleCount Count)> labels)
    {
        var fields = labels.ToLookup(label => label.Field, label => label.Count, StringComparer.Ordinal);
        return new ListCounts(
            total, [.. NewestFirst(fields[FacetLabel.Year])], [.. HighestFirst(fields[FacetLabel.Topic])], [.. HighestFirst(fields[FacetLabel.Source])]);
    }

    private static IEnumerable<ArticleCount> HighestFirst(IEnumerable<ArticleCount> counts) =>
        counts.OrderByDescending(count => count.Count).ThenBy(count => count.Value, StringComparer.Ordinal);

    private static IEnumerable<ArticleCount> NewestFirst(IEnumerable<ArticleCount> counts) =>
        counts.OrderByDescending(count => int.TryParse(count.Value, out var year) ? year : int.MinValue);
}
