namespace ArticleArchive.Catalog;

/// <summary>The slugs of articles in the database. During a change an article may be set aside, without a slug.</summary>
internal sealed class SlugRows(PreparedStatements statements)
{
    /// <summary>Gives articles new slugs, which may be slugs that others among them have now.</summary>
    /// <returns>The articles whose slug changed.</returns>
    public IReadOnlyList<(ArticleKey Key, ArticleSlug Slug)> Rename(IReadOnlyList<(ArticleKey Key, ArticleSlug Slug)> changes)
    {
        foreach (var (key, _) in changes)
            SetAside(key);
        return [.. changes.Where(change => Rename(change.Key, change.Slug))];
    }

    /// <summary>Takes the slug from an article until its new one is decided.</summary>
    public void SetAside(ArticleKey key) => statements.Run("UPDATE articles SET slug = char(10) || key WHERE key = ?1", key.Value);

    /// <summary>Frees a slug made from a file's name: the article that has it is set aside.</summary>
    public void Clear(ArticleSlug slug) => statements.Run("UPDATE articles SET slug = char(10) || key WHERE slug = ?1", slug.Value);

    /// <summary>Gives an article that was set aside the slug made from its file's name again.</summary>
    public void Restore(ArticleKey key)
    {
        if (Read(key) is not { FileSlug: null } article)
            return;

        Clear(article.Slug);
        Rename(key, article.Slug);
    }

    /// <summary>Articles still set aside although they asked for no slug: another file's name has taken theirs.</summary>
    public IReadOnlyList<ArticleKey> Displaced() =>
        statements.List(row => new ArticleKey(row.GetInt64(0)), "SELECT key FROM articles WHERE slug > char(10) AND slug < char(11) AND asked IS NULL");

    /// <summary>Writes an article's slug into its row and, when it had another one, into its packed block and its aliases.</summary>
    private bool Rename(ArticleKey key, ArticleSlug slug)
    {
        statements.Run("UPDATE articles SET slug = ?2 WHERE key = ?1", key.Value, slug.Value);
        if (Read(key) is not { } article || article.Slug == slug)
            return false;

        var renamed = article with { Slug = slug };
        statements.Run("UPDATE articles SET block = ?2 WHERE key = ?1", key.Value, statements.Compressor.Compress(ArticleBlock.Bytes(renamed)));
        var aliases = new AliasRegister(statements);
        aliases.Remove(key);
        aliases.Enter(key, renamed);
        return true;
    }

    private Article? Read(ArticleKey key)
    {
        using var rows = statements.Rows("SELECT block FROM articles WHERE key = ?1", key.Value);
        return rows.Read() ? ArticleBlock.Read(statements.Decompressed(rows, 0)).Article : null;
    }
}
