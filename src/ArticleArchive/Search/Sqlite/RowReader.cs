using ArticleArchive.Search.Indexing;
using Microsoft.Data.Sqlite;
using SQLitePCL;

namespace ArticleArchive.Search.Sqlite;

/// <summary>
/// Runs questions on one connection until told to stop; then SQLite itself is interrupted. Rows are stepped through without a data reader: it would
/// cost more than finding them, and a broad search has a million.
/// </summary>
internal sealed class RowReader : IDisposable
{
    private readonly sqlite3 _database;
    private readonly CancellationToken _cancellation;
    private readonly CancellationTokenRegistration _registration;

    public RowReader(SqliteConnection connection, CancellationToken cancellation)
    {
        _database = connection.Handle ?? throw new InvalidOperationException("The connection is not open.");
        _cancellation = cancellation;
        _registration = cancellation.Register(() => raw.sqlite3_interrupt(_database));
    }

    /// <summary>Adds the rows found, rising.</summary>
    public void AddRows(RowQuery query, RowRange range, List<long> rows)
    {
        using var statement = Prepare($"SELECT rowid FROM {query.Table} WHERE {query.Table} MATCH ?1 AND rowid >= ?2 AND rowid < ?3 ORDER BY rowid", query, range);
        while (Step(statement))
            rows.Add(raw.sqlite3_column_int64(statement, 0));
    }

    /// <summary>The rows found with their rank by Okapi BM25, best highest.</summary>
    public IEnumerable<(long Row, double Score)> Ranked(RowQuery query, RowRange range)
    {
        using var statement = Prepare($"SELECT rowid, -bm25({query.Table}) FROM {query.Table} WHERE {query.Table} MATCH ?1 AND rowid >= ?2 AND rowid < ?3", query, range);
        while (Step(statement))
            yield return (raw.sqlite3_column_int64(statement, 0), raw.sqlite3_column_double(statement, 1));
    }

    /// <summary>How many rows are found.</summary>
    public long Count(RowQuery query, RowRange range)
    {
        using var statement = Prepare($"SELECT count(*) FROM {query.Table} WHERE {query.Table} MATCH ?1 AND rowid >= ?2 AND rowid < ?3", query, range);
        return Step(statement) ? raw.sqlite3_column_int64(statement, 0) : 0;
    }

    public void Dispose() => _registration.Dispose();

    private sqlite3_stmt Prepare(string sql, RowQuery query, RowRange range)
    {
        _cancellation.ThrowIfCancellationRequested();
        Check(raw.sqlite3_prepare_v2(_database, sql, out var statement));
        raw.sqlite3_bind_text(statement, 1, query.Match);
        raw.sqlite3_bind_int64(statement, 2, range.First);
        raw.sqlite3_bind_int64(statement, 3, range.End);
        return statement;
    }

    private bool Step(sqlite3_stmt statement)
    {
        var result = raw.sqlite3_step(statement);
        if (result == raw.SQLITE_ROW)
            return true;

        // An interrupt that comes while nothing runs is lost; the token is not.
        _cancellation.ThrowIfCancellationRequested();
        if (result != raw.SQLITE_DONE)
            Check(result);
        return false;
    }

    private void Check(int result)
    {
        if (result != raw.SQLITE_OK)
            SqliteException.ThrowExceptionForRC(result, _database);
    }
}
