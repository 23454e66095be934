namespace ArticleArchive.Catalog;

/// <summary>
/// Gives articles the slugs that their metadata asks for. An article gets its slug when no other article asks for it and no other file's name gives it.
/// Otherwise the articles get longer slugs, like files that would share one (<see cref="SharedSlug"/>); when that slug is not free either, the article keeps
/// the unique slug made from its file's name. The outcome depends only on the files, not on the order in which they arrived.
/// </summary>
internal sealed class SlugAssignment(PreparedStatements statements)
{
    /// <summary>The articles whose slug must change, with their new slugs.</summary>
    public IReadOnlyList<(ArticleKey Key, ArticleSlug Slug)> Changes()
    {
        var wanted = Unsettled().GroupBy(article => article.Asked).SelectMany(Wanted).ToList();
        var times = wanted.CountBy(article => article.Slug).ToDictionary();
        return
        [
            .. wanted
                .Select(want => want.Slug == want.Article.Asked || (times[want.Slug] == 1 && IsFree(want.Slug)) ? want : want with { Slug = want.Article.Name })
                .Where(want => want.Slug.Value != want.Article.Slug)
                .Select(want => (want.Article.Key, want.Slug)),
        ];
    }

    private IEnumerable<WantedSlug> Wanted(IGrouping<ArticleSlug, AskingArticle> asking)
    {
        var articles = asking.ToList();
        var named = NamedByFile(asking.Key);
        if (articles is [var only] && (named is null || named == only.Key))
            return [new WantedSlug(only, asking.Key)];

        var paths = articles.Select(article => PathOf(article.Key)).ToList();
        var slugs = SharedSlug.MakeDistinct(
            asking.Key, named is { } other && !articles.Exists(article => article.Key == other) ? [.. paths, PathOf(other)] : paths);
        return articles.Zip(slugs, (article, slug) => new WantedSlug(article, slug == asking.Key || article.Key == named ? article.Name : slug));
    }

    /// <summary>Articles that ask for a slug without clearly having it already.</summary>
    private List<AskingArticle> Unsettled() => statements.List(
        row => new AskingArticle(new ArticleKey(row.GetInt64(0)), row.GetString(1), Slug(row.GetString(2)), Slug(row.GetString(3))),
        """
        SELECT key, slug, name, asked FROM articles WHERE asked IS NOT NULL AND (
            slug <> asked
            OR asked IN (SELECT asked FROM articles WHERE asked IS NOT NULL GROUP BY asked HAVING COUNT(*) > 1)
            OR asked IN (SELECT name FROM articles WHERE asked IS NOT NULL))
        ORDER BY key
        """);

    /// <summary>The article whose file's name gives this slug; null when there is none.</summary>
    private ArticleKey? NamedByFile(ArticleSlug slug) =>
        statements.Value(
            "SELECT key FROM articles WHERE slug = ?1 AND asked IS NULL UNION SELECT key FROM articles WHERE name = ?1 AND asked IS NOT NULL LIMIT 1",
            slug.Value) is long key ? new ArticleKey(key) : null;

    /// <summary>Whether no file's name gives this slug, and no article is the only one to ask for it.</summary>
    private bool IsFree(ArticleSlug slug) =>
        NamedByFile(slug) is null && statements.Value("SELECT COUNT(*) FROM articles WHERE asked = ?1", slug.Value) is not 1L;

    private string PathOf(ArticleKey key)
    {
        using var rows = statements.Rows("SELECT block FROM articles WHERE key = ?1", key.Value);
        return rows.Read() ? ArticleBlock.Read(statements.Decompressed(rows, 0)).Article.File.Path : "";
    }

    private static ArticleSlug Slug(string text) => ArticleSlug.TryParse(text, out var slug) ? slug : default;

    private sealed record AskingArticle(ArticleKey Key, string Slug, ArticleSlug Name, ArticleSlug Asked);

    private sealed record WantedSlug(AskingArticle Article, ArticleSlug Slug);
}
