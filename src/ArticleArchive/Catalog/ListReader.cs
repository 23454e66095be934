using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>Reads lists of articles and their counts from one state of the database.</summary>
internal sealed class ListReader(PreparedStatements statements)
{
    public ArticlePage Page(ArticleFilter filter, ListCounts counts, (int Page, int Size) wanted)
    {
        var listed = new ListedArticles(filter);
        return new ArticlePage
        {
            Articles = statements.List(
                ReadCard,
                $"SELECT a.block {listed.Articles} ORDER BY {listed.Key} DESC LIMIT ?1 OFFSET ?2",
                [wanted.Size, (wanted.Page - 1L) * wanted.Size, .. listed.Values]),
            Total = counts.Total,
            Page = wanted.Page,
            PageSize = wanted.Size,
            Years = counts.Years,
            Topics = counts.Topics,
            Sources = counts.Sources,
        };
    }

    public ListCounts Counts(ArticleFilter filter)
    {
        var listed = new ListedArticles(filter);
        ReadOnlySpan<object?> values = [null, null, .. listed.Values];
        var total = statements.Value($"SELECT COUNT(*) {listed.Articles} AND ?1 IS ?2", values) is long count ? count : 0;
        var labels = statements.List(
            row => (Field: row.GetString(0), Count: new ValueCount(row.GetString(1), row.GetInt64(2))),
            $"""
            SELECT n.field, MIN(COALESCE(l.name, n.name)), COUNT(*)
            {listed.Labels} AND ?1 IS ?2 GROUP BY l.label
            """,
            values);
        return ListCounts.From(total, labels);
    }

    public List<ChangedArticle> RecentlyChanged(int limit) => Latest("changed", limit);

    public List<ChangedArticle> RecentlyUpdated(int limit) => Latest("updated", limit);

    public List<(ArticleKey Key, ArticleSlug Slug)> Slugs(ArticleKey below, int limit) => statements.List(
        row => (new ArticleKey(row.GetInt64(0)), ArticleSlug.TryParse(row.GetString(1), out var slug) ? slug : default),
        "SELECT key, slug FROM articles WHERE key < ?1 ORDER BY key DESC LIMIT ?2",
        below.Value,
        limit);

    public List<ContentProblem> Problems() => statements.List(
        ReadProblem,
        "SELECT severity, file, line, col, what, advice FROM problems ORDER BY file, line, col, owner, position");

    public List<ContentProblem> ProblemsOf(string owner) =>
        statements.List(ReadProblem, "SELECT severity, file, line, col, what, advice FROM problems WHERE owner = ?1 ORDER BY position", owner);

    public List<(string Key, long Files)> UnusedKeys() =>
    [
        .. statements.List(
            row => (Keys: row.GetString(0), Files: row.GetInt64(1)), "SELECT unused, COUNT(*) FROM files WHERE unused IS NOT NULL GROUP BY unused")
            .SelectMany(group => group.Keys.Split('\n').Select(key => (key, group.Files))),
    ];

    private List<ChangedArticle> Latest(string time, int limit) => statements.List(
        row => new ChangedArticle(ReadCard(row), DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(1))),
        $"SELECT block, {time} FROM articles ORDER BY {time} DESC, key DESC LIMIT ?1",
        limit);

    private ArticleSummary ReadCard(SqliteDataReader row) => ArticleBlock.Card(statements.Decompressed(row, 0));

    private static ContentProblem ReadProblem(SqliteDataReader row) => new()
    {
        Severity = (ProblemSeverity)row.GetInt32(0),
        File = row.GetString(1),
        Line = row.IsDBNull(2) ? null : row.GetInt32(2),
        Column = row.IsDBNull(3) ? null : row.GetInt32(3),
        What = row.GetString(4),
        Advice = row.GetString(5),
    };
}
