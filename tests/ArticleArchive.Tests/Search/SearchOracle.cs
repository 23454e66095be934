using ArticleArchive.Articles;
using ArticleArchive.Search;

namespace ArticleArchive.Tests.Search;

/// <summary>What a query means, worked out article by article without an index.</summary>
internal static class SearchOracle
{
    /// <summary>The passages meant: <c>slug#passage</c>.</summary>
    public static IReadOnlyList<string> Find(IEnumerable<Article> articles, Query query)
    {
        var matcher = new QueryMatcher(query);
        return query.IsEmpty
            ? []
            : [.. articles.Where(article => Holds(article, query.Filters)).SelectMany(article => matcher.Passages(article).Select(passage => $"{article.Slug}#{passage}"))];
    }

    private static bool Holds(Article article, IReadOnlyList<QueryFilter> filters) => filters
        .Where(filter => filter.Field != QueryField.By)
        .GroupBy(filter => filter.Field)
        .All(field => !field.Any(filter => filter.Excluded && Holds(article, filter))
            && (field.All(filter => filter.Excluded) || field.Any(filter => !filter.Excluded && Holds(article, filter))));

    private static bool Holds(Article article, QueryFilter filter) => filter.Field switch
    {
        QueryField.Topic => article.Topics.Any(topic => Same(topic, filter.Value)),
        QueryField.Source => article.Publisher is { } publisher && Same(publisher.Name, filter.Value),
        QueryField.Year when filter.Value == "undated" => article.Date is null,
        QueryField.Year => article.Date is { } date && date.Earliest.Year <= Year(filter) && Year(filter) <= date.Latest.Year,
        QueryField.Before => article.Date is { } date && date.Earliest < Day(filter),
        _ => article.Date is { } date && date.Earliest >= Day(filter),
    };

    private static bool Same(string one, string other) =>
        Tokenizer.Tokenize(one).Select(token => token.Word).SequenceEqual(Tokenizer.Tokenize(other).Select(token => token.Word));

    private static int Year(QueryFilter filter) => int.Parse(filter.Value, System.Globalization.CultureInfo.InvariantCulture);

    private static DateOnly Day(QueryFilter filter) => ArticleDate.TryParse(filter.Value, out var date) ? date.Earliest : throw new FormatException(filter.Value);
}
