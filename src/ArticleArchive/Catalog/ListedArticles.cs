namespace ArticleArchive.Catalog;

/// <summary>The part of a query that selects a list's articles. It walks the labels in the order of keys, so that a page is read without the rest.</summary>
internal sealed class ListedArticles
{
    private const int ParametersBefore = 2;

    private static readonly long OneDay = ArticleKey.FirstOf(DateOnly.MinValue.AddDays(1)).Value - ArticleKey.FirstOf(DateOnly.MinValue).Value;

    public ListedArticles(ArticleFilter filter)
    {
        (string Field, string? Value)[] asked = [(FacetLabel.Topic, filter.Topic), (FacetLabel.Source, filter.Source), (FacetLabel.Year, filter.Year)];
        var given = asked.Where(label => !string.IsNullOrWhiteSpace(label.Value)).ToList();
        Values = [.. given.Select(label => FacetLabel.Fold(label.Value ?? ""))];
        Key = given.Count == 0 ? "a.key" : "f0.key";
        Where = filter is { From: null, To: null }
            ? "1"
            : FormattableString.Invariant($"{Key} >= {FirstOf(filter.From ?? DateOnly.MinValue)} AND {Key} < {FirstOf(filter.To) + OneDay}");
        From = given.Count == 0
            ? "articles a"
            : string.Join(" CROSS JOIN ", given.Select((label, i) => Labels(label.Field, i)).Append("articles a ON a.key = f0.key"));
    }

    /// <summary>What follows <c>FROM</c>; the articles are <c>a</c>. Its parameters begin with <c>?3</c>.</summary>
    public string From { get; }

    /// <summary>The condition on keys, which rise with the date. It has no parameters.</summary>
    public string Where { get; }

    /// <summary>The column by which the list is ordered.</summary>
    public string Key { get; }

    /// <summary>Values of the parameters.</summary>
    public IReadOnlyList<object?> Values { get; }

    private static long FirstOf(DateOnly? day) => ArticleKey.FirstOf(day ?? DateOnly.MaxValue).Value;

    private static string Labels(string field, int i)
    {
        var label = $"(SELECT label FROM label_names WHERE field = '{field}' AND folded = ?{i + 1 + ParametersBefore})";
        return i == 0 ? $"(SELECT key FROM labels WHERE label = {label}) f0" : $"labels f{i} ON f{i}.key = f0.key AND f{i}.label = {label}";
    }
}
