using System.Net;
using System.Text.Json.Nodes;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Tests.Web;

public sealed class KeepingTests
{
    private readonly CancellationToken _cancellationToken = TestContext.Current.CancellationToken;

    [Fact]
    public async Task Health_counts_articles_passages_and_problems()
    {
        await using var site = new TestSite().WithSampleArticles().With("broken.txt", " \n").With("odd.md", "---\ntitle: Odd\nlanguage: a b\n---\n\nWords.\n");
        using var client = await site.ReadyAsync(_cancellationToken);

        var health = JsonNode.Parse(await client.GetStringAsync("/health", _cancellationToken)).ShouldNotBeNull();

        health.Keys().ShouldBe(["status", "state", "generation", "changed", "lag", "articles", "passages", "problems"]);
        health.At("status").Text().ShouldBe("ok");
        health.At("state").Text().ShouldBe("ready");
        health.At("lag").Number().ShouldBe(0);
        health.At("articles").Number().ShouldBe(SampleArticles.Files.Count + 1);
        health.At("problems").Json().ShouldBe("""{"errors":1,"warnings":1}""");
    }

    [Fact]
    public async Task While_the_archive_is_first_built_everything_says_when_to_ask_again()
    {
        await using var site = new TestSite().WithSampleArticles();
        Directory.CreateDirectory(site.DataPath);
        using var client = await StartBehindAnotherWriterAsync(site);

        await AnswersAsync(client, "/health", HttpStatusCode.OK, "application/json");
        await AnswersAsync(client, "/", HttpStatusCode.OK, "text/html");
    }

    [Fact]
    public async Task A_site_that_is_behind_its_folder_for_too_long_answers_nothing_old()
    {
        await using var site = new TestSite { Settings = new Dictionary<string, string> { ["Archive:MaxLag"] = "0.5" } }.WithSampleArticles();
        using var client = await site.ReadyAsync(_cancellationToken);

        using (var other = new SqliteConnection($"Data Source={Path.Combine(site.DataPath, "archive.db")};Pooling=False"))
        {
            // Whoever else writes the database keeps the site from taking the change in.
            await other.OpenAsync(_cancellationToken);
            await using var writing = other.BeginTransaction(deferred: false);
            site.With("dropped-in.txt", "Bridge reopened\n\nWords.\n");
            using var behind = await TestSite.UntilAsync(client, "/health", answer => answer.StatusCode == HttpStatusCode.ServiceUnavailable, _cancellationToken);

            JsonNode.Parse(await behind.Content.ReadAsStringAsync(_cancellationToken)).At("status").Text().ShouldBe("behind");
            await AnswersAsync(client, "/", HttpStatusCode.ServiceUnavailable, "text/html");
            await AnswersAsync(client, "/api/articles", HttpStatusCode.ServiceUnavailable, "application/problem+json");
            await AnswersAsync(client, "/health/live", HttpStatusCode.OK, "text/plain");
        }

        await TestSite.UntilAsync(client, "/articles/dropped-in", answer => answer.StatusCode == HttpStatusCode.OK, _cancellationToken);
        await TestSite.UntilAsync(client, "/health", answer => answer.StatusCode == HttpStatusCode.OK, _cancellationToken);
    }

    [Fact]
    public async Task A_file_dropped_into_the_folder_is_read_searched_and_linked()
    {
        await using var site = new TestSite().WithSampleArticles();
        using var client = await site.ReadyAsync(_cancellationToken);

        site.With("dropped-in.txt", "Bridge reopened\nUpdated\n\n\"The lorries came before the soup was warm,\" said a cook.\n\nAdvertisement\n");
        using var page = await TestSite.UntilAsync(client, "/articles/dropped-in.json", answer => answer.StatusCode == HttpStatusCode.OK, _cancellationToken);
        var article = JsonNode.Parse(await page.Content.ReadAsStringAsync(_cancellationToken));
        var found = JsonNode.Parse(await client.GetStringAsync("/api/search?q=%22before+the+soup+was+warm%22", _cancellationToken));

        article.At("passages").Items().Select(passage => passage.At("text").Text()).ShouldBe(["Bridge reopened", "\"The lorries came before the soup was warm,\" said a cook."]);
        found.At("total").Number().ShouldBe(1);
        found.At("results", 0, "passage", "id").Text().ShouldBe(article.At("passages", 1, "id").Text());
        await AnswersAsync(client, $"/articles/dropped-in/{article.At("passages", 1, "id").Text()}", HttpStatusCode.OK, "text/html");
    }

    private async Task<HttpClient> StartBehindAnotherWriterAsync(TestSite site)
    {
        // Another process that writes the database keeps this one from building it.
        await using (new FileStream(Path.Combine(site.DataPath, "archive.db.lock"), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None))
        {
            using var early = site.CreateClient();
            await AnswersAsync(early, "/health", HttpStatusCode.ServiceUnavailable, "application/json");
            await AnswersAsync(early, "/health/live", HttpStatusCode.OK, "text/plain");
            await AnswersAsync(early, "/favicon.svg", HttpStatusCode.OK, "image/svg+xml");
            await AnswersAsync(early, "/articles/river-crossing-held", HttpStatusCode.ServiceUnavailable, "text/html");
            await AnswersAsync(early, "/api/articles", HttpStatusCode.ServiceUnavailable, "application/problem+json");
            using var page = await early.GetAsync("/", _cancellationToken);
            page.Headers.RetryAfter.ShouldNotBeNull().Delta.ShouldBe(TimeSpan.FromSeconds(5));
        }

        return await site.ReadyAsync(_cancellationToken);
    }

    private async Task AnswersAsync(HttpClient client, string address, HttpStatusCode status, string type)
    {
        using var answer = await client.GetAsync(address, _cancellationToken);
        answer.StatusCode.ShouldBe(status, address);
        answer.Content.Headers.ContentType.ShouldNotBeNull().MediaType.ShouldBe(type, address);
    }
}
