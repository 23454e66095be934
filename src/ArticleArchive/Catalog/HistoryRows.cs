using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>Reads and writes the table of article histories.</summary>
internal sealed class HistoryRows(PreparedStatements statements)
{
    public const string Columns = "h.text, h.revisions, h.recorded, h.note, h.behind";

    public void Write(ArticleKey key, StoredHistory history) => statements.Run(
        "INSERT INTO histories (key, text, revisions, recorded, note, behind) VALUES (?1, ?2, ?3, ?4, ?5, ?6)",
        key.Value,
        statements.Compressor.Compress(Encoding.UTF8.GetBytes(history.Text)),
        history.Revisions,
        history.Recorded.ToUnixTimeSeconds(),
        history.Note,
        history.HasUnrecordedChanges ? 1 : 0);

    public void Remove(ArticleKey key) => statements.Run("DELETE FROM histories WHERE key = ?1", key.Value);

    public StoredHistory? Find(ArticleSlug slug)
    {
        using var rows = statements.Rows($"SELECT {Columns} FROM histories h JOIN articles a ON a.key = h.key WHERE a.slug = ?1", slug.Value);
        return rows.Read() ? Read(rows, 0) : null;
    }

    public StoredHistory Read(SqliteDataReader row, int firstColumn) => new(
        Encoding.UTF8.GetString(statements.Decompressed(row, firstColumn)),
        row.GetInt32(firstColumn + 1),
        DateTimeOffset.FromUnixTimeSeconds(row.GetInt64(firstColumn + 2)),
        row.IsDBNull(firstColumn + 3) ? null : row.GetString(firstColumn + 3))
    {
        HasUnrecordedChanges = row.GetInt32(firstColumn + 4) == 1,
    };
}
