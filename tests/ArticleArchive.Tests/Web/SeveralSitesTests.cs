using System.Collections.Concurrent;
using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Tests.Web;

/// <summary>Three sites on copies of one folder, each a process of its own, behind nginx with the file that Deploy has for it.</summary>
public sealed class SeveralSitesTests : IAsyncDisposable
{
    private const string Changed = "/articles/river-crossing-held.txt";
    private const string Edited = "2016/river-crossing-held.md";
    private const string New = "/articles/bridge-reopened.txt";
    private const int Sites = 3;
    private static readonly string[] Pages =
        ["/", "/articles", "/speakers", "/search?q=bridge", "/search?q=bridge&sort=newest", "/api/search?q=the", "/api/articles", Changed, "/feed.atom", "/sitemap.xml", "/updates"];

    private readonly CancellationToken _cancellationToken = TestContext.Current.CancellationToken;
    private readonly TemporaryFolder _folder = new();
    private readonly List<SiteProcess> _sites = [];
    private readonly List<HttpClient> _clients = [];
    private readonly HttpClient _reader = new();
    private NginxProcess? _proxy;

    [Fact]
    public async Task Sites_with_the_same_files_answer_the_same_to_the_letter_whatever_the_order_in_which_the_files_came()
    {
        foreach (var (path, text) in SampleArticles.Files.Concat(SameDay))
            Write(0, path, text);
        await StartAsync(0, maxLag: 0);
        foreach (var (path, text) in SampleArticles.Files)
            Write(1, path, text);
        await StartAsync(1, maxLag: 0);
        foreach (var (path, text) in SameDay.Reverse())
        {
            Write(1, path, text);
            await Eventually.Holds(async () => (await _clients[1].GetAsync($"/articles/{Path.GetFileNameWithoutExtension(path)}", _cancellationToken)).StatusCode == HttpStatusCode.OK, path);
        }

        (await HealthAsync(0)).At("generation").Text().ShouldBe((await HealthAsync(1)).At("generation").Text());
        foreach (var page in Pages)
            (await AnswerAsync(_clients[0], page)).ShouldBe(await AnswerAsync(_clients[1], page), page);
    }

    [Fact]
    public async Task A_reader_never_notices_that_a_site_changes_dies_or_is_behind()
    {
        Assert.SkipUnless(NginxProcess.IsInstalled, "nginx is not installed.");
        for (var site = 0; site < Sites; site++)
        {
            foreach (var (path, text) in SampleArticles.Files)
                Write(site, path, text);
            await StartAsync(site, site == Sites - 1 ? 0.5 : 0);
        }

        _proxy = await NginxProcess.StartAsync(_folder.PathOf("nginx"), [.. _clients.Select(client => client.BaseAddress.ShouldNotBeNull())], _cancellationToken);
        _reader.BaseAddress = _proxy.Address;
        var before = await _reader.GetStringAsync(Changed, _cancellationToken);
        using var done = new CancellationTokenSource();
        var wrong = new ConcurrentQueue<string>();
        var reading = Enumerable.Range(0, 4).Select(reader => ReadAsync(reader, before, wrong, done.Token)).ToList();

        var edited = SampleArticles.Files[Edited].Replace("crossing", "passage", StringComparison.Ordinal);
        for (var site = 0; site < Sites; site++)
            Write(site, Edited, edited);
        await AgreeAsync([0, 1, 2], Changed, text => text.Contains("passage", StringComparison.Ordinal));

        await _sites[0].DisposeAsync();
        _sites.RemoveAt(0);
        await StaysAsync(Changed, text => text.Contains("passage", StringComparison.Ordinal));

        using var other = new SqliteConnection($"Data Source={Path.Combine(Data(2), "archive.db")};Pooling=False");
        await other.OpenAsync(_cancellationToken);
        await using var writing = other.BeginTransaction(deferred: false);
        for (var site = 1; site < Sites; site++)
            Write(site, "bridge-reopened.md", "---\ntitle: Bridge reopened\n---\n\nWords of the day.\n");
        await AgreeAsync([1], New, text => text.Contains("Words of the day.", StringComparison.Ordinal));
        await Eventually.Holds(async () => (await _clients[2].GetAsync("/health", _cancellationToken)).StatusCode == HttpStatusCode.ServiceUnavailable, "the third site is behind");
        await StaysAsync(New, text => text.Contains("Words of the day.", StringComparison.Ordinal));

        await done.CancelAsync();
        await Task.WhenAll(reading);
        wrong.ShouldBeEmpty();
    }

