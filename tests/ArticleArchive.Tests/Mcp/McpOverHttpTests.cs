using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using ArticleArchive.Search;
using ArticleArchive.Tests.Web;
using ModelContextProtocol;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;

namespace ArticleArchive.Tests.Mcp;

/// <summary><c>/mcp</c>, as the official client for C# calls it.</summary>
public sealed class McpOverHttpTests(SiteFixture site, RecordedSite recorded)
{
    [Theory]
    [InlineData(null)]
    [InlineData(Assistant.WithHandshake)]
    public async Task Every_tool_is_listed_as_reading_only_and_answers_with_data_and_the_same_in_words(string? revision)
    {
        await using var client = await Assistant.ConnectAsync(await site.ClientAsync(), revision);

        var tools = await client.ListToolsAsync(cancellationToken: TestContext.Current.CancellationToken);

        tools.Select(tool => tool.Name).ShouldBe(ToolCalls.Answered.Select(call => call.Tool), ignoreOrder: true);
        foreach (var tool in tools.Select(tool => tool.ProtocolTool))
        {
            tool.Title.ShouldNotBeNullOrEmpty();
            tool.Description.ShouldNotBeNullOrEmpty();
            (tool.Annotations?.ReadOnlyHint, tool.Annotations?.IdempotentHint, tool.Annotations?.DestructiveHint, tool.Annotations?.OpenWorldHint).ShouldBe((true, true, false, false));
            tool.OutputSchema.ShouldNotBeNull().GetProperty("properties").EnumerateObject().ShouldNotBeEmpty();
        }

        foreach (var (tool, arguments, says) in ToolCalls.Answered)
        {
            var answer = await client.CallAsync(tool, arguments.Replace("ID", await QuotedIdAsync(), StringComparison.Ordinal));

            answer.IsError.ShouldNotBe(true, $"{tool}: {answer.Text()}");
            answer.Data().AsObject().Count.ShouldBeGreaterThan(1, tool);
            answer.Text().ShouldContain(says);
        }
    }

    [Fact]
    public async Task A_result_carries_address_state_speaker_with_how_sure_date_source_and_the_whole_sentence()
    {
        await using var client = await Assistant.ConnectAsync(await site.ClientAsync());

        var found = (await client.CallAsync("search_passages", """{ "query": "\"beginning to crack\"" }""")).Data().At("results", 0);

        found.At("passage", "url").Text().ShouldNotBeNull().ShouldStartWith("http://localhost/articles/river-crossing-held#");
        found.At("passage", "state").Text().ShouldNotBeNull().Length.ShouldBe(8);
        found.At("quotation", "speaker").Text().ShouldBe("Owen Marsh");
        found.At("quotation", "confidence").ShouldNotBeNull();
        found.At("voice").Text().ShouldBe("quote");
        found.At("article", "date").Text().ShouldBe("2016-01-29");
        found.At("article", "source").Text().ShouldBe("Meridian Wire");
        found.At("sentence").Text().ShouldBe("Col Marsh said that the garrison was \"beginning to crack\", and that the mayor's café had reopened.");
    }

    [Fact]
    public async Task A_verdict_says_what_was_compared_and_never_that_something_was_never_said()
    {
        await using var client = await Assistant.ConnectAsync(await site.ClientAsync());

        var answer = await client.CallAsync("check_quotation", """{ "quotation": "The harvest was the best in living memory", "by": "Owen Marsh" }""");

        answer.Data().At("check", "quotations", 0, "words").Text().ShouldBe("not-found");
        answer.Data().At("compared", "articles").Number().ShouldBe(4);
        answer.Data().At("compared", "undated").Number().ShouldBe(1);
        answer.Text().ShouldStartWith("Not in this archive. This does not certify the quotation.");
        answer.Text().ShouldEndWith("Compared with 4 articles, dated 2015 to 2016, 1 undated, and with nothing else. What is not in this archive may still have been said.");
    }

