using System.Text.Json.Nodes;
using ArticleArchive.Cli;
using ArticleArchive.Tests.Cli;
using ArticleArchive.Tests.Judges;

namespace ArticleArchive.Tests.Mcp;

/// <summary>The official client for TypeScript, which holds each answer against the schema that its tool declares.</summary>
public sealed class McpJudgeTests
{
    [Fact]
    public async Task The_client_for_TypeScript_lists_and_calls_every_tool_over_HTTP()
    {
        await using var site = new TestSite { Settings = new Dictionary<string, string> { ["Archive:Watch"] = "false" } };
        var address = site.WithSampleArticles().Listen();
        using var client = new HttpClient { BaseAddress = address };
        await TestSite.UntilAsync(client, "/health", answer => answer.IsSuccessStatusCode, TestContext.Current.CancellationToken);

        ShouldBeAnswered(await OutsideJudge.AskAsync("mcp", Asked(new JsonObject { ["url"] = new Uri(address, "/mcp").AbsoluteUri })));
    }

    [Fact]
    public async Task The_client_for_TypeScript_lists_and_calls_every_tool_over_standard_input_and_output()
    {
        using var folder = new TemporaryFolder();
        folder.WriteSampleArticles();
        (await CommandRun.RunAsync("index", "--content", folder.PathOf("content"), "--data", folder.PathOf("data"))).ExitCode.ShouldBe(0);
        string[] args = [typeof(Terminal).Assembly.Location, "mcp", "--content", folder.PathOf("content"), "--data", folder.PathOf("data")];

        ShouldBeAnswered(await OutsideJudge.AskAsync("mcp", Asked(new JsonObject { ["command"] = "dotnet", ["args"] = new JsonArray([.. args.Select(arg => (JsonNode)arg)]) })));
    }

    private static JsonObject Asked(JsonObject server)
    {
        server["calls"] = new JsonArray([.. ToolCalls.Answered.Select(call => new JsonObject { ["name"] = call.Tool, ["arguments"] = JsonNode.Parse(call.Arguments.Replace("#ID", "", StringComparison.Ordinal)) })]);
        return server;
    }

    private static void ShouldBeAnswered(JsonNode? told)
    {
        told.At("tools").Items().Select(tool => tool.Text()).ShouldBe(ToolCalls.Answered.Select(call => call.Tool), ignoreOrder: true);
        told.At("resources").Items().Count.ShouldBe(4);
        told.At("prompts").Items().Count.ShouldBe(2);
        foreach (var (call, answer) in ToolCalls.Answered.Zip(told.At("answers").Items()))
        {
            // The judge has no id of a passage: an article cannot be cited as one.
            (answer.At("isError")?.GetValue<bool>() ?? false).ShouldBe(call.Tool == "cite_passage", answer.Json());
            if (call.Tool != "cite_passage")
                answer.At("text").Text().ShouldNotBeNull().ShouldContain(call.Says);
        }
    }
}
