using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.Ingest;
using ArticleArchive.Tests.Support;

namespace ArticleArchive.LuceneNet.Tests;

/// <summary>The index and the catalog are two files; what happens between them is told here.</summary>
public sealed class IndexSafetyTests : IAsyncDisposable
{
    private readonly TemporaryFolder _folder = new();
    private readonly CancellationToken _cancellationToken = TestContext.Current.CancellationToken;
    private ArchiveCatalog _catalog;
    private LuceneNetEngine _engine;

    public IndexSafetyTests()
    {
        Write("one", "The first word.");
        Write("two", "The second word.");
        _catalog = new ArchiveCatalog(Database);
        _engine = new LuceneNetEngine(_catalog);
    }

    private string Database => _folder.PathOf("data/archive.db");

    private string IndexPath => $"{Database}.lucene";

    [Fact]
    public async Task A_reader_of_one_state_is_answered_from_it_while_the_archive_changes_again_and_again()
    {
        await UpdateAsync();

        _catalog.InOneState(() =>
        {
            Count("word").ShouldBe(2);
            for (var i = 0; i < 5; i++)
            {
                Write($"more-{i}", "Another word.");
                Task.Run(UpdateAsync, _cancellationToken).GetAwaiter().GetResult();
            }

            return Count("word");
        }).ShouldBe(2);

        Count("word").ShouldBe(7);
    }

    [Fact]
    public async Task An_index_that_is_gone_is_built_again()
    {
        await UpdateAsync();
        Reopen();
        Directory.Delete(IndexPath, recursive: true);

        Should.Throw<ArchiveUnavailableException>(() => Count("word"));
        await UpdateAsync();

        Count("word").ShouldBe(2);
    }

    [Fact]
    public async Task An_index_that_is_broken_is_built_again()
    {
        await UpdateAsync();
        Reopen();
        foreach (var file in Directory.GetFiles(IndexPath))
            await File.WriteAllTextAsync(file, "no index", _cancellationToken);

        Should.Throw<ArchiveUnavailableException>(() => Count("word"));
        await UpdateAsync();

        Count("word").ShouldBe(2);
    }

    [Fact]
    public async Task An_index_that_breaks_while_it_is_searched_is_built_again()
    {
        await UpdateAsync();
        Reopen();
        foreach (var file in Directory.GetFiles(IndexPath).Where(file => !Path.GetFileName(file).StartsWith("segments", StringComparison.Ordinal)))
            File.Delete(file);

        Should.Throw<ArchiveUnavailableException>(() => Count("word"));
        await UpdateAsync();

        Count("word").ShouldBe(2);
    }

    [Fact]
    public async Task An_index_that_is_ahead_of_a_catalog_that_never_followed_is_taken_back()
    {
        await UpdateAsync();
        Write("three", "The third word.");
        await using (var keeper = Keeper(new IndexWithoutCatalog(_engine.Index)))
            await keeper.UpdateAsync(null, _cancellationToken);

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

        Directory.GetFiles(IndexPath, "segments_*").Length.ShouldBeInRange(1, 2);
        Count("word").ShouldBe(6);
    }

    [Fact]
    public async Task Built_again_it_is_searched_as_it_is_now()
    {
        await UpdateAsync();
        Count("word").ShouldBe(2);
        Write("two", "Something else.");

        await using (var keeper = Keeper())
            await keeper.RebuildAsync(null, _cancellationToken);

        Count("word").ShouldBe(1);
        Write("three", "The third word.");
        await UpdateAsync();
        Count("word").ShouldBe(2);
    }

    public ValueTask DisposeAsync()
    {
        _engine.Dispose();
        _catalog.Dispose();
        _folder.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>As a new process would find it.</summary>
    private void Reopen()
    {
        _engine.Dispose();
        _catalog.Dispose();
        _catalog = new ArchiveCatalog(Database);
        _engine = new LuceneNetEngine(_catalog);
    }

    private ArchiveKeeper Keeper(ISearchIndex? index = null) =>
        new(new ContentFolder(new ContentOptions { ContentPath = _folder.PathOf("content") }), _catalog, index ?? _engine.Index, new KeeperOptions());

    private async Task UpdateAsync()
    {
        await using var keeper = Keeper();
        await keeper.UpdateAsync(null, _cancellationToken);
    }

    private void Write(string slug, string words) => _folder.Write($"content/{slug}.txt", $"{slug}\n\n{words}");

    private long Count(string typed) => _engine.Count(SearchedArchive.Query(typed), _cancellationToken);

    private List<(string Name, DateTime Written)> State() =>
        [.. Directory.GetFiles(IndexPath).Order(StringComparer.Ordinal).Select(file => (Path.GetFileName(file), File.GetLastWriteTimeUtc(file)))];

    /// <summary>Fails when it has been written and the catalog has not: as when the power fails in between.</summary>
    private sealed class IndexWithoutCatalog(ISearchIndex index) : ISearchIndex
    {
        public string Version => index.Version;

        public bool Holds(string generation) => index.Holds(generation);

        public ISearchIndexChange Begin(CatalogChange change) => new Change(index.Begin(change));

        private sealed class Change(ISearchIndexChange change) : ISearchIndexChange
        {
            public void Remove(ArticleKey key) => change.Remove(key);

            public void Add(ArticleKey key, StoredArticle article) => change.Add(key, article);

            public void Complete(string generation)
            {
                change.Complete(generation);
                throw new IOException("The power failed.");
            }

            public void Dispose() => change.Dispose();
        }
    }
}