    [Fact]
    public async Task A_manyanswer_is_cut_with_a_count_and_a_way_on()
    {
        await using var many = new TestSite { Settings = new Dictionary<string, string> { ["Archive:Watch"] = "false" } };
        many.With("long.txt", "A long day\n\n" + string.Join("\n\n", Enumerable.Range(1, 45).Select(n => $"Paragraph {n} tells of the river.")));
        await using var client = await Assistant.ConnectAsync(await many.ReadyAsync(TestContext.Current.CancellationToken));

        var first = await client.CallAsync("get_passage", """{ "address": "long" }""");
        var last = await client.CallAsync("get_passage", """{ "address": "long", "page": 3 }""");
        var beyond = await client.CallAsync("search_passages", """{ "query": "river", "page": 2147483647 }""");

        first.Text().ShouldEndWith("Page 1 of 3 of 46 paragraphs. Ask again with page 2 for more.");
        last.Data().At("passages").Items().Count.ShouldBe(6);
        last.Text().ShouldEndWith("Page 3 of 3 of 46 paragraphs. There are no more.");
        beyond.Data().At("results").Items().ShouldBeEmpty();
        beyond.Text().ShouldEndWith("There is no page 500: the 45 paragraphs fill 5 pages.");
    }

    [Theory]
    [InlineData("get_passage", """{ "address": "no-such-article" }""", 404)]
    [InlineData("get_passage", """{ "address": "river-crossing-held#zzzzz" }""", 404)]
    [InlineData("get_passage", """{ "address": "https://elsewhere.example/articles/river-crossing-held" }""", 404)]
    [InlineData("cite_passage", """{ "address": "river-crossing-held" }""", 400)]
    [InlineData("search_passages", """{ "query": "" }""", 400)]
    [InlineData("search_passages", "{}", 400)]
    [InlineData("search_passages", """{ "query": "river", "page": "two" }""", 400)]
    [InlineData("search_passages", """{ "query": "river", "page": 1.5 }""", 400)]
    [InlineData("search_passages", """{ "query": ["river"] }""", 400)]
    [InlineData("search_passages", """{ "words": "river" }""", 400)]
    [InlineData("check_quotation", """{ "quotation": "…" }""", 400)]
    [InlineData("who_said", """{ "words": "“ ”" }""", 400)]
    public async Task What_cannot_be_answered_is_told_as_problem_details(string tool, string arguments, int status)
    {
        await using var client = await Assistant.ConnectAsync(await site.ClientAsync());

        var problem = (await client.CallAsync(tool, arguments)).Problem();

        problem.At("status").Number().ShouldBe(status);
        problem.At("title").Text().ShouldNotBeNullOrEmpty();
        problem.At("detail").Text().ShouldNotBeNullOrEmpty();
    }

    [Theory]
    [InlineData("search_passages", """{ "query": "river", "by": null, "page": null }""")]
    [InlineData("archive_coverage", """{ "page": null }""")]
    public async Task An_argument_that_is_null_is_left_out(string tool, string arguments)
    {
        await using var client = await Assistant.ConnectAsync(await site.ClientAsync());

        (await client.CallAsync(tool, arguments)).IsError.ShouldNotBe(true);
    }

    [Fact]
    public async Task What_an_error_repeats_has_no_characters_that_are_not_seen()
    {
        await using var client = await Assistant.ConnectAsync(await site.ClientAsync());

        var problem = (await client.CallAsync("get_passage", """{ "address": "\u202Eevil\u202C" }""")).Problem();

        problem.At("detail").Text().ShouldNotBeNull().ShouldStartWith("“ evil ” is not the name of an article.");
    }

    [Fact]
    public async Task A_search_that_was_stopped_is_not_told_as_nothing_found()
    {
        await using var slow = new TestSite { Settings = new Dictionary<string, string> { ["Archive:Watch"] = "false" }, Engine = new CountingEngine { First = _ => throw new SearchTimeoutException(TimeSpan.FromSeconds(5)) }.Before };
        await using var client = await Assistant.ConnectAsync(await slow.WithSampleArticles().ReadyAsync(TestContext.Current.CancellationToken));

        var problem = (await client.CallAsync("search_passages", """{ "query": "river" }""")).Problem();

        problem.At("status").Number().ShouldBe(503);
        problem.At("detail").Text().ShouldNotBeNull().ShouldContain("its result is unknown");
    }

