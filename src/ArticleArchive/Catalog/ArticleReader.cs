using ArticleArchive.Articles;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>Reads articles and passages from one state of the database.</summary>
internal sealed class ArticleReader(Statements statements)
{
    private (ArticleKey Key, StoredArticle? Article) _last;

    public ArticleKey? Key(ArticleSlug slug) =>
        statements.Value("SELECT key FROM articles WHERE slug = ?1", slug.Value) is long key ? new ArticleKey(key) : null;

    public ArticleSummary? Card(ArticleKey key) => First("SELECT block FROM articles WHERE key = ?1", key);

    public ArticleSummary? Older(ArticleKey key) => First("SELECT block FROM articles WHERE key < ?1 ORDER BY key DESC LIMIT 1", key);

    public ArticleSummary? Newer(ArticleKey key) => First("SELECT block FROM articles WHERE key > ?1 ORDER BY key LIMIT 1", key);

    /// <summary>An article without its neighbours; null when there is none of that key. What is read of the same article next costs nothing.</summary>
    public StoredArticle? Article(ArticleKey key)
    {
        if (_last.Article is null || _last.Key != key)
            _last = (key, Read(key));
        return _last.Article;
    }

    /// <summary>One passage with the statements that touch it; null when it is gone.</summary>
    public CatalogPassage? Passage(ArticleKey key, int index)
    {
        if (Article(key) is not { } stored || index >= stored.Article.Passages.Count || Card(key) is not { } card)
            return null;

        return new CatalogPassage
        {
            Key = key,
            Index = index,
            Article = card,
            Passage = stored.Article.Passages[index],
            Utterances = [.. stored.Utterances.Where(statement => statement.Utterance.Quotations.Any(quotation => quotation.Place.Passage == index))],
        };
    }

    /// <summary>The text of one passage; empty when it is gone.</summary>
    public string Text(ArticleKey key, int index) => Article(key) is { } stored && index < stored.Article.Passages.Count ? stored.Article.Passages[index].Text : "";

    /// <summary>What lists show of an article whose block is the first column.</summary>
    public static ArticleSummary ReadCard(SqliteDataReader row) => ArticleBlock.Card(row.GetFieldValue<byte[]>(0));

    private StoredArticle? Read(ArticleKey key)
    {
        using var rows = statements.Rows("SELECT block FROM articles WHERE key = ?1", key.Value);
        if (!rows.Read())
            return null;

        var (article, speakers) = ArticleBlock.Unpack(rows.GetFieldValue<byte[]>(0));
        var (ids, slugs) = (UtteranceIds.Of(article), Slugs(key));
        return new StoredArticle
        {
            Article = article,
            Utterances = [.. article.Utterances.Select((utterance, i) => new StoredUtterance(ids[i], utterance, slugs.GetValueOrDefault(speakers[i] ?? "")))],
        };
    }

    /// <summary>The address names of those whom an article quotes, by folded name.</summary>
    private Dictionary<string, string> Slugs(ArticleKey key) =>
        statements.List(row => (Name: row.GetString(0), Slug: row.GetString(1)), "SELECT folded, slug FROM appearances WHERE key = ?1", key.Value)
            .ToDictionary(speaker => speaker.Name, speaker => speaker.Slug, StringComparer.Ordinal);

    private ArticleSummary? First(string sql, ArticleKey key)
    {
        using var rows = statements.Rows(sql, key.Value);
        return rows.Read() ? ReadCard(rows) : null;
    }
}
