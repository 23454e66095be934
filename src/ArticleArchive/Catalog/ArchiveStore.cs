using System.Globalization;
using ArticleArchive.Articles;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Catalog;

/// <summary>The database file as the one who writes it sees it: changed in place, or built anew beside the old one. One at a time may write.</summary>
/// <param name="catalog">The catalog that reads the file.</param>
/// <param name="index">The index that is kept in it.</param>
/// <param name="versions">The rules by which its contents are made.</param>
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
            return StoreCondition.OtherMake;
        }
        catch (SqliteException exception) when (CatalogFile.SaysDamaged(exception) || exception.SqliteErrorCode == CatalogFile.NoSuchTable)
        {
            return StoreCondition.Damaged;
        }
    }

    /// <summary>Looks whether a change failed for a damaged index; the next look at the database's condition then says so.</summary>
    public void ExamineIndex() => index.FindDamage(catalog.Ask(StateRow.Read).DatabaseGeneration, CancellationToken.None);

    /// <summary>How many files the live database was made from.</summary>
    public int Files => catalog.Ask(statements => Convert.ToInt32(statements.Value("SELECT count(*) FROM files"), CultureInfo.InvariantCulture));

    /// <summary>When a file is to be read again though it has not changed; null for never.</summary>
    public DateTimeOffset? Due => catalog.Ask(statements => statements.Value("SELECT MIN(due) FROM files WHERE due IS NOT NULL") is long seconds ? DateTimeOffset.FromUnixTimeSeconds(seconds) : (DateTimeOffset?)null);

    /// <summary>Tells of each file that the live database was made from: path and stamp. The stamp of one that is due is none that a file has.</summary>
    public void TellFiles(Action<string, string> know) => catalog.Ask(statements =>
    {
        using var rows = statements.Rows("SELECT path, CASE WHEN due <= ?1 THEN '' ELSE stamp END FROM files ORDER BY path", clock.GetUtcNow().ToUnixTimeSeconds());
        while (rows.Read())
            know(rows.GetString(0), rows.GetString(1));
        return true;
    });

    /// <summary>The stamp of a file that the live database was made from; null when it was not made from that file.</summary>
    public string? StampOf(string path) => catalog.Ask(statements => statements.Value("SELECT stamp FROM files WHERE path = ?1", path) as string);

    /// <summary>Whether the live database was made from a file in that folder or below it.</summary>
    public bool HasFilesIn(string folder) => catalog.Ask(statements =>
        statements.Value("SELECT 1 FROM files WHERE path > ?1 AND path < ?2 LIMIT 1", $"{folder}/", $"{folder}0") is not null);

    /// <summary>The digest of the rules for speakers that the live database was made by; empty when there were none.</summary>
    public string SpeakerRulesDigest => catalog.Ask(statements => statements.Value("SELECT digest FROM speaker_rules") as string ?? "");

    /// <summary>The problems that one owner reported to the live database.</summary>
    public IReadOnlyList<ContentProblem> Problems(string owner) => catalog.Ask(statements => new ListReader(statements).ProblemsOf(owner));

    /// <summary>A change of the live database.</summary>
    public CatalogChange Change() => Begin(CatalogFile.OpenToChange(catalog.FullPath), null);

    /// <summary>A change that fills an empty database, which nobody sees before <see cref="Publish"/>. What an earlier, unfinished build left is thrown away.</summary>
    /// <param name="old">What the database is whose place it is to take.</param>
    public CatalogChange Build(StoreCondition old = StoreCondition.Missing)
    {
        Delete(_building);
        return Begin(CatalogFile.Create(_building, IsCopiedOver(old) ? catalog.FullPath : null), old is StoreCondition.Outdated or StoreCondition.Unindexed ? new PreviousCatalog(catalog) : null);
    }

    /// <summary>Puts what was built in the place of the old database. Readers in any process finish with the old state and go on with the new.</summary>
    /// <param name="old">What the old one is.</param>
    public void Publish(StoreCondition old)
    {
        Settle();
        if (IsCopiedOver(old))
            CopyOver();
        else
            TakePlace();
    }

    /// <summary>True for what is thrown where the live database is damaged.</summary>
    public static bool SaysDamaged(Exception exception) =>
        CatalogFile.SaysDamaged(exception) || (exception.InnerException is { } inner && CatalogFile.SaysDamaged(inner));

    /// <summary>Removes what a build left that was ended before it was done.</summary>
    public void ThrowBuildAway() => Delete(_building);

    private static bool IsCopiedOver(StoreCondition old) => old is StoreCondition.Outdated or StoreCondition.Unindexed or StoreCondition.OtherMake;

    /// <summary>From here on the file is one that survives.</summary>
    private void Settle()
    {
        using (var connection = CatalogFile.OpenToReplace(_building))
            CatalogFile.Run(connection, "PRAGMA journal_mode = WAL");
        using var file = new FileStream(_building, FileMode.Open, FileAccess.ReadWrite);
        file.Flush(flushToDisk: true);
    }

    /// <summary>
    /// A database that others may have open is not replaced by renaming: its side files would be taken for those of the new one. SQLite writes all
    /// pages over in one transaction instead, which is whole or not there at all.
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
    private void TakePlace()
    {
        Delete(catalog.FullPath);
        File.Move(_building, catalog.FullPath);
        catalog.Renew();
    }

    private CatalogChange Begin(SqliteConnection connection, PreviousCatalog? heritage)
    {
        try
        {
            return new CatalogChange(connection, _versions, index, clock) { Heritage = heritage };
        }
        catch (SqliteException)
        {
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
