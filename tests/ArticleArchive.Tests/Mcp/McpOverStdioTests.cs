using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;
using ArticleArchive.Cli;
using ArticleArchive.Tests.Fuzz;
using ModelContextProtocol.Protocol;

namespace ArticleArchive.Tests.Mcp;

/// <summary><c>archive mcp</c>, as the official client for C# starts it, and as a program that sends nonsense does.</summary>
public sealed class McpOverStdioTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public McpOverStdioTests() => _folder.WriteSampleArticles();

    private string[] Folders => ["--content", _folder.PathOf("content"), "--data", _folder.PathOf("data")];

    [Fact]
    public async Task Every_tool_is_listed_and_answers_as_over_HTTP_and_nothing_is_said_beside_the_protocol()
    {
        var errors = new List<string>();
        await using (var client = await Assistant.ConnectAsync(Folders, errors.Add))
        {
            var tools = await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);
            tools.Select(tool => tool.Name).ShouldBe(ToolCalls.Answered.Select(call => call.Tool), ignoreOrder: true);
            var id = (await client.CallAsync("search_passages", """{ "query": "\"enemy fray\"" }""")).Data().At("results", 0, "passage", "id").Text().ShouldNotBeNull();

            foreach (var (tool, arguments, says) in ToolCalls.Answered)
            {
                var answer = await client.CallAsync(tool, arguments.Replace("ID", id, StringComparison.Ordinal));

                answer.IsError.ShouldNotBe(true, $"{tool}: {answer.Text()}");
                answer.Data().AsObject().Count.ShouldBeGreaterThan(1, tool);
                answer.Text().ShouldContain(says);
            }

            (await client.ReadResourceAsync($"archive:///articles/river-crossing-held/{id}", cancellationToken: TestContext.Current.CancellationToken))
                .Contents.ShouldHaveSingleItem().ShouldBeOfType<TextResourceContents>().Text.ShouldContain("We are seeing the enemy fray at the edges");
            (await client.ListPromptsAsync(cancellationToken: TestContext.Current.CancellationToken)).Count.ShouldBe(2);
        }

        errors.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("archive:///articles/river-crossing-held/")]
    [InlineData("https://archive.example/articles/river-crossing-held/", "--site", "https://archive.example")]
    public async Task Addresses_are_those_of_its_resources_or_of_the_site_that_is_named(string begins, params string[] args)
    {
        await using var client = await Assistant.ConnectAsync([.. Folders, .. args], _ => { });

        var url = (await client.CallAsync("search_passages", """{ "query": "\"enemy fray\"" }""")).Data().At("results", 0, "passage", "url").Text().ShouldNotBeNull();

        url.ShouldStartWith(begins);
        (await client.CallAsync("get_passage", $$"""{ "address": "{{url}}" }""")).Text().ShouldContain("fray at the edges");
    }

    [Fact]
    public async Task A_change_of_the_folder_is_answered_while_it_runs()
    {
        await using var client = await Assistant.ConnectAsync(Folders, _ => { });
        (await client.CallAsync("search_passages", """{ "query": "quarry" }""")).Data().At("total").Number().ShouldBe(0);

        _folder.Write("content/quarry.txt", "Quarry closes\n\nThe quarry was closed on Monday.\n");

        await Eventually.Holds(async () => (await client.CallAsync("search_passages", """{ "query": "quarry" }""")).Data().At("total").Number() > 0, "the new article is found");
    }

    [Fact]
    public async Task Nonsense_on_its_input_does_not_end_it()
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet", [typeof(Terminal).Assembly.Location, "mcp", .. Folders])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
            StandardOutputEncoding = Encoding.UTF8,
        }).ShouldNotBeNull();
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","id":"start","method":"initialize","params":{"protocolVersion":"2025-11-25","capabilities":{},"clientInfo":{"name":"test","version":"1"}}}""");
        await process.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","method":"notifications/initialized"}""");

        await Fuzzing.RunAsync(200, async random => await process.StandardInput.WriteLineAsync(McpFuzzTests.Message(random).ReplaceLineEndings(" ")));
        await process.StandardInput.WriteLineAsync("""{"jsonrpc":"2.0","id":"end","method":"tools/list"}""");
        for (var isLast = false; !isLast;)
        {
            var answer = JsonNode.Parse((await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull("it has ended"));
            answer.At("jsonrpc").Text().ShouldBe("2.0");
            isLast = answer.At("id").Json() == "\"end\"";
        }

        process.StandardInput.Close();
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        process.ExitCode.ShouldBe(0, await errors);
    }

    public void Dispose() => _folder.Dispose();
}
