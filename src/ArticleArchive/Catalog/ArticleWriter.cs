namespace ArticleArchive.Catalog;

/// <summary>Writes and removes the rows of one article, except its speakers and aliases.</summary>
internal sealed class ArticleWriter(PreparedStatements statements)
{
    private readonly LabelRegister _labels = new(statements);

    /// <summary>Writes an article. When another article has its slug, it is set aside (<see cref="SlugRows"/>).</summary>
    /// <param name="key">Its key.</param>
    /// <param name="article">The article.</param>
    /// <param name="block">Its compressed bytes (<see cref="ArticleBlock"/>).</param>
    /// <param name="times">When the archive last noticed a change of it, and when it was changed.</param>
    public void Write(ArticleKey key, Article article, byte[] block, (DateTimeOffset Changed, DateTimeOffset Updated) times)
    {
        statements.Run(
            """
            INSERT INTO articles (key, slug, passages, utterances, changed, block, updated, name, asked)
            VALUES (?1, CASE WHEN EXISTS (SELECT 1 FROM articles WHERE slug = ?2) THEN char(10) || ?1 ELSE ?2 END, ?3, ?4, ?5, ?6, ?7, ?8, ?9)
            """,
            key.Value,
            article.Slug.Value,
            article.Passages.Count,
            article.Utterances.Count,
            times.Changed.ToUnixTimeSeconds(),
            block,
            times.Updated.ToUnixTimeSeconds(),
            article.FileSlug?.Value,
            article.AskedSlug?.Value);
        _labels.Enter(key, article);
    }

    public void Remove(ArticleKey key)
    {
        statements.Run("DELETE FROM articles WHERE key = ?1", key.Value);
        _labels.Remove(key);
    }
}
