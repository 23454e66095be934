using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>Reads and writes the table of articles that changed after they were published or first recorded.</summary>
internal sealed class UpdateRows(PreparedStatements statements)
{
    public void Write(ArticleKey key, Article article, StoredHistory? history)
    {
        var updated = IsLater(article.Metadata.Updated, article.Date) ? article.Metadata.Updated : null;
        var recorded = history is { Revisions: > 1 } or { HasUnrecordedChanges: true } ? history.Recorded : (DateTimeOffset?)null;
        if (updated is null && recorded is null)
            return;

        long[] times = [Seconds(updated), recorded?.ToUnixTimeSeconds() ?? long.MinValue];
        statements.Run(
            "INSERT INTO updates (key, behind, time, updated) VALUES (?1, ?2, ?3, ?4)",
            key.Value,
            history is { HasUnrecordedChanges: true } ? 1 : 0,
            times.Max(),
            updated?.Edtf);
    }

    public void Remove(ArticleKey key) => statements.Run("DELETE FROM updates WHERE key = ?1", key.Value);

    /// <summary>Articles with unrecorded changes first, then the latest change first.</summary>
    public RevisedArticles Page(int page, int pageSize) => new(
        statements.List(
            Read,
            $"""
            SELECT a.block, u.time, u.updated, {HistoryRows.Columns}
            FROM updates u JOIN articles a ON a.key = u.key LEFT JOIN histories h ON h.key = u.key
            ORDER BY u.behind DESC, u.time DESC, u.key DESC LIMIT ?1 OFFSET ?2
            """,
            pageSize,
            (page - 1L) * pageSize),
        statements.Value("SELECT COUNT(*) FROM updates") is long count ? count : 0);

    private RevisedArticle Read(SqliteDataReader row) => new()
    {
        Article = ArticleBlock.Card(statements.Decompressed(row, 0)),
        Time = DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(1)),
        Updated = ArticleDate.TryParse(row.IsDBNull(2) ? null : row.GetString(2), out var updated) ? updated : null,
        History = row.IsDBNull(3) ? null : new HistoryRows(statements).Read(row, 3),
    };

    private static bool IsLater(ArticleDate? updated, ArticleDate? published) => (updated, published) switch
    {
        (null, _) => false,
        (_, null) => true,
        ({ Moment: { } change }, { Moment: { } first }) => change > first,
        _ => updated.Earliest > published.Latest,
    };

    private static long Seconds(ArticleDate? date) => date switch
    {
        null => long.MinValue,
        { Moment: { } moment } => moment.ToUnixTimeSeconds(),
        _ => new DateTimeOffset(date.Earliest, TimeOnly.MinValue, TimeSpan.Zero).ToUnixTimeSeconds(),
    };
}
