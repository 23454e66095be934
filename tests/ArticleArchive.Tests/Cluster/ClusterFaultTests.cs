using System.Globalization;
using System.Net;
using ArticleArchive.Catalog;
using ArticleArchive.Manticore;
using ArticleArchive.Manticore.Client;
using ArticleArchive.Search;

namespace ArticleArchive.Tests.Cluster;

/// <summary>What readers get from a cluster that has lost a part. Each test has a cluster of its own.</summary>
[Collection(ClusterTests.Name)]
public sealed class ClusterFaultTests : IDisposable
{
    private readonly SearchCluster _cluster;
    private readonly SearchedArchive _archive;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public ClusterFaultTests()
    {
        Assert.SkipWhen(SearchCluster.Program is null, "sphinxsearch is not installed (Debian: sphinxsearch).");
        _cluster = new SearchCluster();
        _archive = new SearchedArchive(_ => new ManticoreSearchEngine(_cluster.Options), [.. Enumerable.Range(0, 40).Select(Numbered)]);
    }

    [Fact]
    public async Task A_mirror_alone_answers_for_its_shard_and_a_shard_without_one_is_named()
    {
        _archive.Search("the bridge").Total.ShouldBe(40);

        _cluster.Kill(shard: 1, mirror: 0);
        await FindsAsync(40);
        _archive.Search("the bridge").Reach.Notes.ShouldBeEmpty();

        _cluster.Kill(shard: 1, mirror: 1);
        await Eventually.Holds(() => !_archive.Search("the bridge").Reach.IsWhole, "a part is missing");
        var page = _archive.Search("the bridge");
        page.Reach.Unanswered.ShouldBe(["part 2 of 2"]);
        page.Total.ShouldBeInRange(1, 39);
        page.Hits.Count.ShouldBe((int)page.Total);
        Should.Throw<ArchiveUnavailableException>(() => _archive.Count(SearchedArchive.Query("the bridge"))).Message.ShouldContain("part 2 of 2");
        Should.Throw<ArchiveUnavailableException>(() => _archive.Newest(SearchedArchive.Query("the bridge"), 10));

        _cluster.Kill(shard: 0, mirror: 0);
        _cluster.Kill(shard: 0, mirror: 1);
        Should.Throw<ArchiveUnavailableException>(() => _archive.Search("the bridge"));

        foreach (var (shard, mirror) in ((int, int)[])[(0, 0), (0, 1), (1, 0), (1, 1)])
            _cluster.Restart(shard, mirror);
        await FindsAsync(40);
        _archive.Search("the bridge").Reach.Notes.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_shard_that_dies_while_it_is_asked_leaves_no_answer_short_without_saying_so()
    {
        _cluster.Freeze(shard: 1, mirror: 0);
        var hanging = await HangingSearchAsync();

        _cluster.Kill(shard: 1, mirror: 0);

        (await hanging).Reach.Notes.ShouldBeEmpty("another mirror is asked");
        (await hanging).Total.ShouldBe(40);

        _cluster.Freeze(shard: 1, mirror: 1);
        hanging = await HangingSearchAsync();

        _cluster.Kill(shard: 1, mirror: 1);

        (await hanging).Reach.Unanswered.ShouldBe(["part 2 of 2"]);
        (await hanging).Total.ShouldBeInRange(1, 39);
    }

    /// <summary>Sphinx 2.2 takes a change into memory when its disk is full, and says nothing.</summary>
    [Fact]
    public async Task A_mirror_that_lost_a_change_for_want_of_room_is_named_and_mended()
    {
        using var disk = _cluster.MoveToSmallDisk(shard: 1, mirror: 1, kilobytes: 4_000);
        disk.Fill();
        _archive.Put([.. Enumerable.Range(100, 200).Select(Numbered)]);
        await FindsAsync(240);

        _cluster.Kill(shard: 1, mirror: 1);
        disk.Empty();
        _cluster.Restart(shard: 1, mirror: 1);

        Should.Throw<ClusterException>(() => _archive.Put(Numbered(400))).Message.ShouldContain("does not have this state");
        _cluster.Kill(shard: 1, mirror: 0);
        await Eventually.Holds(() => _archive.Search("the bridge").Reach.Unanswered is ["part 2 of 2"], "the part that lost a change is named");

        _cluster.Restart(shard: 1, mirror: 0);
        using (var snapshot = _archive.Catalog.OpenSnapshot())
            ((ManticoreSearchEngine)_archive.Engine).Fill(snapshot, progress: null, Cancellation);
        _cluster.Kill(shard: 1, mirror: 0);
        await FindsAsync(240);
    }

    [Fact]
    public async Task A_change_is_seen_as_a_whole_or_not_at_all_when_a_mirror_dies_in_it()
    {
        using (var change = _archive.Change())
        {
            SearchedArchive.Put(change, [.. Enumerable.Range(100, 5).Select(Numbered)]);
            change.Remove("a1.md");
            _cluster.Kill(shard: 0, mirror: 1);
            Should.Throw<ClusterException>(() => change.Commit());
        }

        await FindsAsync(40);
        _archive.Find("number1").ShouldBe(["a1#1"]);

        _cluster.Restart(shard: 0, mirror: 1);
        using (var change = _archive.Change())
        {
            SearchedArchive.Put(change, [.. Enumerable.Range(100, 5).Select(Numbered)]);
            change.Remove("a1.md");
            change.Commit();
        }

        await FindsAsync(44);
        _archive.Find("number1").ShouldBeEmpty();
        _cluster.Kill(shard: 0, mirror: 0);
        await FindsAsync(44);
    }

    [Fact]
    public void A_site_of_another_state_shows_what_it_holds_and_says_that_the_index_lags()
    {
        var options = new ManticoreOptions { Connection = _cluster.Connection };
        using var reader = new SearchedArchive(_ => new ManticoreSearchEngine(options), [.. Enumerable.Range(0, 39).Select(Numbered), Numbered(50)]);

        var page = reader.Search("the bridge");

        page.Reach.IsBehind.ShouldBeTrue();
        reader.Names(page).ShouldBe([.. Enumerable.Range(0, 39).Reverse().Select(number => $"a{number}#1")]);

        using var same = new SearchedArchive(_ => new ManticoreSearchEngine(options), [.. Enumerable.Range(0, 40).Select(Numbered)]);
        same.Search("the bridge").Reach.Notes.ShouldBeEmpty();
        same.Find("number7").ShouldBe(["a7#1"]);
    }

    [Fact]
    public async Task A_site_searches_the_cluster_and_its_page_says_which_part_did_not_answer()
    {
        await using var site = new TestSite
        {
            Settings = new Dictionary<string, string>
            {
                ["Archive:Search"] = "Manticore",
                ["Archive:Cluster"] = _cluster.Connection,
                ["Archive:Shards:0"] = _cluster.Options.Shards[0],
                ["Archive:Shards:1"] = _cluster.Options.Shards[1],
            },
        }.WithSampleArticles();
        using var client = await site.ReadyAsync(Cancellation);
        using (var whole = await client.GetAsync("/search?q=the", Cancellation))
        {
            whole.StatusCode.ShouldBe(HttpStatusCode.OK);
            whole.Headers.ETag.ShouldBeNull();
            var page = await whole.Content.ReadAsStringAsync(Cancellation);
            page.ShouldNotContain("did not answer");
            page.ShouldContain("class=\"results\"");
            page.ShouldNotContain("id=\"views\"");
        }

        _cluster.Kill(shard: 1, mirror: 0);
        _cluster.Kill(shard: 1, mirror: 1);

        using var part = await TestSite.UntilAsync(client, "/search?q=the", answer => answer.StatusCode == HttpStatusCode.ServiceUnavailable, Cancellation);
        (await part.Content.ReadAsStringAsync(Cancellation)).ShouldContain("Not all of the archive could be searched: part 2 of 2 did not answer.");
        using var feed = await client.GetAsync("/search.atom?q=the", Cancellation);
        feed.StatusCode.ShouldBe(HttpStatusCode.ServiceUnavailable);

        _cluster.Restart(shard: 1, mirror: 0);
        using var again = await TestSite.UntilAsync(client, "/search?q=the", answer => answer.StatusCode == HttpStatusCode.OK, Cancellation);
    }

    public void Dispose()
    {
        _archive.Dispose();
        _cluster.Dispose();
    }

    /// <summary>A search that is under way at the mirror that hangs: the distributor picks one of those that it takes to be alive.</summary>
    private async Task<Task<SearchPage>> HangingSearchAsync()
    {
        while (true)
        {
            var search = Task.Run(() => _archive.Search("the bridge"), Cancellation);
            if (await Task.WhenAny(search, Task.Delay(TimeSpan.FromSeconds(1), Cancellation)) != search)
                return search;
        }
    }

    /// <summary>The distributor notices within a second or two which mirrors answer.</summary>
    private Task FindsAsync(long total) =>
        Eventually.Holds(() => _archive.Search("the bridge") is { Reach.IsWhole: true } page && page.Total == total, $"{total} found");

    private static Article Numbered(int number)
    {
        var day = new DateOnly(2016, 1, 1).AddDays(number).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        return new ArticleBuilder($"a{number}").On(day).Build("Headline", $"The bridge number{number} holds.");
    }
}
