using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.LuceneNet;

/// <summary>Lets the text decide where Lucene cannot say exactly what is meant: it reads every article that comes into question.</summary>
internal sealed class TextCheck(ArchiveCatalog catalog, CancellationToken cancellation)
{
    /// <summary>Those of the rows, which rise, whose passages the query means.</summary>
    public List<long> Keep(Query query, List<long> rows)
    {
        var matcher = new QueryMatcher(query);
        var kept = new List<long>();
        foreach (var article in rows.GroupBy(ArticleKey.OfRow))
        {
            cancellation.ThrowIfCancellationRequested();
            if (catalog.Find(article.Key) is not { } stored)
                continue;

            var passages = matcher.Passages(stored.Article).ToHashSet();
            kept.AddRange(article.Where(row => passages.Contains(ArticleKey.PassageOfRow(row))));
        }

        return kept;
    }
}
