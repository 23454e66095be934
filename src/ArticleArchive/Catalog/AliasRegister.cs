using ArticleArchive.Articles;

namespace ArticleArchive.Catalog;

/// <summary>Earlier slugs of articles. One that two articles claim, or that is another article's own slug, leads nowhere and is a problem of both.</summary>
internal sealed class AliasRegister(PreparedStatements statements)
{
    public void Enter(ArticleKey key, Article article)
    {
        foreach (var alias in article.Aliases.Distinct().Where(alias => alias != article.Slug))
            statements.Run("INSERT INTO aliases (alias, key) VALUES (?1, ?2)", alias.Value, key.Value);
    }

    public void Remove(ArticleKey key) => statements.Run("DELETE FROM aliases WHERE key = ?1", key.Value);

    public ArticleSlug? Find(ArticleSlug alias)
    {
        var own = statements.Value("SELECT 1 FROM articles WHERE slug = ?1", alias.Value);
        var claims = statements.List(
            row => row.GetString(0),
            "SELECT a.slug FROM aliases s JOIN articles a ON a.key = s.key WHERE s.alias = ?1 LIMIT 2",
            alias.Value);
        return own is null && claims.Count == 1 && ArticleSlug.TryParse(claims[0], out var slug) ? slug : null;
    }

    /// <summary>All claims that clash, a problem for each file.</summary>
    public List<ContentProblem> Clashes()
    {
        var claims = statements.List(
            row => (Alias: row.GetString(0), Path: row.GetString(1), IsOwn: row.GetInt64(2) != 0),
            """
            WITH claims AS (
                SELECT s.alias, s.key, 0 AS own FROM aliases s
                UNION ALL SELECT a.slug, a.key, 1 FROM articles a WHERE a.slug IN (SELECT alias FROM aliases))
            SELECT c.alias, f.path, c.own FROM claims c JOIN files f ON f.key = c.key
            WHERE c.alias IN (SELECT alias FROM claims GROUP BY alias HAVING COUNT(*) > 1)
            ORDER BY c.alias, f.path
            """);
        return
        [
            .. from claim in claims
               from other in claims
               where claim.Alias == other.Alias && claim.Path != other.Path && !claim.IsOwn
               from problem in Told(claim, other)
               select problem,
        ];
    }

    private static IEnumerable<ContentProblem> Told((string Alias, string Path, bool IsOwn) claim, (string Alias, string Path, bool IsOwn) other)
    {
        yield return Problem(claim.Path, other.IsOwn
            ? $"The alias '{claim.Alias}' is the slug of {other.Path}."
            : $"The alias '{claim.Alias}' is claimed by {other.Path} too.");
        if (other.IsOwn)
            yield return Problem(other.Path, $"The slug '{claim.Alias}' is claimed as an alias by {claim.Path}.");
    }

    private static ContentProblem Problem(string file, string what) => new()
    {
        Severity = ProblemSeverity.Error,
        File = file,
        What = what,
        Advice = "Take it out of one of the two files; until then it does not redirect.",
    };
}
