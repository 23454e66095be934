using System.Net;
using System.Text.Json;
using ArticleArchive.Catalog;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleArchive.Tests.Web;

public sealed class RequestSnapshotTests
{
    private const string Story = "2016/fraying.md";

    /// <summary>Many times what is buffered for a client that does not read, in bytes.</summary>
    private const int Long = 1_000_000;

    [Fact]
    public async Task A_request_sees_one_state_though_the_archive_changes_between_its_questions()
    {
        TestSite? site = null;
        var engine = new CountingEngine { Then = () => Delete(site.ShouldNotBeNull()) };
        await using (site = new TestSite { Engine = inner => engine.Before(inner) }.WithSampleArticles().With(Story, "---\ntitle: Fraying\n---\n\nA rope frays.\n"))
        {
            using var client = await site.ReadyAsync(TestContext.Current.CancellationToken);

            (await FoundAsync(client)).ShouldBe((1, 1));
            (await FoundAsync(client)).ShouldBe((0, 0));
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/articles")]
    [InlineData("/articles/fraying")]
    [InlineData("/articles/fraying.json")]
    [InlineData("/search?q=rope")]
    [InlineData("/search?q=rope+elephant")]
    [InlineData("/search.csv?q=rope")]
    [InlineData("/search.atom?q=rope")]
    [InlineData("/api/search?q=rope")]
    [InlineData("/check?q=a+rope+frays")]
    [InlineData("/feed.atom")]
    [InlineData("/sitemap.xml")]
    [InlineData("/speakers.csv")]
    [InlineData("/articles/nothing-here")]
    [InlineData("/no/such/page")]
    public async Task A_request_that_has_ended_holds_no_snapshot(string address)
    {
        await using var site = new TestSite { Settings = Unwatched }.With(Story, "---\ntitle: Fraying\n---\n\nA rope frays.\n");
        using var client = await site.ReadyAsync(TestContext.Current.CancellationToken);
        using var log = new ChangeLog(site);

        using (await client.GetAsync(address, TestContext.Current.CancellationToken))
            await log.UntilNobodyReadsAsync(TestContext.Current.CancellationToken);
    }

    [Theory]
    [InlineData("/articles/fraying")]
    [InlineData("/articles/fraying.json")]
    [InlineData("/search.jsonl?q=rope")]
    public async Task A_client_that_does_not_read_its_answer_holds_no_snapshot(string address)
    {
        const int paragraphs = 500;
        var paragraph = string.Concat(Enumerable.Repeat("A rope frays. ", Long / paragraphs / "A rope frays.".Length));
        var words = string.Join("\n\n", Enumerable.Repeat(paragraph, paragraphs));
        await using var site = new TestSite { Settings = Unwatched }.With(Story, $"---\ntitle: Fraying\n---\n\n{words}");
        using var client = await site.ReadyAsync(TestContext.Current.CancellationToken);
        using var log = new ChangeLog(site);

        using var answer = await client.GetAsync(address, HttpCompletionOption.ResponseHeadersRead, TestContext.Current.CancellationToken);
        await log.UntilNobodyReadsAsync(TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken)).Length.ShouldBeGreaterThan(Long);
    }

    [Fact]
    public async Task An_open_snapshot_is_seen()
    {
        await using var site = new TestSite { Settings = Unwatched }.WithSampleArticles();
        using var client = await site.ReadyAsync(TestContext.Current.CancellationToken);
        using var log = new ChangeLog(site);
        using (var snapshot = site.Services.GetRequiredService<ArchiveCatalog>().OpenSnapshot())
        {
            snapshot.Summary.Articles.ShouldBeGreaterThan(0);
            log.IsRead.ShouldBeTrue();
        }

        log.IsRead.ShouldBeFalse();
    }

    private static Dictionary<string, string> Unwatched => new() { ["Archive:Watch"] = "false" };

    private static async Task<(long Total, int Shown)> FoundAsync(HttpClient client)
    {
        using var answer = JsonDocument.Parse(await client.GetStringAsync("/api/search?q=rope", TestContext.Current.CancellationToken));
        return (answer.RootElement.GetProperty("total").GetInt64(), answer.RootElement.GetProperty("results").GetArrayLength());
    }

    private static void Delete(TestSite site)
    {
        File.Delete(Path.Combine(site.ContentPath, Story));
        var catalog = site.Services.GetRequiredService<ArchiveCatalog>();
        SpinWait.SpinUntil(() => catalog.Find(ArticleBuilder.SlugOf("fraying")) is null, TimeSpan.FromMinutes(3)).ShouldBeTrue();
    }

    /// <summary>The write-ahead log of a site's database, with a change in it. SQLite can empty it only while nobody reads a state that has the change.</summary>
    private sealed class ChangeLog : IDisposable
    {
        private readonly SqliteConnection _connection;

        public ChangeLog(TestSite site)
        {
            _connection = new SqliteConnection($"Data Source={Path.Combine(site.DataPath, "archive.db")};Pooling=False");
            _connection.Open();
            Value("UPDATE state SET changed = changed + 1");
        }

        public bool IsRead => Value("PRAGMA wal_checkpoint(TRUNCATE)") is not 0L;

        public async Task UntilNobodyReadsAsync(CancellationToken cancellationToken)
        {
            for (var tries = 0; IsRead; tries++)
            {
                tries.ShouldBeLessThan(100);
                await Task.Delay(50, cancellationToken);
            }
        }

        public void Dispose() => _connection.Dispose();

        private object? Value(string sql)
        {
            using var command = _connection.CreateCommand();
            command.CommandText = sql;
            return command.ExecuteScalar();
        }
    }
}
