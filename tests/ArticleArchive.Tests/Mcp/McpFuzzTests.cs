using System.Net;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using ArticleArchive.Tests.Fuzz;

namespace ArticleArchive.Tests.Mcp;

/// <summary>Messages with mangled arguments, and mangled messages: none is a fault of the archive's.</summary>
public sealed class McpFuzzTests(SiteFixture site)
{
    private const int InternalError = -32603;

    private static readonly string[] Methods = ["tools/call", "tools/call", "tools/call", "tools/call", "tools/list", "resources/read", "resources/list", "resources/templates/list", "prompts/get", "prompts/list", "initialize", "ping", "logging/setLevel", "completion/complete", "server/discover", "made/up"];
    private static readonly string[] Arguments = ["query", "voice", "by", "topic", "source", "from", "to", "sort", "page", "address", "quotation", "draft", "words", "uri", "cursor", "made-up"];
    private static readonly string[] Values = ["river-crossing-held", "river-crossing-held#zzzzz", "archive:///articles/river-crossing-held", "http://localhost/articles/river-crossing", "\"beginning to crack\"", "quote", "We are seeing … the enemy", "2016", "Owen Marsh", "archive:///articles/%00/%ff"];

    [Fact]
    public async Task No_message_breaks_the_site()
    {
        var client = await site.ClientAsync();

        await Fuzzing.RunAsync(400, async random =>
        {
            var message = Message(random);
            using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp") { Content = new StringContent(message, Encoding.UTF8, "application/json") };
            request.Headers.Accept.ParseAdd("application/json, text/event-stream");
            using var answer = await client.SendAsync(request, TestContext.Current.CancellationToken);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

            ((int)answer.StatusCode).ShouldBeLessThan(500, $"{message}\n{text}");
            if (answer.StatusCode == HttpStatusCode.OK && IsWhole(message))
                ShouldBeAnswered(JsonNode.Parse(text.Split("data: ")[^1]), message);
        });
    }

    /// <summary>A message, often right but for its arguments, now and then mangled whole.</summary>
    internal static string Message(Random random)
    {
        var (tool, arguments, _) = ToolCalls.Answered[random.Next(ToolCalls.Answered.Count)];
        var method = random.GetItems(Methods, 1)[0];
        var parameters = random.Next(3) == 0 && JsonNode.Parse(arguments) is JsonObject usual ? usual : [];
        for (var more = random.Next(4); more > 0; more--)
            parameters[random.GetItems(Arguments, 1)[0]] = Value(random);
        var message = new JsonObject
        {
            ["jsonrpc"] = "2.0",
            ["id"] = random.Next(1000),
            ["method"] = method,
            ["params"] = method == "resources/read" ? new JsonObject { ["uri"] = Value(random) } : new JsonObject { ["name"] = tool, ["arguments"] = parameters },
        }.ToJsonString();
        return random.Next(6) == 0 ? Mangled.Text(random, message) : message;
    }

    /// <summary>Whether the message is one that the protocol knows, whatever its arguments: what is none is answered by the protocol's server alone.</summary>
    private static bool IsWhole(string message)
    {
        try
        {
            var parameters = JsonNode.Parse(message)?["params"];
            return JsonNode.Parse(message)?["method"]?.ToString() switch
            {
                "tools/call" => ToolCalls.Answered.Any(call => call.Tool == parameters?["name"]?.ToString()) && parameters?["arguments"] is JsonObject,
                "resources/read" => parameters?["uri"] is JsonValue uri && uri.TryGetValue<string>(out _),
                _ => false,
            };
        }
        catch (Exception mangled) when (mangled is JsonException or InvalidOperationException)
        {
            return false;
        }
    }

    private static JsonNode? Value(Random random) => random.Next(8) switch
    {
        0 => null,
        1 => random.Next(-3, 100),
        2 => random.NextDouble() * 1e12,
        3 => new JsonArray(Mangled.Jumble(random, 3)),
        4 => new JsonObject { [Mangled.Jumble(random, 2)] = true },
        5 => Mangled.Jumble(random, 12),
        _ => random.Next(2) == 0 ? Mangled.Text(random, random.GetItems(Values, 1)[0]) : random.GetItems(Values, 1)[0],
    };

    private static void ShouldBeAnswered(JsonNode? answer, string message)
    {
        answer?["error"]?["code"]?.GetValue<int>().ShouldNotBe(InternalError, $"{message}\n{answer}");
        if (answer?["result"]?["isError"]?.GetValue<bool>() == true)
            JsonNode.Parse(answer.At("result", "content", 0, "text").Text().ShouldNotBeNull()).At("status").Number().ShouldBeOneOf([400, 404, 410, 413]);
    }
}
