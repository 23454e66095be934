using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Adds rows to one of the tables of words. Bytes go to SQLite as they are: making a string and a parameter of each row costs more than indexing it.</summary>
internal sealed class RowWriter : IDisposable
{
    private readonly sqlite3 _database;
    private readonly sqlite3_stmt _insert;

    public RowWriter(SqliteConnection connection, string table)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        Check(raw.sqlite3_prepare_v2(_database, $"INSERT INTO {table} (rowid, words) VALUES (?, ?)", out _insert));
    }

    public void Add(long row, ReadOnlySpan<byte> words)
    {
        Check(raw.sqlite3_bind_int64(_insert, 1, row));
        Check(raw.sqlite3_bind_text(_insert, 2, words));
        var result = raw.sqlite3_step(_insert);
        raw.sqlite3_reset(_insert);
        Check(result);
    }

    public void Dispose() => _insert.Dispose();

    private void Check(int result)
    {
        if (result is not (raw.SQLITE_OK or raw.SQLITE_DONE))
            SqliteException.ThrowExceptionForRC(result, _database);
    }
}
