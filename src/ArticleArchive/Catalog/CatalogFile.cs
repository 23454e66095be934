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

    // Long rows of text fill large pages better: building takes a tenth less time than with SQLite's usual 4096 bytes.
    private const int LargePages = 16384;

    /// <summary>Opens the file for reading. A file on a read-only disk is opened as immutable.</summary>
    /// <exception cref="ArchiveUnavailableException">It does not exist, or its schema has another version.</exception>
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
            // A database in WAL mode needs its side files; where they cannot be created, it can only be opened as immutable.
            return OpenAsIs(path);
        }
    }

    /// <summary>Opens a file that nobody changes, without locks or side files.</summary>
    public static SqliteConnection OpenUnchanging(string path) => OpenKnown($"{new Uri(path).AbsoluteUri}?immutable=1", SqliteOpenMode.ReadOnly);

    private static SqliteConnection OpenAsIs(string path)
    {
        try
        {
            return OpenUnchanging(path);
        }
        catch (SqliteException gone) when (gone.SqliteErrorCode == CannotOpen)
        {
            // Between the two it was removed, to be built again.
            throw new ArchiveUnavailableException($"The archive's database {path} cannot be opened.", gone);
        }
    }

    /// <summary>Opens the live database for changing. It never blocks readers; a power cut loses at most the last changes, which are read again.</summary>
    /// <exception cref="ArchiveUnavailableException">Its schema has another version.</exception>
    public static SqliteConnection OpenToChange(string path)
    {
        var connection = OpenKnown(path, SqliteOpenMode.ReadWrite);
        Run(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA cache_size = -16384; PRAGMA temp_store = MEMORY");
        return connection;
    }

    /// <summary>Creates a file that nobody reads until it is complete; while it is being filled, nothing in it would survive a crash.</summary>
    /// <param name="path">The new file.</param>
    /// <param name="like">The database that it will be copied over, because SQLite copies only between equal page sizes; null when there is none.</param>
    public static SqliteConnection Create(string path, string? like)
    {
        var pageSize = like is null ? LargePages : PageSizeOf(like);
        var connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
        Run(
            connection,
            $"PRAGMA page_size = {pageSize}; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA cache_size "
                + "= -65536; PRAGMA temp_store = MEMORY");
        Run(connection, $"PRAGMA user_version = {CatalogSchema.Version}");
        Run(connection, CatalogSchema.Tables);
        return connection;
    }

    /// <summary>Opens a database of any version, to be overwritten.</summary>
    public static SqliteConnection OpenToReplace(string path) => Connect(path, SqliteOpenMode.ReadWrite);

    /// <summary>
    /// Whether an exception means that the file is damaged. SQLite notices a bad page, sometimes by trying to allocate the memory that the page asks for, and
    /// the search index has checksums; otherwise JSON no longer parses, or the tables contradict each other.
    /// </summary>
    public static bool SaysDamaged(Exception exception) =>
        exception is SqliteException { SqliteErrorCode: Corrupt or NotADatabase or NoMemory } or JsonException or InvalidDataException;

    /// <summary>
    /// Whether an exception comes of a damaged file: it says so, or it may come of an impossible value, and the file does not pass SQLite's own check.
    /// </summary>
    public static bool IsDamaged(PreparedStatements statements, Exception exception) =>
        SaysDamaged(exception)
        || ((exception is InvalidOperationException and not ObjectDisposedException
                or InvalidCastException or OverflowException or ArgumentException or FormatException)
            && statements.Value("PRAGMA quick_check(1)") is not "ok");

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
            // SQLite touches the file only when the first statement runs.
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
