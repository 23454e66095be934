using ArticleArchive.Manticore;
using ArticleArchive.Search;
using ArticleArchive.Tests.Cli;

namespace ArticleArchive.Tests.Cluster;

/// <summary><c>archive index --engine manticore</c> and <c>archive verify --search</c>.</summary>
[Collection(ClusterTests.Name)]
public sealed class ClusterFillTests(ClusterFixture fixture) : IDisposable
{
    private readonly ManticoreSearchEngine _engine = new(fixture.Cluster.Options);
    private readonly CatalogOnDisk _catalog = new(built: [.. Enumerable.Range(0, 300).Select(Article)]);

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public void A_fill_that_was_broken_off_goes_on_and_nobody_sees_half_of_it()
    {
        Fill();
        _catalog.With(Article(1_000), Article(3, " again"));
        using var stopped = new CancellationTokenSource();
        Should.Throw<OperationCanceledException>(() => Fill(new Watcher(done => Stop(stopped, done)), stopped.Token));

        var half = Search("bridge");
        half.Reach.IsBehind.ShouldBeTrue();
        half.Total.ShouldBe(300);

        Fill();

        Search("bridge").Reach.Notes.ShouldBeEmpty();
        Search("bridge").Total.ShouldBe(301);
        Search("again").Total.ShouldBe(1);
        Search("number3").Total.ShouldBe(1);
        Search("number1000").Total.ShouldBe(1);
        Differences().ShouldBeEmpty();
    }

    [Fact]
    public async Task What_a_mirror_has_lost_is_named_and_mended()
    {
        Fill();
        Differences().ShouldBeEmpty();

        var mirror = _engine.Shards[1].Mirrors[0];
        await mirror.RunAsync("DELETE FROM passages WHERE first_day>0 AND flags=2", Cancellation);
        Differences().ShouldContain(difference => difference.StartsWith($"part 2 of 2 at {mirror.Name}: ", StringComparison.Ordinal));

        Fill();
        Differences().ShouldBeEmpty();
        Search("bridge").Total.ShouldBe(300);

        await _engine.Shards[0].Mirrors[1].RunAsync("DELETE FROM articles WHERE article>0", Cancellation);
        Differences().ShouldContain(difference => difference.Contains("articles are missing or differ", StringComparison.Ordinal));

        Fill();
        Differences().ShouldBeEmpty();
        Search("bridge").Total.ShouldBe(300);
    }

    [Fact]
    public async Task The_terminal_program_fills_and_compares()
    {
        using var archive = new SmallArchive();
        string[] cluster = ["--cluster", fixture.Cluster.Connection, .. fixture.Cluster.Options.Shards.SelectMany(shard => (string[])["--shard", shard])];

        var filled = await archive.Run("index", ["--engine", "manticore", .. cluster]);
        var verified = await archive.Run("verify", ["--search", .. cluster]);

        filled.ExitCode.ShouldBe(0, filled.Error);
        filled.Out.ShouldStartWith("3 articles, 9 passages, 1 statement");
        verified.ShouldBe(new(0, "", "The search cluster has all of 3 articles.\n"));
        await _engine.Shards[0].RunAsync("DELETE FROM states WHERE id>0");
        (await archive.Run("verify", ["--search", .. cluster])).ExitCode.ShouldBe(1);
        (await archive.Run("index", "--engine", "manticore")).Error.ShouldContain("Give --cluster CONNECTION and --shard ADDRESSES");
    }

    public void Dispose()
    {
        _engine.Dispose();
        _catalog.Dispose();
    }

    private void Fill(IProgress<(int Done, int All)>? progress = null, CancellationToken? cancellation = null)
    {
        using var snapshot = _catalog.Catalog.OpenSnapshot();
        _engine.Fill(snapshot, progress, cancellation ?? Cancellation);
    }

    private IReadOnlyList<string> Differences()
    {
        using var snapshot = _catalog.Catalog.OpenSnapshot();
        return _engine.FindDifferences(snapshot, Cancellation);
    }

    private SearchPage Search(string typed)
    {
        using var snapshot = _catalog.Catalog.OpenSnapshot();
        using var index = _engine.Open(snapshot);
        return index.SearchAsync(new SearchRequest { Query = SearchedArchive.Query(typed) }, Cancellation).GetAwaiter().GetResult();
    }

    private static void Stop(CancellationTokenSource stopped, int done)
    {
        if (done == 150)
            stopped.Cancel();
    }

    private static Article Article(int number) => Article(number, "");

    private static Article Article(int number, string more) =>
        new ArticleBuilder($"a{number}").On("2016-01-29").Build("Headline", $"The bridge number{number} holds{more}.");

    private sealed class Watcher(Action<int> see) : IProgress<(int Done, int All)>
    {
        public void Report((int Done, int All) value) => see(value.Done);
    }
}