    public async ValueTask DisposeAsync()
    {
        if (_proxy is not null)
            await _proxy.DisposeAsync();
        foreach (var site in _sites)
            await site.DisposeAsync();
        _clients.ForEach(client => client.Dispose());
        _reader.Dispose();
        _folder.Dispose();
    }

    /// <summary>Articles of one day, which nothing but their paths puts in order.</summary>
    private static IEnumerable<KeyValuePair<string, string>> SameDay =>
        Enumerable.Range(1, 4).Select(i => KeyValuePair.Create($"same-day-{i}.md", $"---\ntitle: Report {i}\ndate: 2016-03-01\n---\n\nThe bridge of report {i}.\n"));

    private string Data(int site) => _folder.PathOf($"data{site}");

    /// <summary>Copies keep the times of their files.</summary>
    private void Write(int site, string path, string text) =>
        File.SetLastWriteTimeUtc(_folder.Write($"content{site}/{path}", text), new DateTime(2026, 11, 1, 0, 0, text.Length % 60, DateTimeKind.Utc));

    private async Task StartAsync(int site, double maxLag)
    {
        _sites.Add(new SiteProcess(
            [],
            $"--Archive:ContentPath={_folder.PathOf($"content{site}")}",
            $"--Archive:DataPath={Data(site)}",
            "--Archive:BaseUrl=https://archive.example",
            "--Archive:Limits:RequestsPerSecond=0",
            "--Archive:Limits:ConcurrentPages=1000",
            "--Archive:Limits:ConcurrentSearches=1000",
            "--Archive:Limits:SearchSeconds=60",
            FormattableString.Invariant($"--Archive:MaxLag={maxLag}")));
        _clients.Add(new HttpClient { BaseAddress = await _sites[^1].ListensAsync() });
        await Eventually.Holds(async () => (await _clients[^1].GetAsync("/health", _cancellationToken)).StatusCode == HttpStatusCode.OK, "the site is ready");
    }

    private async Task<JsonNode?> HealthAsync(int site) => JsonNode.Parse(await _clients[site].GetStringAsync("/health", _cancellationToken));

    private async Task<string> AnswerAsync(HttpClient client, string page)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, page) { Headers = { Host = "archive.example" } };
        using var answer = await client.SendAsync(request, _cancellationToken);
        return $"{(int)answer.StatusCode} {answer.Headers.ETag}\n{await answer.Content.ReadAsStringAsync(_cancellationToken)}";
    }

    private async Task ReadAsync(int reader, string before, ConcurrentQueue<string> wrong, CancellationToken done)
    {
        for (var i = reader; !done.IsCancellationRequested; i++)
        {
            var page = Pages[i % Pages.Length];
            var (status, text) = await AskAsync(page);
            if (status != HttpStatusCode.OK || (page == Changed && text != before && !text.Contains("passage", StringComparison.Ordinal)))
                wrong.Enqueue($"{page}: {(int)status}");
        }
    }

    private Task AgreeAsync(IReadOnlyList<int> sites, string page, Predicate<string> wanted) => Eventually.Holds(
        async () =>
        {
            var answers = await Task.WhenAll(sites.Select(site => AnswerAsync(_clients[site], page)));
            return answers.Distinct().Count() == 1 && wanted(answers[0]);
        },
        $"the sites agree on {page}");

    /// <summary>Whichever site is asked, nobody gets another answer.</summary>
    private async Task StaysAsync(string page, Predicate<string> wanted)
    {
        for (var i = 0; i < 30; i++)
            wanted((await AskAsync(page)).Text).ShouldBeTrue(page);
    }

    /// <summary>Asks the proxy. A site that dies in the middle of an answer cuts it off, which no proxy can mend; whoever asks again gets it from another site.</summary>
    private async Task<(HttpStatusCode Status, string Text)> AskAsync(string page)
    {
        try
        {
            return await OnceAsync();
        }
        catch (HttpRequestException cut) when (cut.InnerException is HttpIOException { HttpRequestError: HttpRequestError.ResponseEnded })
        {
            return await OnceAsync();
        }

        async Task<(HttpStatusCode, string)> OnceAsync()
        {
            using var answer = await _reader.GetAsync(page, _cancellationToken);
            return (answer.StatusCode, await answer.Content.ReadAsStringAsync(_cancellationToken));
        }
    }
}
