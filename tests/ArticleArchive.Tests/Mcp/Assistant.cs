using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleArchive.Cli;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace ArticleArchive.Tests.Mcp;

/// <summary>The official client for C#, over HTTP or over standard input and output.</summary>
internal static class Assistant
{
    /// <summary>The revision of the protocol that most clients speak; the newest needs no handshake.</summary>
    public const string WithHandshake = "2025-11-25";

    /// <summary>Calls a site.</summary>
    /// <param name="http">Reaches the site.</param>
    /// <param name="revision">The revision of the protocol; null for the client's choice.</param>
    public static Task<McpClient> ConnectAsync(HttpClient http, string? revision = null)
    {
        var transport = new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri("http://localhost/mcp"), TransportMode = HttpTransportMode.StreamableHttp }, http, ownsHttpClient: false);
        return McpClient.CreateAsync(transport, new McpClientOptions { ProtocolVersion = revision }, cancellationToken: TestContext.Current.CancellationToken);
    }

    /// <summary>Starts <c>archive mcp</c>, and waits until the archive is built.</summary>
    public static async Task<McpClient> ConnectAsync(IReadOnlyList<string> args, Action<string> onError)
    {
        var transport = new StdioClientTransport(new StdioClientTransportOptions { Command = "dotnet", Arguments = [typeof(Terminal).Assembly.Location, "mcp", .. args], StandardErrorLines = onError });
        var client = await McpClient.CreateAsync(transport, new McpClientOptions { InitializationTimeout = TimeSpan.FromMinutes(3) }, cancellationToken: TestContext.Current.CancellationToken);
        await Eventually.Holds(async () => (await client.CallAsync("archive_coverage", "{}")).IsError != true, "the archive is built");
        return client;
    }

    /// <summary>Calls a tool with arguments as JSON has them.</summary>
    public static async Task<CallToolResult> CallAsync(this McpClient client, string tool, string arguments) =>
        await client.CallToolAsync(tool, JsonSerializer.Deserialize<Dictionary<string, object?>>(arguments), cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>The text of an answer.</summary>
    public static string Text(this CallToolResult result) => result.Content.OfType<TextContentBlock>().ShouldHaveSingleItem().Text;

    /// <summary>The data of an answer.</summary>
    public static JsonNode Data(this CallToolResult result) => JsonNode.Parse(result.StructuredContent.ShouldNotBeNull(result.Content.OfType<TextContentBlock>().FirstOrDefault()?.Text).GetRawText()).ShouldNotBeNull();

    /// <summary>The problem details of an error.</summary>
    public static JsonNode Problem(this CallToolResult result)
    {
        result.IsError.ShouldBe(true);
        result.StructuredContent.ShouldBeNull();
        return JsonNode.Parse(result.Text()).ShouldNotBeNull();
    }

    /// <summary>Writes the articles that most tests read into a folder.</summary>
    public static void WriteSampleArticles(this TemporaryFolder folder)
    {
        foreach (var (path, text) in SampleArticles.Files)
            folder.Write(Path.Combine("content", path), text);
    }
}