    [Fact]
    public async Task A_passage_is_found_by_each_of_its_addresses_and_its_link_tells_what_became_of_it()
    {
        var (id, state) = await recorded.PassageAsync(1, EditedRiver.Edited);
        await using var client = await Assistant.ConnectAsync(await recorded.ClientAsync());

        foreach (var address in (string[])[$"http://localhost{RecordedSite.Address}?v={id}.{state}#{id}", $"http://localhost{RecordedSite.Address}/{id}?v={state}", $"archive:///articles/{EditedRiver.Slug}/{id}?v={state}"])
        {
            var data = (await client.CallAsync("get_passage", $$"""{ "address": "{{address}}" }""")).Data();

            data.At("standing").Text().ShouldBe("edited");
            data.At("was").Text().ShouldBe(EditedRiver.Edited);
            data.At("passages", 0, "text").Text().ShouldBe(EditedRiver.EditedNow);
        }
    }

    [Fact]
    public async Task A_passage_that_was_removed_is_gone()
    {
        var (id, state) = await recorded.PassageAsync(1, EditedRiver.Removed);
        await using var client = await Assistant.ConnectAsync(await recorded.ClientAsync());

        (await client.CallAsync("get_passage", $$"""{ "address": "{{EditedRiver.Slug}}#{{id}}" }""")).Problem().At("status").Number().ShouldBe(410);
        (await client.CallAsync("get_passage", $$"""{ "address": "http://localhost{{RecordedSite.Address}}/{{id}}?v={{state}}" }""")).Problem().At("status").Number().ShouldBe(410);
    }

    [Fact]
    public async Task A_citation_is_that_of_the_API()
    {
        await using var client = await Assistant.ConnectAsync(await site.ClientAsync());
        var id = await QuotedIdAsync();

        var cited = (await client.CallAsync("cite_passage", $$"""{ "address": "river-crossing-held#{{id}}" }""")).Data().At("citation");

        cited.Json().ShouldBe((await site.JsonAsync($"/api/articles/river-crossing-held/{id}")).At("citation").Json());
    }

    [Fact]
    public async Task Articles_and_passages_are_resources_by_their_addresses()
    {
        await using var client = await Assistant.ConnectAsync(await site.ClientAsync());
        var id = await QuotedIdAsync();

        var listed = await client.ListResourcesAsync(cancellationToken: TestContext.Current.CancellationToken);
        var templates = await client.ListResourceTemplatesAsync(cancellationToken: TestContext.Current.CancellationToken);

        listed.Select(resource => resource.Uri).ShouldContain("archive:///articles/river-crossing-held");
        listed.Count.ShouldBe(4);
        templates.Select(template => template.UriTemplate).ShouldBe(["archive:///articles/{slug}{?page}", "archive:///articles/{slug}/{id}{?v}"], ignoreOrder: true);
        foreach (var address in (string[])["archive:///articles/river-crossing-held", $"archive:///articles/river-crossing-held/{id}", $"http://localhost/articles/river-crossing-held#{id}"])
            (await ReadAsync(client, address)).ShouldContain("We are seeing the enemy fray at the edges");
        (await Should.ThrowAsync<McpException>(() => ReadAsync(client, "archive:///articles/no-such-article"))).Message.ShouldContain("no article no-such-article");
    }

