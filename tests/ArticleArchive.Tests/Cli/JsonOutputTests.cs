using System.Text.Json.Nodes;

namespace ArticleArchive.Tests.Cli;

/// <summary>The terminal's JSON is the API's, but for what only a site can say.</summary>
public sealed class JsonOutputTests(JsonOutputTests.Served served) : IClassFixture<JsonOutputTests.Served>
{
    /// <summary>What the API's answer about one passage says beside the passage: how it is cited, and what became of a link to it.</summary>
    private static readonly string[] BesidePassage = ["citation", "target", "words", "linkStatus"];

    [Theory]
    [InlineData("/api/search?q=%22fraying+around%22", "search", "\"fraying around\"")]
    [InlineData("/api/search?q=fraying&sort=newest", "search", "fraying", "--sort", "newest")]
    [InlineData("/api/search?q=fraying&page=2", "search", "fraying", "--page", "2")]
    [InlineData("/api/search?q=fraying&year=2016", "search", "fraying", "--year", "2016")]
    [InlineData("/api/search?q=fraying&in=narrative", "search", "fraying", "--in", "narrative")]
    [InlineData("/api/search?q=harbuor", "search", "harbuor")]
    [InlineData("/api/search?q=fraying+year%3A2015", "search", "fraying year:2015")]
    [InlineData("/api/articles/harbour-reopens", "show", "harbour-reopens")]
    [InlineData("/api/articles/nothing-said", "show", "nothing-said")]
    [InlineData("/api/articles/harbour-reopens/ID", "show", "harbour-reopens#ID")]
    [InlineData("/api/check?q=We+are+beginning+to+see+the+fraying", "check-quote", "We are beginning to see the fraying")]
    [InlineData("/api/check?q=We+are+beginning+to+see+the+fighting&by=Jane+Holt", "check-quote", "We are beginning to see the fighting", "--by", "Jane Holt")]
    [InlineData("/api/check?q=We+%E2%80%A6+the+fraying+around+the+edges", "check-quote", "We … the fraying around the edges")]
    [InlineData("/api/check?q=Whisk+the+butter", "check-quote", "Whisk the butter")]
    public async Task A_command_answers_as_the_api_does(string address, string command, params string[] args)
    {
        var id = await served.QuotedPassageAsync();

        var run = await served.RunAsync(command, [.. args.Select(arg => arg.Replace("ID", id, StringComparison.Ordinal)), "--json"]);
        var answer = await served.AskAsync(address.Replace("ID", id, StringComparison.Ordinal));

        run.Out.ShouldNotBeEmpty(run.Error);
        JsonNode.Parse(run.Out).ShouldNotBeNull().ToJsonString().ShouldBe(WithoutSite(answer).ToJsonString());
    }

    private static JsonNode WithoutSite(JsonNode answer)
    {
        if (answer is JsonObject passage && passage.ContainsKey("target"))
            BesidePassage.ShouldAllBe(name => passage.Remove(name));

        LeaveOutAddresses(answer);
        return answer;
    }

    private static void LeaveOutAddresses(JsonNode? node)
    {
        if (node is JsonObject members)
        {
            members.Remove("url");
            members.Remove("citeUrl");
            foreach (var (_, member) in members)
                LeaveOutAddresses(member);
        }
        else if (node is JsonArray items)
        {
            foreach (var item in items)
                LeaveOutAddresses(item);
        }
    }

    /// <summary>The small archive, and a site that serves it.</summary>
    public sealed class Served : IAsyncDisposable
    {
        private readonly SmallArchive _archive = new();
        private readonly TestSite _site;

        public Served() => _site = new TestSite { Settings = new Dictionary<string, string> { ["Archive:ContentPath"] = _archive.Content, ["Archive:Watch"] = "false" } };

        internal Task<CommandRun> RunAsync(string command, params string[] args) => _archive.Run(command, args);

        public async Task<JsonNode> AskAsync(string address)
        {
            var client = await _site.ReadyAsync(TestContext.Current.CancellationToken);
            return JsonNode.Parse(await client.GetStringAsync(address, TestContext.Current.CancellationToken)).ShouldNotBeNull();
        }

        /// <summary>The id of the passage with the quotation.</summary>
        public async Task<string> QuotedPassageAsync() => (await AskAsync("/api/articles/harbour-reopens")).At("passages", 2, "id").Text().ShouldNotBeNull();

        public async ValueTask DisposeAsync()
        {
            await _site.DisposeAsync();
            _archive.Dispose();
        }
    }
}
