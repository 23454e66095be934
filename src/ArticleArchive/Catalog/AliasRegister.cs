namespace ArticleArchive.Catalog;

/// <summary>
/// Names and addresses that lead to an article besides its own slug. Those given by metadata and history take precedence over those derived from the file's
/// name. A slug that leads to several articles redirects to none of them.
/// </summary>
internal sealed class AliasRegister(PreparedStatements statements)
{
    public void Enter(ArticleKey key, Article article)
    {
        foreach (var alias in article.Metadata.Aliases.Distinct().Where(alias => alias != article.Slug))
            Enter(key, alias, isGiven: 1);
        var aliases = article.OtherSlugs.Concat(new[] { article.AskedSlug, article.FileSlug }.OfType<ArticleSlug>());
        foreach (var alias in aliases.Where(alias => alias != article.Slug))
            Enter(key, alias, isGiven: 0);
        foreach (var path in article.Metadata.OldPaths)
            statements.Run("INSERT OR IGNORE INTO old_paths (path, key) VALUES (?1, ?2)", OldPath.Fold(path), key.Value);
    }

    public void Remove(ArticleKey key)
    {
        statements.Run("DELETE FROM aliases WHERE key = ?1", key.Value);
        statements.Run("DELETE FROM old_paths WHERE key = ?1", key.Value);
    }

    /// <summary>The article that an earlier slug leads to; null when it leads to none or several, or is an article's own slug.</summary>
    public ArticleSlug? Find(ArticleSlug alias) => Claims(alias) is [var only] ? only : null;

    /// <summary>The articles that a shared slug may mean, ordered by slug; empty when it leads to one or none.</summary>
    public IReadOnlyList<ArticleSlug> Choices(ArticleSlug alias) => Claims(alias) is { Count: > 1 } several ? several : [];

    /// <summary>The article that an earlier address on another site leads to; null when it leads to none or several.</summary>
    public ArticleSlug? FindPath(string path) =>
        statements.List(
            row => row.GetString(0),
            "SELECT a.slug FROM old_paths p JOIN articles a ON a.key = p.key WHERE p.path = ?1 LIMIT 2",
            OldPath.Fold(path)) is [var only] && ArticleSlug.TryParse(only, out var slug) ? slug : null;

    /// <summary>All clashing claims, as one problem for each file.</summary>
    public List<ContentProblem> Clashes()
    {
        var claims = statements.List(
            row => (Alias: row.GetString(0), Path: row.GetString(1), IsOwn: row.GetInt64(2) != 0),
            """
            WITH claims AS (
                SELECT s.alias, s.key, 0 AS own FROM aliases s WHERE s.given = 1
                UNION ALL SELECT a.slug, a.key, 1 FROM articles a WHERE a.slug IN (SELECT alias FROM aliases WHERE given = 1))
            SELECT c.alias, f.path, c.own FROM claims c JOIN files f ON f.key = c.key
            WHERE c.alias IN (SELECT alias FROM claims GROUP BY alias HAVING COUNT(*) > 1)
            ORDER BY c.alias, f.path
            """);
        return Clashes(claims);
    }

    /// <summary>The given claims that clash, as one problem for each file.</summary>
    public static List<ContentProblem> Clashes(IReadOnlyList<(string Alias, string Path, bool IsOwn)> claims) =>
    [
        .. from alias in claims.GroupBy(claim => claim.Alias, StringComparer.Ordinal)
           from claim in alias
           from other in alias
           where claim.Path != other.Path && !claim.IsOwn
           from problem in Problems(claim, other)
           select problem,
    ];

    private void Enter(ArticleKey key, ArticleSlug alias, int isGiven) =>
        statements.Run("INSERT OR IGNORE INTO aliases (alias, key, given) VALUES (?1, ?2, ?3)", alias.Value, key.Value, isGiven);

    private List<ArticleSlug> Claims(ArticleSlug alias)
    {
        if (statements.Value("SELECT 1 FROM articles WHERE slug = ?1", alias.Value) is not null)
            return [];

        var claims = statements.List(
            row => (Slug: row.GetString(0), IsGiven: row.GetInt64(1) != 0),
            "SELECT a.slug, s.given FROM aliases s JOIN articles a ON a.key = s.key WHERE s.alias = ?1 ORDER BY a.slug",
            alias.Value);
        var first = claims.Exists(claim => claim.IsGiven) ? claims.Where(claim => claim.IsGiven) : claims;
        return [.. first.Select(claim => ArticleSlug.TryParse(claim.Slug, out var slug) ? slug : default)];
    }

    private static IEnumerable<ContentProblem> Problems((string Alias, string Path, bool IsOwn) claim, (string Alias, string Path, bool IsOwn) other)
    {
        yield return Problem(claim.Path, other.IsOwn
            ? $"The alias '{claim.Alias}' is the slug of {other.Path}."
            : $"The alias '{claim.Alias}' is claimed by {other.Path} too.");
        if (other.IsOwn)
            yield return Problem(other.Path, $"The slug '{claim.Alias}' is claimed as an alias by {claim.Path}.");
    }

    private static ContentProblem Problem(string file, string what) => new()
    {
        Severity = ProblemSeverity.Warning,
        File = file,
        What = what,
        Advice = "Remove it from one of the two files; until then it does not redirect.",
    };
}
