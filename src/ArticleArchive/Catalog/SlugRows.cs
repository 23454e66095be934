using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>The slugs of articles that are in the database already.</summary>
internal sealed class SlugRows(PreparedStatements statements)
{
    /// <summary>Gives an article another slug: its row, its packed block, and the names that lead to it.</summary>
    public void Rename(ArticleKey key, ArticleSlug slug)
    {
        if (Read(key) is not { } article)
            return;
        if (article.Slug == slug)
        {
            statements.Run("UPDATE articles SET slug = ?2 WHERE key = ?1", key.Value, slug.Value);
            return;
        }

        var renamed = article with { Slug = slug };
        statements.Run("UPDATE articles SET slug = ?2, block = ?3 WHERE key = ?1", key.Value, slug.Value, ArticleBlock.Pack(renamed));
        var aliases = new AliasRegister(statements);
        aliases.Remove(key);
        aliases.Enter(key, renamed);
    }

    /// <summary>Gives several articles other slugs, which may be those that others of them have now.</summary>
    public void Rename(IReadOnlyList<(ArticleKey Key, ArticleSlug Slug)> changes)
    {
        foreach (var (key, _) in changes)
            Free(key);
        foreach (var (key, slug) in changes)
            Rename(key, slug);
    }

    /// <summary>Takes the slug from an article that is about to get another one.</summary>
    public void Free(ArticleKey key) => statements.Run("UPDATE articles SET slug = char(10) || key WHERE key = ?1", key.Value);

    private Article? Read(ArticleKey key)
    {
        using var rows = statements.Rows("SELECT block FROM articles WHERE key = ?1", key.Value);
        return rows.Read() ? ArticleBlock.Unpack(rows.GetFieldValue<byte[]>(0)).Article : null;
    }
}
