using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>Writes and removes the rows of one article, its speakers and aliases apart.</summary>
internal sealed class ArticleWriter(PreparedStatements statements)
{
    private readonly LabelRegister _labels = new(statements);

    /// <param name="key">Its key.</param>
    /// <param name="article">The article.</param>
    /// <param name="block">The article, packed (<see cref="ArticleBlock"/>).</param>
    /// <param name="changed">When it last changed here.</param>
    public void Write(ArticleKey key, Article article, byte[] block, DateTimeOffset changed)
    {
        statements.Run(
            "INSERT INTO articles (key, slug, passages, utterances, changed, block) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
            key.Value,
            article.Slug.Value,
            article.Passages.Count,
            article.Utterances.Count,
            changed.ToUnixTimeSeconds(),
            block);
        _labels.Enter(key, article);
    }

    public void Remove(ArticleKey key)
    {
        statements.Run("DELETE FROM articles WHERE key = ?1", key.Value);
        _labels.Remove(key);
    }
}
