using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Indexing;

/// <summary>The filter terms of topics, publishers and years: values that a reader would take for the same share a term.</summary>
public static class LabelTerms
{
    /// <summary>The fields whose values are labels.</summary>
    public static IReadOnlyList<QueryField> Fields { get; } = [QueryField.Topic, QueryField.Source, QueryField.Year];

    /// <summary>The labels of an article, each once: the field that counts it, its term and the value shown to readers.</summary>
    public static IReadOnlyList<(string Field, FacetTerm Label)> For(Article article) =>
    [
        .. FacetLabel.For(article).Select(label => (label.Field, Label: new FacetTerm(For(label.Field, label.Name), label.Name)))
            .DistinctBy(label => label.Label.Term),
    ];

    /// <summary>The term that a filter asks for; null if the filter is not on a label.</summary>
    public static string? For(QueryFilter filter) => filter.Field switch
    {
        QueryField.Topic => For(FacetLabel.Topic, filter.Value),
        QueryField.Source => For(FacetLabel.Source, filter.Value),
        QueryField.Year => For(FacetLabel.Year, filter.Value),
        QueryField.Within => FilterTerms.ForPeriod(filter.Value),
        _ => null,
    };

    /// <summary>The terms that filters ask for: one of each list.</summary>
    public static IReadOnlyList<IReadOnlyList<string>> Wanted(IReadOnlyList<QueryFilter> filters) =>
    [
        .. Fields.Select(field => Terms(filters, field, excluded: false).ToList()).Where(terms => terms.Count > 0),
        .. Terms(filters, QueryField.Within, excluded: false).Select(period => new[] { period }),
    ];

    /// <summary>The terms that filters leave out.</summary>
    public static IReadOnlyList<string> Unwanted(IReadOnlyList<QueryFilter> filters) =>
        [.. Fields.Append(QueryField.Within).SelectMany(field => Terms(filters, field, excluded: true))];

    private static IEnumerable<string> Terms(IReadOnlyList<QueryFilter> filters, QueryField field, bool excluded) =>
        filters.Where(filter => filter.Field == field && filter.Excluded == excluded).Select(For).OfType<string>();

    private static string For(string field, string value)
    {
        var words = Tokenizer.Tokenize(value);
        return words.Count > 0 ? $"{field[0]}:{string.Join('_', words.Select(word => word.Word))}" : $"{field[0]}:-{Hex(value)}";
    }

    // A value without a letter or a digit, such as "?", has no words; its bytes still make a term.
    private static string Hex(string value) => Convert.ToHexStringLower(Encoding.UTF8.GetBytes(FacetLabel.Fold(value)));
}
