using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>An open read-only connection with its prepared statements.</summary>
internal sealed class ReadSession : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly long _opened = Stopwatch.GetTimestamp();

    /// <summary>Opens the database file.</summary>
    /// <param name="path">The database file.</param>
    /// <param name="epoch">The number of times the file had been replaced when the session was opened.</param>
    /// <exception cref="ArchiveUnavailableException">The file does not exist, or its schema has another version.</exception>
    public ReadSession(string path, int epoch)
    {
        _connection = CatalogFile.OpenToRead(path);
        Statements = new PreparedStatements(_connection);
        Epoch = epoch;
    }

    public PreparedStatements Statements { get; }

    public int Epoch { get; }

    public TimeSpan Age => Stopwatch.GetElapsedTime(_opened);

    /// <summary>Opens one committed state; it stays the same until <see cref="End"/>.</summary>
    public void Begin()
    {
        Statements.Run("BEGIN");
        Statements.RenewCompressor();
    }

    public void End() => Statements.Run("COMMIT");

    public void Dispose()
    {
        Statements.Dispose();
        _connection.Dispose();
    }
}
