using System.Diagnostics;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>An open connection that only reads, with its prepared statements.</summary>
internal sealed class ReadSession : IDisposable
{
    private readonly SqliteConnection _connection;
    private readonly long _opened = Stopwatch.GetTimestamp();

    /// <summary>Opens the database file.</summary>
    /// <param name="path">Where it is.</param>
    /// <param name="epoch">Which it is of the files that stood there one after the other.</param>
    /// <exception cref="ArchiveUnavailableException">It is not there, or its tables are of another make.</exception>
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
    public void Begin() => Statements.Run("BEGIN");

    public void End() => Statements.Run("COMMIT");

    public void Dispose()
    {
        Statements.Dispose();
        _connection.Dispose();
    }
}
