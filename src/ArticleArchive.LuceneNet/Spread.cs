using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.LuceneNet;

/// <summary>Finds articles that have all the words of a query, though no passage has them together.</summary>
/// <param name="find">The rows of the passages that a query means, rising.</param>
internal sealed class Spread(Func<Query, List<long>> find)
{
    /// <summary>The articles, newest first.</summary>
    public IEnumerable<ArticleKey> Over(Query query)
    {
        if (query is not { Voice: null, Root: AndNode and } || query.Filters.Any(filter => filter.Field == QueryField.By))
            return [];

        var wanted = and.Parts.Where(part => part is not NotNode).ToList();
        if (wanted.Count < 2)
            return [];

        var articles = Articles(query with { Root = wanted[0] });
        foreach (var part in wanted.Skip(1))
            articles = RowSet.Meet(articles, Articles(query with { Root = part }));
        foreach (var not in and.Parts.OfType<NotNode>())
            articles = RowSet.Without(articles, Articles(query with { Root = not.Part }));

        return RowSet.Without(articles, Articles(query)).AsEnumerable().Reverse().Select(key => new ArticleKey(key));
    }

    private List<long> Articles(Query query)
    {
        var keys = new List<long>();
        foreach (var row in find(query))
        {
            var key = ArticleKey.OfRow(row).Value;
            if (keys.Count == 0 || keys[^1] != key)
                keys.Add(key);
        }

        return keys;
    }
}
