using System.Net;
using System.Text.Json.Nodes;
using ArticleArchive.Catalog;
using ArticleArchive.Tests.Cli;
using Microsoft.Extensions.DependencyInjection;

namespace ArticleArchive.Tests.Web;

public sealed class EditedWhileServedTests
{
    private const string Address = $"/articles/{EditedRiver.Slug}";

    [Fact]
    public async Task An_edit_dropped_into_the_folder_is_served_under_the_old_id_before_anybody_records_it()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var site = await RecordedAsync();
        using var client = await site.ReadyAsync(cancellationToken);
        var (id, state) = await PassageAsync(client, EditedRiver.Edited);

        site.With(EditedRiver.Path, EditedRiver.Revisions[1]);

        using var answer = await TestSite.UntilAsync(client, $"{Address}/{id}?v={state}", a => Text(a).Contains("three metres", StringComparison.Ordinal), cancellationToken);
        Text(answer).ShouldContain("Edited since this link was made.");
        Text(answer).ShouldContain("The change has not been recorded yet.");
        (await client.GetStringAsync($"{Address}/history", cancellationToken)).ShouldContain("Edited since it was last recorded");
    }

    [Fact]
    public async Task A_history_that_does_not_hold_is_named_with_its_line_and_the_article_is_still_shown()
    {
        var cancellationToken = TestContext.Current.CancellationToken;
        await using var site = await RecordedAsync();
        var history = Path.Combine(site.ContentPath, ".history", $"{EditedRiver.Slug}.history");
        var lines = await File.ReadAllLinesAsync(history, cancellationToken);
        lines[Array.FindIndex(lines, line => line.Contains("two metres", StringComparison.Ordinal))] += "!";
        await File.WriteAllLinesAsync(history, lines, cancellationToken);

        using var client = await site.ReadyAsync(cancellationToken);

        (await client.GetStringAsync(Address, cancellationToken)).ShouldContain(EditedRiver.Edited);
        (await client.GetStringAsync($"{Address}/history", cancellationToken)).ShouldContain("not been recorded");
        var problem = site.Services.GetRequiredService<ArchiveCatalog>().Problems().ShouldHaveSingleItem();
        (problem.File, problem.Line).ShouldBe(($".history/{EditedRiver.Slug}.history", lines.Length));
        var (id, state) = await PassageAsync(client, EditedRiver.Edited);
        (await client.GetStringAsync($"{Address}/{id}?v={state}", cancellationToken)).ShouldContain("Unchanged since it was cited.");
    }

    private static async Task<TestSite> RecordedAsync()
    {
        var site = new TestSite().With(EditedRiver.Path, EditedRiver.Revisions[0]);
        (await CommandRun.RunAsync("record", "--content", site.ContentPath)).ExitCode.ShouldBe(0);
        return site;
    }

    private static async Task<(string Id, string State)> PassageAsync(HttpClient client, string words)
    {
        var article = JsonNode.Parse(await client.GetStringAsync($"/api{Address}", TestContext.Current.CancellationToken));
        var passage = article?["passages"]?.AsArray().Single(p => (string?)p?["text"] == words).ShouldNotBeNull();
        return ((string?)passage?["id"] ?? "", (string?)passage?["state"] ?? "");
    }

    private static string Text(HttpResponseMessage answer) =>
        answer.StatusCode == HttpStatusCode.OK ? WebUtility.HtmlDecode(answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken).GetAwaiter().GetResult()) : "";
}
