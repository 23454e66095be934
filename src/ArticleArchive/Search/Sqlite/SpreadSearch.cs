using ArticleArchive.Catalog;
using ArticleArchive.Search.Postings;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Finds articles that have all the words of a query, though no passage has them together.</summary>
internal sealed class SpreadSearch(SearchSession session)
{
    /// <summary>The articles, newest first.</summary>
    public IReadOnlyList<ArticleKey> Over(Query query, int most)
    {
        if (query is not { Voice: null, Root: AndNode and } || query.Filters.Any(filter => filter.Field == QueryField.By))
            return [];

        var wanted = Scans(query, and.Parts.Where(part => part is not NotNode));
        var unwanted = Scans(query, and.Parts.OfType<NotNode>().Select(not => not.Part).Append(and));
        if (wanted.Count < 2)
            return [];

        var chosen = new ArticleChoice(isNewestFirst: true, most);
        foreach (var (number, block) in session.Blocks())
        {
            HashSet<int> articles = [.. Articles(wanted[0], number, block)];
            foreach (var part in wanted.Skip(1).TakeWhile(_ => articles.Count > 0))
                articles.IntersectWith(Articles(part, number, block));
            foreach (var part in unwanted.TakeWhile(_ => articles.Count > 0))
                articles.ExceptWith(Articles(part, number, block));
            foreach (var article in articles)
                chosen.Add(new ChosenArticle(block.KeyOf(article), number, article), 1);
        }

        return [.. chosen.InOrder().Take(most).Select(article => new ArticleKey(article.Key))];
    }

    private List<PassageScan> Scans(Query query, IEnumerable<QueryNode> roots) => [.. roots.Select(root => session.Scan(query with { Root = root })).OfType<PassageScan>()];

    private static List<int> Articles(PassageScan scan, int number, Block block)
    {
        var articles = new List<int>();
        var found = scan.Find(number, block);
        for (var passage = Bits.Next(found, 0); passage >= 0; passage = Bits.Next(found, block.FirstPassages[articles[^1] + 1]))
            articles.Add(block.ArticleOf(passage, articles.Count == 0 ? 0 : articles[^1]));
        return articles;
    }
}