    [Fact]
    public async Task Prompts_say_how_to_quote_and_how_to_check()
    {
        await using var client = await Assistant.ConnectAsync(await site.ClientAsync());

        var prompts = await client.ListPromptsAsync(cancellationToken: TestContext.Current.CancellationToken);
        var check = await client.GetPromptAsync("check", new Dictionary<string, object?> { ["text"] = "“It is a rout,” said Owen Marsh." }, cancellationToken: TestContext.Current.CancellationToken);

        prompts.Select(prompt => prompt.Name).ShouldBe(["quote", "check"], ignoreOrder: true);
        check.Messages.ShouldHaveSingleItem().Content.ShouldBeOfType<TextContentBlock>().Text.ShouldContain("check_draft");
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost", HttpStatusCode.OK)]
    public async Task A_page_of_another_site_may_not_call_it(string origin, HttpStatusCode status)
    {
        using var answer = await PostAsync(await site.ClientAsync(), """{"jsonrpc":"2.0","id":1,"method":"tools/list"}""", ("Origin", origin));

        answer.StatusCode.ShouldBe(status);
        answer.Headers.Contains("Access-Control-Allow-Origin").ShouldBeFalse();
    }

    [Theory]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{}}""")]
    [InlineData("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":[1]}""")]
    [InlineData("{")]
    [InlineData("[]")]
    public async Task A_message_that_cannot_be_read_is_the_callers_fault(string body)
    {
        using var answer = await PostAsync(await site.ClientAsync(), body);

        answer.StatusCode.ShouldBe(HttpStatusCode.BadRequest, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_message_that_is_too_manyis_refused_with_or_without_its_length()
    {
        var client = await site.ClientAsync();
        var body = """{"jsonrpc":"2.0","id":1,"method":"tools/call","params":{"name":"check_draft","arguments":{"draft":"TEXT"}}}""".Replace("TEXT", new string('x', 300_000), StringComparison.Ordinal);

        using var told = await PostAsync(client, body);
        using var untold = await PostAsync(client, JsonContent.Create(JsonNode.Parse(body)));

        told.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        untold.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
    }

    [Fact]
    public async Task Whoever_opens_it_in_a_browser_is_told_what_it_is()
    {
        using var opened = await site.GetAsync("/mcp", ("Accept", "text/html"));
        using var streamed = await site.GetAsync("/mcp", ("Accept", "text/event-stream"));

        opened.StatusCode.ShouldBe(HttpStatusCode.Found);
        opened.Headers.Location.ShouldNotBeNull().OriginalString.ShouldBe("/developers");
        streamed.StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
        streamed.Content.Headers.Allow.ShouldBe(["POST"]);
        JsonNode.Parse(await streamed.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).At("detail").Text().ShouldNotBeNull().ShouldContain("/developers");
    }

    [Fact]
    public async Task It_can_be_switched_off()
    {
        await using var off = new TestSite { Settings = new Dictionary<string, string> { ["Archive:Mcp"] = "false" } };
        using var client = await off.ReadyAsync(TestContext.Current.CancellationToken);

        using var answer = await PostAsync(client, """{"jsonrpc":"2.0","id":1,"method":"tools/list"}""");

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await client.GetStringAsync("/llms.txt", TestContext.Current.CancellationToken)).ShouldNotContain("/mcp");
    }

    private async Task<string> QuotedIdAsync() => (await site.JsonAsync("/api/search?q=%22enemy+fray%22")).At("results", 0, "passage", "id").Text().ShouldNotBeNull();

    private static async Task<string> ReadAsync(McpClient client, string address) =>
        (await client.ReadResourceAsync(address, cancellationToken: TestContext.Current.CancellationToken)).Contents.ShouldHaveSingleItem().ShouldBeOfType<TextResourceContents>().Text;

    private static Task<HttpResponseMessage> PostAsync(HttpClient client, string body, params IReadOnlyList<(string Name, string Value)> headers) =>
        PostAsync(client, new StringContent(body), headers);

    private static async Task<HttpResponseMessage> PostAsync(HttpClient client, HttpContent body, params IReadOnlyList<(string Name, string Value)> headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp") { Content = body };
        body.Headers.ContentType = new("application/json");
        request.Headers.Accept.ParseAdd("application/json, text/event-stream");
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
