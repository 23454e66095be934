using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.Ingest;
using ArticleArchive.Samples;
using ArticleArchive.Search;
using ArticleArchive.Search.Lucene;
using ArticleArchive.Tests.Cli;

namespace ArticleArchive.Tests.Faults;

/// <summary>The database truncated, scribbled on and bereft of its side files, at random places.</summary>
public sealed class DamagedDatabaseTests : IDisposable
{
    private const int Articles = 60;

    private readonly TemporaryFolder _folder = new();

    private string Content => _folder.PathOf("content");

    private string Database => _folder.PathOf("data/archive.db");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task However_it_was_damaged_the_archive_is_whole_again_after_an_update_or_two()
    {
        new SampleArchive(new(Articles: Articles)).Write(Content, TestContext.Current.CancellationToken);
        (await CommandRun.RunAsync("index", "--content", Content, "--data", _folder.PathOf("data"))).ExitCode.ShouldBe(0);
        var good = await File.ReadAllBytesAsync(Database, TestContext.Current.CancellationToken);

        foreach (var trial in Trials.Numbers(usually: 25))
        {
            var random = new Random(trial);
            foreach (var file in Directory.GetFiles(_folder.PathOf("data")))
                File.Delete(file);
            await File.WriteAllBytesAsync(Database, Damaged(good, random), TestContext.Current.CancellationToken);
            await LeaveSideFilesAsync(random);

            try
            {
                (await MendedAsync()).ShouldBe(Articles, $"trial {trial}");
            }
            catch (Exception failure) when (failure is not ShouldAssertException)
            {
                throw new ShouldAssertException($"trial {trial}", failure);
            }
        }
    }

    [Fact]
    public async Task A_null_where_the_database_has_none_is_damage()
    {
        await using var archive = new ArchiveOnDisk().With("a.txt", "A\n\nWords.");
        await archive.UpdatedAsync();
        Write(archive.DataPath, "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, 'stamp TEXT NOT NULL', 'stamp TEXT') WHERE name = 'files'");
        Write(archive.DataPath, "UPDATE files SET stamp = NULL");
        Write(archive.DataPath, "PRAGMA writable_schema = ON; UPDATE sqlite_master SET sql = replace(sql, 'stamp TEXT', 'stamp TEXT NOT NULL') WHERE name = 'files'");

        await archive.RestartAsync();
        await archive.UpdatedAsync();

        archive.Catalog.List(new ArticleFilter(), 1, 10).Total.ShouldBe(1);
    }

    private static void Write(string database, string sql)
    {
        using var connection = CatalogFile.OpenToReplace(database);
        CatalogFile.Run(connection, sql);
    }

    /// <summary>What a site does: it reads until it meets damage, and then updates. Where SQLite sees no damage, words may have been changed; who suspects it rebuilds.</summary>
    private async Task<int> MendedAsync()
    {
        using var catalog = new ArchiveCatalog(Database);
        using var engine = new LuceneSearchEngine(catalog);
        await using var synchronizer = new ArchiveSynchronizer(new ContentFolder(new ContentOptions { ContentPath = Content }), catalog, engine.Index, new SynchronizerOptions());
        await synchronizer.UpdateAsync(null, TestContext.Current.CancellationToken);
        try
        {
            ReadAll(catalog, engine);
            await synchronizer.RebuildAsync(null, TestContext.Current.CancellationToken);
        }
        catch (ArchiveUnavailableException)
        {
            await synchronizer.UpdateAsync(null, TestContext.Current.CancellationToken);
        }

        return ReadAll(catalog, engine);
    }

    private static int ReadAll(ArchiveCatalog catalog, LuceneSearchEngine engine)
    {
        foreach (var typed in (string[])["road", "\"of the\"", "said", "by:rifles road", "topic:iraq"])
            Search(catalog, engine, typed);
        foreach (var speaker in catalog.Speakers())
            catalog.Quoting(speaker.Slug, 1, 100);
        catalog.Problems();
        catalog.Revised(1, 100);
        catalog.RecentlyChanged(100);
        catalog.List(new ArticleFilter(), 1, 100);
        return catalog.Slugs().Count(slug => catalog.Find(slug) is not null);
    }

    private static void Search(ArchiveCatalog catalog, LuceneSearchEngine engine, string typed)
    {
        using var snapshot = catalog.OpenSnapshot();
        using var index = engine.Open(snapshot);
        index.SearchAsync(new SearchRequest { Query = SearchedArchive.Query(typed), PageSize = 100 }, TestContext.Current.CancellationToken).GetAwaiter().GetResult();
    }

    private static byte[] Damaged(byte[] good, Random random)
    {
        if (random.Next(4) == 0)
            return good[..random.Next(good.Length)];

        var bytes = good.ToArray();
        var places = random.Next(1, 60);
        for (var i = 0; i < places; i++)
        {
            var length = random.Next(1, 400);
            random.NextBytes(bytes.AsSpan(random.Next(bytes.Length - length), length));
        }

        return bytes;
    }

    private async Task LeaveSideFilesAsync(Random random)
    {
        foreach (var ending in (string[])["-wal", "-shm", "-journal", ".building", ".lock"])
        {
            var garbage = new byte[random.Next(70_000)];
            random.NextBytes(garbage);
            if (random.Next(3) == 0)
                await File.WriteAllBytesAsync(Database + ending, garbage, TestContext.Current.CancellationToken);
        }
    }
}
