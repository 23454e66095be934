using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.Ingest;
using ArticleArchive.Search.Lucene;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.Logging.Testing;

namespace ArticleArchive.Tests.Faults;

/// <summary>The index and the catalog are written apart; what happens between them, and to the index alone.</summary>
public sealed class IndexSafetyTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly FakeLogger _log = new();
    private ArchiveCatalog _catalog;
    private LuceneSearchEngine _engine;

    public IndexSafetyTests()
    {
        Write("one", "The first word.");
        Write("two", "The second word.");
        _catalog = new ArchiveCatalog(Database);
        _engine = new LuceneSearchEngine(_catalog);
    }

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private string Database => _folder.PathOf("data/archive.db");

    private string IndexPath => LuceneSearchEngine.FolderBeside(Database);

    private IEnumerable<string> IndexFiles => Directory.GetFiles(IndexPath, "*", SearchOption.AllDirectories).Where(file => new FileInfo(file).Length > 0).Order(StringComparer.Ordinal);

    [Fact]
    public async Task A_reader_of_one_state_is_answered_from_it_while_the_archive_changes_again_and_again()
    {
        await UpdateAsync();
        using var snapshot = _catalog.OpenSnapshot();
        using var index = _engine.Open(snapshot);
        (await index.CountAsync(SearchedArchive.Query("word"), Cancellation)).ShouldBe(2);

        for (var i = 0; i < 10; i++)
        {
            Write($"more-{i}", "Another word.");
            await UpdateAsync();
        }

        (await index.CountAsync(SearchedArchive.Query("word"), Cancellation)).ShouldBe(2);
        Count("word").ShouldBe(12);
    }

    [Fact]
    public async Task A_state_that_was_read_before_the_index_was_opened_is_still_there_after_the_next_change()
    {
        await UpdateAsync();
        using var snapshot = _catalog.OpenSnapshot();
        snapshot.Summary.Articles.ShouldBe(2);
        Write("three", "The third word.");
        await UpdateAsync();

        using var index = _engine.Open(snapshot);
        (await index.CountAsync(SearchedArchive.Query("word"), Cancellation)).ShouldBe(2);
    }

    [Theory]
    [InlineData("gone")]
    [InlineData("scribbled over")]
    [InlineData("without its segments")]
    [InlineData("of another program")]
    public async Task An_index_that_cannot_be_read_is_said_once_and_built_again(string fault)
    {
        await UpdateAsync();
        Reopen();
        Break(fault);

        Should.Throw<ArchiveUnavailableException>(() => Count("word"));
        _catalog.Summary.Articles.ShouldBe(2);
        await UpdateAsync();

        Count("word").ShouldBe(2);
        _log.Lines().Count(line => line.Contains("search index", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task However_a_file_of_the_index_was_damaged_it_is_found_and_mended()
    {
        for (var i = 0; i < 20; i++)
            Write($"filler-{i}", $"Some more words of number {i}, and some of the others.");
        await UpdateAsync();
        Reopen();
        var good = IndexFiles.ToDictionary(file => file, File.ReadAllBytes);
        foreach (var trial in Trials.Numbers(usually: 100))
        {
            var random = new Random(trial);
            var (file, bytes) = good.ElementAt(random.Next(good.Count));
            var damaged = bytes.ToArray();
            damaged[random.Next(damaged.Length)] ^= (byte)random.Next(1, 256);
            await File.WriteAllBytesAsync(file, damaged, Cancellation);
            Reopen();

            SearchOrFail();
            var isSound = IsSound();
            await File.WriteAllBytesAsync(file, bytes, Cancellation);

            // Lucene reads "segments.gen" only as a hint and checks it by itself.
            (isSound && Path.GetExtension(file) != ".gen").ShouldBeFalse($"trial {trial}: {Path.GetFileName(file)}");
        }
    }

    [Fact]
    public async Task A_damaged_index_is_built_again_while_pages_are_served()
    {
        await UpdateAsync();
        Reopen();
        var file = IndexFiles.First(name => Path.GetExtension(name) == ".cfs");
        var bytes = await File.ReadAllBytesAsync(file, Cancellation);
        bytes[bytes.Length / 2] ^= 1;
        await File.WriteAllBytesAsync(file, bytes, Cancellation);

        IsSound().ShouldBeFalse();
        _catalog.Summary.Articles.ShouldBe(2);
        await UpdateAsync();

        IsSound().ShouldBeTrue();
        Count("word").ShouldBe(2);
    }

    [Fact]
    public async Task An_index_that_is_ahead_of_a_catalog_that_never_followed_is_taken_back()
    {
        await UpdateAsync();
        Write("three", "The third word.");
        await using (var synchronizer = Synchronizer(new IndexWithoutCatalog(_engine.Index)))
            await synchronizer.UpdateAsync(null, Cancellation);

        _catalog.Summary.Articles.ShouldBe(2);
        Reopen();
        Count("word").ShouldBe(2);
        await UpdateAsync();

        Count("word").ShouldBe(3);
        Count("first").ShouldBe(1);
    }

    [Fact]
    public async Task Searching_writes_nothing()
    {
        await UpdateAsync();
        Reopen();
        var before = State();

        Count("word").ShouldBe(2);

        State().ShouldBe(before);
    }

    [Fact]
    public async Task A_change_leaves_at_most_two_states_behind()
    {
        for (var i = 0; i < 4; i++)
        {
            Write($"more-{i}", "Another word.");
            await UpdateAsync();
        }

        Directory.GetFiles(IndexPath, "segments_*", SearchOption.AllDirectories).Length.ShouldBeInRange(1, 2);
        Count("word").ShouldBe(6);
    }

    [Fact]
    public async Task Built_again_it_is_searched_as_it_is_now_and_the_build_before_goes_with_the_next_change()
    {
        await UpdateAsync();
        Count("word").ShouldBe(2);
        Write("two", "Something else.");

        await using (var synchronizer = Synchronizer())
            await synchronizer.RebuildAsync(null, Cancellation);

        Count("word").ShouldBe(1);
        Write("three", "The third word.");
        await UpdateAsync();
        Count("word").ShouldBe(2);
        Directory.GetDirectories(IndexPath).Length.ShouldBe(1);
    }

    public ValueTask DisposeAsync()
    {
        _engine.Dispose();
        _catalog.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    private void Break(string fault)
    {
        if (fault == "gone")
        {
            Directory.Delete(IndexPath, recursive: true);
            return;
        }

        foreach (var file in IndexFiles.ToList())
        {
            var isCommit = Path.GetFileName(file).StartsWith("segments", StringComparison.Ordinal);
            if (fault == "scribbled over" || (fault == "of another program" && isCommit))
                File.WriteAllText(file, "no index");
            else if (fault == "without its segments" && !isCommit)
                File.Delete(file);
        }
    }

    /// <summary>As a new process would find it.</summary>
    private void Reopen()
    {
        _engine.Dispose();
        _catalog.Dispose();
        _catalog = new ArchiveCatalog(Database);
        _engine = new LuceneSearchEngine(_catalog);
    }

    private ArchiveSynchronizer Synchronizer(ISearchIndex? index = null) =>
        new(new ContentFolder(new ContentOptions { ContentPath = _folder.PathOf("content") }), _catalog, index ?? _engine.Index, new SynchronizerOptions { Logger = _log });

    private async Task UpdateAsync(ISearchIndex? index = null)
    {
        await using var synchronizer = Synchronizer(index);
        await synchronizer.UpdateAsync(null, Cancellation);
    }

    private bool IsSound() => _engine.Index.FindDamage(_catalog.Summary.DatabaseGeneration, Cancellation) is null;

    /// <summary>Damage may come up or not; it never ends in anything but the one exception.</summary>
    private void SearchOrFail()
    {
        try
        {
            foreach (var typed in (string[])["word", "\"the first\"", "wor*", "some NEAR/3 words"])
                Count(typed);
        }
        catch (ArchiveUnavailableException)
        {
            // What was to be shown: the reader is told that the archive is not there for now.
        }
    }

    [Fact]
    public async Task A_change_whose_index_cannot_begin_leaves_nothing_locked()
    {
        await UpdateAsync();
        Write("three", "The third word.");

        await UpdateAsync(new IndexThatCannotBegin(_engine.Index));
        using (var other = new SqliteConnection($"Data Source={Database};Pooling=false;Default Timeout=1"))
        {
            other.Open();
            using var command = other.CreateCommand();
            command.CommandText = "BEGIN IMMEDIATE; ROLLBACK";
            Should.NotThrow(command.ExecuteNonQuery);
        }

        await UpdateAsync();
        Count("third").ShouldBe(1);
    }

    private void Write(string slug, string words) => _folder.Write($"content/{slug}.txt", $"{slug}\n\n{words}");

    private long Count(string typed)
    {
        using var snapshot = _catalog.OpenSnapshot();
        using var index = _engine.Open(snapshot);
        return index.CountAsync(SearchedArchive.Query(typed), Cancellation).GetAwaiter().GetResult();
    }

    private List<(string Name, DateTime Written)> State() => [.. IndexFiles.Select(file => (Path.GetFileName(file), File.GetLastWriteTimeUtc(file)))];
}
