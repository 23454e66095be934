using System.Net;
using System.Text.Json.Nodes;
using ArticleArchive.Tests.Support;

namespace ArticleArchive.LuceneNet.Tests;

/// <summary>The site with the engine that a setting chose.</summary>
public sealed class SiteTests
{
    private readonly CancellationToken _cancellationToken = TestContext.Current.CancellationToken;

    [Fact]
    public async Task The_site_searches_with_it_and_finds_what_is_dropped_into_the_folder()
    {
        await using var site = new TestSite { Settings = new Dictionary<string, string> { ["Archive:SearchEngine"] = "LuceneNet" } }.WithSampleArticles();
        using var client = await site.ReadyAsync(_cancellationToken);

        (await TotalAsync(client, "\"beginning to crack\"")).ShouldBe(1);
        site.With("dropped-in.txt", "Bridge reopened\n\nThey were beginning to crack, he said.\n");
        using var page = await TestSite.UntilAsync(client, "/articles/dropped-in", answer => answer.StatusCode == HttpStatusCode.OK, _cancellationToken);

        (await TotalAsync(client, "\"beginning to crack\"")).ShouldBe(2);
        File.Exists(Path.Combine(site.DataPath, "lucenenet", "archive.db")).ShouldBeTrue();
        File.Exists(Path.Combine(site.DataPath, "archive.db")).ShouldBeFalse();
    }

    private async Task<long?> TotalAsync(HttpClient client, string query)
    {
        var found = JsonNode.Parse(await client.GetStringAsync($"/api/search?q={Uri.EscapeDataString(query)}", _cancellationToken));
        return found.At("total").Number();
    }
}
