using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>The statements of one connection, each prepared once. Parameters are <c>?1</c>, <c>?2</c> and so on. Not thread-safe.</summary>
internal sealed class PreparedStatements(SqliteConnection connection) : IDisposable
{
    private readonly Dictionary<string, SqliteCommand> _prepared = new(StringComparer.Ordinal);
    private BlobCompressor? _compressor;

    public SqliteConnection Connection => connection;

    /// <summary>Compresses and decompresses blobs with the dictionary of this database.</summary>
    public BlobCompressor Compressor => _compressor ??= new BlobCompressor(Value("SELECT dictionary FROM compression") as byte[]);

    /// <summary>Call when a new state is open: another process may have built the database again, with another dictionary.</summary>
    public void RenewCompressor()
    {
        if (_compressor is null || _compressor.DictionaryId == Value("SELECT id FROM compression") as long?)
            return;

        _compressor.Dispose();
        _compressor = null;
    }

    /// <summary>Runs a statement that returns no rows.</summary>
    /// <returns>The number of rows changed.</returns>
    public int Run(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteNonQuery();

    /// <summary>The rows of a query. Do not run the same SQL again before the last row is read.</summary>
    public SqliteDataReader Rows(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteReader();

    /// <summary>The first column of the first row; null when there is no row or its value is null.</summary>
    public object? Value(string sql, params ReadOnlySpan<object?> values) => Bind(sql, values).ExecuteScalar() is { } value and not DBNull ? value : null;

    /// <summary>All rows of a query.</summary>
    public List<T> List<T>(Func<SqliteDataReader, T> read, string sql, params ReadOnlySpan<object?> values)
    {
        using var rows = Rows(sql, values);
        var list = new List<T>();
        while (rows.Read())
            list.Add(read(rows));
        return list;
    }

    /// <summary>The decompressed bytes of a blob in a row.</summary>
    /// <exception cref="InvalidDataException">The blob is damaged.</exception>
    public byte[] Decompressed(SqliteDataReader row, int column) => Compressor.Decompress(row.GetFieldValue<byte[]>(column));

    public void Dispose()
    {
        _compressor?.Dispose();
        foreach (var command in _prepared.Values)
            command.Dispose();
        _prepared.Clear();
    }

    private SqliteCommand Bind(string sql, ReadOnlySpan<object?> values)
    {
        if (!_prepared.TryGetValue(sql, out var command))
            _prepared.Add(sql, command = Prepare(sql, values.Length));

        for (var i = 0; i < values.Length; i++)
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        return command;
    }

    private SqliteCommand Prepare(string sql, int parameters)
    {
        var command = connection.CreateCommand();
        command.CommandText = sql;
        for (var i = 1; i <= parameters; i++)
            command.Parameters.Add(new SqliteParameter { ParameterName = $"?{i}" });
        return command;
    }
}
