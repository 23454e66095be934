namespace ArticleArchive.Catalog;

/// <summary>Reads articles and passages from one state of the database.</summary>
internal sealed class StoredArticleReader(PreparedStatements statements)
{
    private (ArticleKey Key, CachedArticle? Article) _last;

    public ArticleKey? Key(ArticleSlug slug) =>
        statements.Value("SELECT key FROM articles WHERE slug = ?1", slug.Value) is long key ? new ArticleKey(key) : null;

    public ArticleSummary? Card(ArticleKey key) => First("SELECT block FROM articles WHERE key = ?1", key);

    public ArticleSummary? Older(ArticleKey key) => First("SELECT block FROM articles WHERE key < ?1 ORDER BY key DESC LIMIT 1", key);

    public ArticleSummary? Newer(ArticleKey key) => First("SELECT block FROM articles WHERE key > ?1 ORDER BY key LIMIT 1", key);

    /// <summary>When an article last changed according to its file or history, to the second; null when no article has this slug.</summary>
    public DateTimeOffset? Updated(ArticleSlug slug) =>
        statements.Value("SELECT updated FROM articles WHERE slug = ?1", slug.Value) is long seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : null;

    /// <summary>An article without its neighbours; null when none has this key. The last article read is cached.</summary>
    public StoredArticle? Article(ArticleKey key) => Whole(key)?.Stored;

    /// <summary>
    /// Passages with the statements that touch them, in the order of <paramref name="places"/>; passages that are gone are left out. Each article is read once.
    /// </summary>
    public List<CatalogPassage> Passages(IReadOnlyList<PassagePlace> places)
    {
        var articles = places.Select(place => place.Article).Distinct().ToDictionary(key => key, Whole);
        return [.. places.Select(place => Passage(place, articles[place.Article])).OfType<CatalogPassage>()];
    }

    /// <summary>The text of one passage; empty when it is gone.</summary>
    public string Text(ArticleKey key, int index) =>
        Article(key) is { } stored && index < stored.Article.Passages.Count ? stored.Article.Passages[index].Text : "";

    private static CatalogPassage? Passage(PassagePlace place, CachedArticle? read) =>
        read is null || place.Passage >= read.Stored.Article.Passages.Count ? null : CatalogPassage.From(read.Stored, read.Card, place);

    private CachedArticle? Whole(ArticleKey key)
    {
        if (_last.Article is null || _last.Key != key)
            _last = (key, Read(key));
        return _last.Article;
    }

    private CachedArticle? Read(ArticleKey key)
    {
        using var rows = statements.Rows("SELECT block FROM articles WHERE key = ?1", key.Value);
        if (!rows.Read())
            return null;

        var (card, article, speakers, wordings) = ArticleBlock.Read(statements.Decompressed(rows, 0));
        var (ids, slugs) = (UtteranceIds.For(article), speakers.Quoted.Concat(speakers.Reported).Any(speaker => speaker is not null) ? Slugs(key) : []);
        foreach (var reported in speakers.Reported.OfType<string>().Where(name => !slugs.ContainsKey(name)).Distinct(StringComparer.Ordinal).ToList())
        {
            if (new SpeakerReader(statements).OnlyBearer(reported) is { } bearer)
                slugs.Add(reported, bearer);
        }

        return new CachedArticle(card, new StoredArticle
        {
            Article = article,
            Utterances = [.. article.Utterances.Select((utterance, i) =>
                new StoredUtterance(ids[i], utterance, slugs.GetValueOrDefault(speakers.Quoted[i] ?? "")) { Wording = wordings[i] })],
            Reported = [.. article.Reported.Select((reported, i) => new StoredReport(reported, slugs.GetValueOrDefault(speakers.Reported[i] ?? "")))],
        });
    }

    /// <summary>The slugs of the speakers quoted in an article, by folded name.</summary>
    private Dictionary<string, string> Slugs(ArticleKey key) =>
        statements.List(row => (Name: row.GetString(0), Slug: row.GetString(1)), "SELECT folded, slug FROM appearances WHERE key = ?1", key.Value)
            .ToDictionary(speaker => speaker.Name, speaker => speaker.Slug, StringComparer.Ordinal);

    private ArticleSummary? First(string sql, ArticleKey key)
    {
        using var rows = statements.Rows(sql, key.Value);
        return rows.Read() ? ArticleBlock.Card(statements.Decompressed(rows, 0)) : null;
    }

    private sealed record CachedArticle(ArticleSummary Card, StoredArticle Stored);
}
