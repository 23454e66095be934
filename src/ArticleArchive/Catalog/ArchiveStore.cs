using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>The database file as its writer sees it: changed in place, or rebuilt beside the old one. Only one writer at a time.</summary>
/// <param name="catalog">The catalog that reads the file.</param>
/// <param name="index">The search index kept in sync with it.</param>
/// <param name="versions">The versions of the rules that its contents are made by.</param>
/// <param name="clock">The clock.</param>
internal sealed class ArchiveStore(ArchiveCatalog catalog, ISearchIndex index, string versions, TimeProvider clock)
{
    private readonly string _building = $"{catalog.FullPath}.building";
    private readonly string _versions = $"{versions}; index {index.Version}";

    public string FullPath => catalog.FullPath;

    public StoreCondition Examine()
    {
        var file = new FileInfo(catalog.FullPath);
        if (!file.Exists || file.Length == 0)
            return file.Exists ? StoreCondition.Damaged : StoreCondition.Missing;

        try
        {
            using var connection = CatalogFile.OpenToRead(catalog.FullPath);
            using var statements = new PreparedStatements(connection);
            var made = StateRow.Versions(statements);
            if (made is null)
                return StoreCondition.Damaged;

            if (made != _versions)
                return StoreCondition.Outdated;

            return index.Holds(StateRow.Read(statements).DatabaseGeneration) ? StoreCondition.Current : StoreCondition.Unindexed;
        }
        catch (ArchiveUnavailableException)
        {
            return StoreCondition.OtherVersion;
        }
        catch (SqliteException exception) when (CatalogFile.SaysDamaged(exception) || exception.SqliteErrorCode == CatalogFile.NoSuchTable)
        {
            return StoreCondition.Damaged;
        }
    }

    /// <summary>Checks the index for damage after a failed change; if it is damaged, the next <see cref="Examine"/> says so.</summary>
    public void ExamineIndex() => index.FindDamage(catalog.Read(StateRow.Read).DatabaseGeneration, CancellationToken.None);

    /// <summary>The number of files that the live database was made from.</summary>
    public int Files => catalog.Read(statements => Convert.ToInt32(statements.Value("SELECT count(*) FROM files"), CultureInfo.InvariantCulture));

    /// <summary>When the next unchanged file is due to be read again; null when none is.</summary>
    public DateTimeOffset? Due => catalog.Read(statements =>
        statements.Value("SELECT MIN(due) FROM files WHERE due IS NOT NULL") is long seconds
            ? DateTimeOffset.FromUnixTimeSeconds(seconds)
            : (DateTimeOffset?)null);

    /// <summary>Visits every file that the live database was made from: path and stamp. A file that is due has an empty stamp, which matches no file.</summary>
    public void ForEachFile(Action<string, string> visit) => catalog.Read(statements =>
    {
        using var rows = statements.Rows(
            "SELECT path, CASE WHEN due <= ?1 THEN '' ELSE stamp END FROM files ORDER BY path",
            clock.GetUtcNow().ToUnixTimeSeconds());
        while (rows.Read())
            visit(rows.GetString(0), rows.GetString(1));
        return true;
    });

    /// <summary>The stamp of a file when the live database was made; null when the database was not made from it.</summary>
    public string? StampOf(string path) => catalog.Read(statements => statements.Value("SELECT stamp FROM files WHERE path = ?1", path) as string);

    /// <summary>Whether the live database was made from a file in this folder or below it.</summary>
    public bool HasFilesIn(string folder) => catalog.Read(statements =>
        statements.Value("SELECT 1 FROM files WHERE path > ?1 AND path < ?2 LIMIT 1", $"{folder}/", $"{folder}0") is not null);

    /// <summary>The digest of the speaker rules that the live database was made with; empty when there were none.</summary>
    public string SpeakerRulesDigest => catalog.Read(statements => statements.Value("SELECT digest FROM speaker_rules") as string ?? "");

    /// <summary>The problems in the live database that one owner reported.</summary>
    public IReadOnlyList<ContentProblem> Problems(string owner) => catalog.Read(statements => new ListReader(statements).ProblemsOf(owner));

    /// <summary>Begins a change of the live database.</summary>
    public CatalogChange Change() => Begin(CatalogFile.OpenToChange(catalog.FullPath), null);

    /// <summary>Begins a change that fills an empty database, hidden from readers until <see cref="Publish"/>. Discards any unfinished build.</summary>
    /// <param name="old">The condition of the database that it will replace.</param>
    public CatalogChange Build(StoreCondition old = StoreCondition.Missing)
    {
        Delete(_building);
        return Begin(
            CatalogFile.Create(_building, IsCopiedOver(old) ? catalog.FullPath : null),
            old is StoreCondition.Outdated or StoreCondition.Unindexed ? new PreviousCatalog(catalog) : null);
    }

    /// <summary>Replaces the old database with the one just built. Readers in any process finish with the old state and continue with the new.</summary>
    /// <param name="old">The condition of the old database.</param>
    public void Publish(StoreCondition old)
    {
        MakeDurable();
        if (IsCopiedOver(old))
            CopyOver();
        else
            MoveIntoPlace();
    }

    /// <summary>Whether an exception comes of a damaged live database.</summary>
    public bool IsDamaged(Exception exception)
    {
        if (CatalogFile.SaysDamaged(exception) || (exception.InnerException is { } inner && CatalogFile.SaysDamaged(inner)))
            return true;

        using var connection = CatalogFile.OpenToRead(catalog.FullPath);
        using var statements = new PreparedStatements(connection);
        return CatalogFile.IsDamaged(statements, exception.InnerException ?? exception);
    }

    /// <summary>Removes what an unfinished build left.</summary>
    public void DiscardBuild() => Delete(_building);

    private static bool IsCopiedOver(StoreCondition old) => old is StoreCondition.Outdated or StoreCondition.Unindexed or StoreCondition.OtherVersion;

    private void MakeDurable()
    {
        using (var connection = CatalogFile.OpenToReplace(_building))
            CatalogFile.Run(connection, "PRAGMA journal_mode = WAL");
        using var file = new FileStream(_building, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    /// <summary>
    /// A database that others may have open cannot be replaced by renaming: its side files would be mistaken for those of the new one. Instead SQLite
    /// overwrites all pages in a single transaction.
    /// </summary>
    private void CopyOver()
    {
        using (var built = CatalogFile.OpenToReplace(_building))
        using (var live = CatalogFile.OpenToReplace(catalog.FullPath))
        {
            built.BackupDatabase(live);
            CatalogFile.Run(live, "PRAGMA wal_checkpoint(PASSIVE)");
        }

        catalog.Renew();
        Delete(_building);
    }

    /// <summary>Nobody can be reading a database that is missing or damaged.</summary>
    private void MoveIntoPlace()
    {
        Delete(catalog.FullPath);
        File.Move(_building, catalog.FullPath);
        catalog.Renew();
    }

    private CatalogChange Begin(SqliteConnection connection, PreviousCatalog? previous)
    {
        try
        {
            return new CatalogChange(connection, _versions, index, clock) { Previous = previous };
        }
        catch
        {
            // The connection holds the write lock, whichever part of the change could not begin.
            connection.Dispose();
            throw;
        }
    }

    private static void Delete(string path)
    {
        foreach (var file in (string[])[path, $"{path}-wal", $"{path}-shm", $"{path}-journal"])
            File.Delete(file);
    }
}
