using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>The slugs of articles that are in the database already. While a change is made an article may stand aside, without a slug.</summary>
internal sealed class SlugRows(PreparedStatements statements)
{
    /// <summary>Gives articles other slugs, which may be those that others of them have now.</summary>
    /// <returns>Those that had another slug before.</returns>
    public IReadOnlyList<(ArticleKey Key, ArticleSlug Slug)> Rename(IReadOnlyList<(ArticleKey Key, ArticleSlug Slug)> changes)
    {
        foreach (var (key, _) in changes)
            SetAside(key);
        return [.. changes.Where(change => Rename(change.Key, change.Slug))];
    }

    /// <summary>Takes the slug from an article until it is settled which it is to have.</summary>
    public void SetAside(ArticleKey key) => statements.Run("UPDATE articles SET slug = char(10) || key WHERE key = ?1", key.Value);

    /// <summary>Frees a slug that the name of a file gives: the article that has it stands aside.</summary>
    public void Clear(ArticleSlug slug) => statements.Run("UPDATE articles SET slug = char(10) || key WHERE slug = ?1", slug.Value);

    /// <summary>Gives an article that stands aside the slug again that the name of its file gives.</summary>
    public void Restore(ArticleKey key)
    {
        if (Read(key) is not { FileSlug: null } article)
            return;

        Clear(article.Slug);
        Rename(key, article.Slug);
    }

    /// <summary>Articles that stand aside though they asked for no slug: another file has the name that gave theirs.</summary>
    public IReadOnlyList<ArticleKey> Displaced() =>
        statements.List(row => new ArticleKey(row.GetInt64(0)), "SELECT key FROM articles WHERE slug > char(10) AND slug < char(11) AND asked IS NULL");

    /// <summary>Writes an article's slug into its row, and where it had another, into its packed block and the names that lead to it.</summary>
    private bool Rename(ArticleKey key, ArticleSlug slug)
    {
        statements.Run("UPDATE articles SET slug = ?2 WHERE key = ?1", key.Value, slug.Value);
        if (Read(key) is not { } article || article.Slug == slug)
            return false;

        var renamed = article with { Slug = slug };
        statements.Run("UPDATE articles SET block = ?2 WHERE key = ?1", key.Value, ArticleBlock.Pack(renamed));
        var aliases = new AliasRegister(statements);
        aliases.Remove(key);
        aliases.Enter(key, renamed);
        return true;
    }

    private Article? Read(ArticleKey key)
    {
        using var rows = statements.Rows("SELECT block FROM articles WHERE key = ?1", key.Value);
        return rows.Read() ? ArticleBlock.Unpack(rows.GetFieldValue<byte[]>(0)).Article : null;
    }
}
