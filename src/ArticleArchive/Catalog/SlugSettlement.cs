using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>
/// Gives articles the slugs that their metadata asks for. A slug that one article alone asks for, and that no other file's name gives, is that article's. Otherwise those
/// who ask for it are told apart as the slugs of files are; where that slug is not free either, the article has the slug of its file's name, which no other file gives.
/// The outcome depends on what the files say alone, and not on the order in which they came.
/// </summary>
internal sealed class SlugSettlement(PreparedStatements statements)
{
    /// <summary>The articles that have another slug now than they should have.</summary>
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
        var named = NamedSo(asking.Key);
        if (articles is [var only] && (named is null || named == only.Key))
            return [new WantedSlug(only, asking.Key)];

        var paths = articles.Select(article => PathOf(article.Key)).ToList();
        var slugs = SharedSlug.TellApart(asking.Key, named is { } other && !articles.Exists(article => article.Key == other) ? [.. paths, PathOf(other)] : paths);
        return articles.Zip(slugs, (article, slug) => new WantedSlug(article, slug == asking.Key || article.Key == named ? article.Name : slug));
    }

    /// <summary>Articles that ask for a slug of which it is not plain that they have it.</summary>
    private List<AskingArticle> Unsettled() => statements.List(
        row => new AskingArticle(new ArticleKey(row.GetInt64(0)), row.GetString(1), Slug(row.GetString(2)), Slug(row.GetString(3))),
        """
        SELECT key, slug, name, asked FROM articles WHERE asked IS NOT NULL AND (
            slug <> asked
            OR asked IN (SELECT asked FROM articles WHERE asked IS NOT NULL GROUP BY asked HAVING COUNT(*) > 1)
            OR asked IN (SELECT name FROM articles WHERE asked IS NOT NULL))
        ORDER BY key
        """);

    /// <summary>The article whose file's name gives a slug; null when there is none.</summary>
    private ArticleKey? NamedSo(ArticleSlug slug) =>
        statements.Value(
            "SELECT key FROM articles WHERE slug = ?1 AND asked IS NULL UNION SELECT key FROM articles WHERE name = ?1 AND asked IS NOT NULL LIMIT 1",
            slug.Value) is long key ? new ArticleKey(key) : null;

    /// <summary>True for a slug that no file's name gives, and for which no article alone asks.</summary>
    private bool IsFree(ArticleSlug slug) =>
        NamedSo(slug) is null && statements.Value("SELECT COUNT(*) FROM articles WHERE asked = ?1", slug.Value) is not 1L;

    private string PathOf(ArticleKey key)
    {
        using var rows = statements.Rows("SELECT block FROM articles WHERE key = ?1", key.Value);
        return rows.Read() ? ArticleBlock.Unpack(rows.GetFieldValue<byte[]>(0)).Article.File.Path : "";
    }

    private static ArticleSlug Slug(string text) => ArticleSlug.TryParse(text, out var slug) ? slug : default;

    private sealed record AskingArticle(ArticleKey Key, string Slug, ArticleSlug Name, ArticleSlug Asked);

    private sealed record WantedSlug(AskingArticle Article, ArticleSlug Slug);
}
