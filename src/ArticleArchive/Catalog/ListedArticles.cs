namespace ArticleArchive.Catalog;

/// <summary>
/// The part of a query, from its <c>FROM</c> on, that selects a list's articles. It walks the labels in the order of keys, so that a page is read without the
/// rest. Its parameters begin with <c>?3</c>.
/// </summary>
internal sealed class ListedArticles
{
    private const int ParametersBefore = 2;

    private static readonly long OneDay = ArticleKey.FirstOf(DateOnly.MinValue.AddDays(1)).Value - ArticleKey.FirstOf(DateOnly.MinValue).Value;

    private readonly IReadOnlyList<string> _labels;

    public ListedArticles(ArticleFilter filter)
    {
        (string Field, string? Value)[] asked = [(FacetLabel.Topic, filter.Topic), (FacetLabel.Source, filter.Source), (FacetLabel.Year, filter.Year)];
        var given = asked.Where(label => !string.IsNullOrWhiteSpace(label.Value)).ToList();
        _labels = [.. given.Select((label, i) => Label(label.Field, i))];
        Values = [.. given.Select(label => FacetLabel.Fold(label.Value ?? ""))];
        Articles = Select("articles a", "a.key", filter);
        Labels = Select("labels l JOIN label_names n ON n.label = l.label", "l.key", filter);
    }

    /// <summary>Selects the articles, as <c>a</c>.</summary>
    public string Articles { get; }

    /// <summary>Selects their labels, as <c>l</c>, with the names, as <c>n</c>.</summary>
    public string Labels { get; }

    /// <summary>The column of <see cref="Articles"/> by which the list is ordered. Keys rise with the date.</summary>
    public string Key => _labels.Count == 0 ? "a.key" : "f0.key";

    /// <summary>Values of the parameters.</summary>
    public IReadOnlyList<object?> Values { get; }

    private string Select(string rows, string rowKey, ArticleFilter filter)
    {
        var key = _labels.Count == 0 ? rowKey : "f0.key";
        var range = filter is { From: null, To: null }
            ? "1"
            : FormattableString.Invariant($"{key} >= {FirstOf(filter.From ?? DateOnly.MinValue)} AND {key} < {FirstOf(filter.To) + OneDay}");
        return $"FROM {string.Join(" CROSS JOIN ", _labels.Append(rows))} WHERE {(_labels.Count == 0 ? "" : $"{rowKey} = f0.key AND ")}{range}";
    }

    private static long FirstOf(DateOnly? day) => ArticleKey.FirstOf(day ?? DateOnly.MaxValue).Value;

    private static string Label(string field, int i)
    {
        var label = $"(SELECT label FROM label_names WHERE field = '{field}' AND folded = ?{i + 1 + ParametersBefore})";
        return i == 0 ? $"(SELECT key FROM labels WHERE label = {label}) f0" : $"labels f{i} ON f{i}.key = f0.key AND f{i}.label = {label}";
    }
}
