using System.Text.Json;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>Opens the database file.</summary>
internal static class CatalogFile
{
    public const int NoSuchTable = 1;

    private const int NoMemory = 7;
    private const int ReadOnly = 8;
    private const int Corrupt = 11;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    // Rows of text fill large pages better: building takes a tenth less time than with SQLite's usual 4096 bytes.
    private const int LargePages = 16384;

    /// <summary>Opens it to read. A file on a disk that cannot be written is read as one that nobody changes.</summary>
    /// <exception cref="ArchiveUnavailableException">It is not there, or its tables are of another make.</exception>
    public static SqliteConnection OpenToRead(string path)
    {
        if (!File.Exists(path))
            throw new ArchiveUnavailableException($"The archive's database {path} is not built yet.");

        try
        {
            return OpenKnown(path, SqliteOpenMode.ReadOnly);
        }
        catch (SqliteException refused) when (refused.SqliteErrorCode is CannotOpen or ReadOnly)
        {
            // A database in WAL mode needs its side files; where they cannot be made, only this opens it.
            return OpenUnchanging(path);
        }
    }

    /// <summary>Opens a file that nobody changes, without any lock or side file.</summary>
    public static SqliteConnection OpenUnchanging(string path) => OpenKnown($"{new Uri(path).AbsoluteUri}?immutable=1", SqliteOpenMode.ReadOnly);

    /// <summary>Opens the live database to change it: a reader is never held up, and a power cut costs at most the last changes, which are then read again.</summary>
    /// <exception cref="ArchiveUnavailableException">Its tables are of another make.</exception>
    public static SqliteConnection OpenToChange(string path)
    {
        var connection = OpenKnown(path, SqliteOpenMode.ReadWrite);
        Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY");
        return connection;
    }

    /// <summary>Makes a file that nobody reads before it is whole: nothing in it is kept safe while it is filled.</summary>
    /// <param name="path">Where.</param>
    /// <param name="like">A database that it is to be copied over, which SQLite does between pages of one size only; null for none.</param>
    public static SqliteConnection Create(string path, string? like)
    {
        var pageSize = like is null ? LargePages : PageSizeOf(like);
        var connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
        Run(connection, $"PRAGMA page_size = {pageSize}; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size = -65536; PRAGMA temp_store = MEMORY");
        Run(connection, $"PRAGMA user_version = {CatalogSchema.Version}");
        Run(connection, CatalogSchema.Tables);
        return connection;
    }

    /// <summary>Opens a database of whatever make, to be written over.</summary>
    public static SqliteConnection OpenToReplace(string path) => Connect(path, SqliteOpenMode.ReadWrite);

    /// <summary>
    /// True for what is thrown where the file is not what it should be. SQLite sees it by its pages, at times by asking for as much memory as a
    /// damaged page says, and the search index by its checks; elsewhere JSON is no longer JSON, or what the tables hold contradicts itself.
    /// </summary>
    public static bool SaysDamaged(Exception exception) =>
        exception is SqliteException { SqliteErrorCode: Corrupt or NotADatabase or NoMemory } or JsonException or InvalidDataException;

    public static void Run(SqliteConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private static long PageSizeOf(string path)
    {
        using var connection = Connect(path, SqliteOpenMode.ReadOnly);
        using var statements = new PreparedStatements(connection);
        return statements.Value("PRAGMA page_size") as long? ?? LargePages;
    }

    private static SqliteConnection OpenKnown(string source, SqliteOpenMode mode)
    {
        var connection = Connect(source, mode);
        try
        {
            // The first statement is the first to touch the file.
            using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA user_version";
            var schema = (long)(command.ExecuteScalar() ?? 0L);
            return schema == CatalogSchema.Version
                ? connection
                : throw new ArchiveUnavailableException($"The archive's database is of version {schema}; this program reads version {CatalogSchema.Version}.");
        }
        catch (Exception exception) when (exception is SqliteException or ArchiveUnavailableException)
        {
            connection.Dispose();
            throw;
        }
    }

    private static SqliteConnection Connect(string source, SqliteOpenMode mode)
    {
        var settings = new SqliteConnectionStringBuilder { DataSource = source, Mode = mode, Pooling = false, DefaultTimeout = 30 };
        var connection = new SqliteConnection(settings.ConnectionString);
        connection.Open();
        return connection;
    }
}
