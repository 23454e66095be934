using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ArticleArchive.Search.Sqlite;

/// <summary>
/// Adds rows to one of the tables of words, many at a time: FTS5 writes out what it has gathered whenever another statement stands between, and pieces
/// of one article each would have to be merged again and again. Bytes go to SQLite as they are, for a string of each row costs as much as indexing it.
/// </summary>
internal sealed class RowWriter : IDisposable
{
    private const int MostWaiting = 8 << 20;

    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _insert;
    private readonly WordRows _waiting = new();

    public RowWriter(SqliteConnection connection, string table)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        Check(raw.sqlite3_prepare_v2(_database, $"INSERT INTO {table} (rowid, words) VALUES (?, ?)", out _insert));
    }

    /// <summary>Takes rows in; they are in the table after <see cref="Flush"/>.</summary>
    public void Add(WordRows rows)
    {
        _waiting.Add(rows);
        if (_waiting.Length > MostWaiting)
            Flush();
    }

    /// <summary>Writes the rows that wait.</summary>
    public void Flush() => _waiting.Take(Insert);

    public void Dispose() => _insert.Dispose();

    private void Insert(long row, ReadOnlySpan<byte> words)
    {
        Check(raw.sqlite3_bind_int64(_insert, 1, row));
        Check(raw.sqlite3_bind_text(_insert, 2, words));
        var result = raw.sqlite3_step(_insert);
        raw.sqlite3_reset(_insert);
        Check(result);
    }

    private void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE))
            SqliteException.ThrowExceptionForRC(result, _database);
    }
}
