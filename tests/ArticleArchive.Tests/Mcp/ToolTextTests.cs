using System.Text.Json.Nodes;
using System.Text.RegularExpressions;

namespace ArticleArchive.Tests.Mcp;

/// <summary>The words of a tool's answer claim no more than its data: both are read.</summary>
public sealed partial class ToolTextTests(SiteFixture site)
{
    private const string Certificate = "This certifies the quotation.";
    private const string NoCertificate = "This does not certify the quotation.";

    /// <summary>Quotations true and false in many ways, and what may be asked beside.</summary>
    public static TheoryData<string, string> Calls => new()
    {
        { "check_quotation", """{ "quotation": "We are seeing the enemy fray at the edges", "by": "Owen Marsh" }""" },
        { "check_quotation", """{ "quotation": "We are seeing the enemy fray at the edges", "by": "Ada Harper" }""" },
        { "check_quotation", """{ "quotation": "We are seeing the enemy fray at the seams" }""" },
        { "check_quotation", """{ "quotation": "a rout, and it is not over" }""" },
        { "check_quotation", """{ "quotation": "It is not a rout … not over" }""" },
        { "check_quotation", """{ "quotation": "The crossing north of the town was held for a third day" }""" },
        { "check_quotation", """{ "quotation": "You learn to hear the road" }""" },
        { "check_quotation", """{ "quotation": "River crossing held after three days" }""" },
        { "check_quotation", """{ "quotation": "The harvest was the best in living memory" }""" },
        { "check_quotation", """{ "quotation": "crack" }""" },
        { "check_quotation", """{ "quotation": "“Nobody here believed it,” said the master.\nThen “You learn to hear the road,” a driver wrote, and “we were never there,” he said." }""" },
        { "check_quotation", """{ "quotation": "\u001b[31mWe drove\u202e without lights\u0007", "by": "\u2066x" }""" },
        { "check_draft", """{ "draft": "“It is a rout,” said Owen Marsh. “We drove without lights,” a driver wrote. See http://localhost/articles/river-crossing-held and http://localhost/articles/none." }""" },
        { "who_said", """{ "words": "We drove without lights" }""" },
        { "who_said", """{ "words": "the enemy fray at the seams" }""" },
        { "search_passages", """{ "query": "the" }""" },
        { "search_passages", """{ "query": "mines OR checkpoints OR bridge" }""" },
        { "search_passages", """{ "query": "harbuor" }""" },
        { "search_passages", """{ "query": "grain ankara" }""" },
        { "get_passage", """{ "address": "letters-from-the-road" }""" },
        { "get_passage", """{ "address": "river-crossing" }""" },
        { "archive_coverage", "{}" },
    };

    [Theory]
    [MemberData(nameof(Calls))]
    public async Task It_says_nothing_that_the_data_does_not_say(string tool, string arguments)
    {
        await using var client = await Assistant.ConnectAsync(await site.ClientAsync());

        var answer = await client.CallAsync(tool, arguments);
        answer.IsError.ShouldNotBe(true, answer.Text());
        var (text, data) = (answer.Text(), answer.Data());
        var known = Strings(data).Select(Plain).ToList();

        text.ShouldNotContain("never said");
        Words().Matches(text).Select(match => match.Groups[1].Value).ShouldAllBe(words => known.Any(one => one.Contains(words, StringComparison.Ordinal)), text);
        Addresses().Matches(text).Select(match => match.Value).ShouldAllBe(address => known.Any(one => one.Contains(address, StringComparison.Ordinal)), text);
        States().Matches(text).Select(match => match.Groups[1].Value).ShouldAllBe(state => known.Contains(state), text);
        Speakers().Matches(text).Select(match => match.Groups[1].Value.Split(',')[0]).ShouldAllBe(speaker => known.Contains(speaker), text);
        text.Any(c => char.IsControl(c) && c != '\n').ShouldBeFalse();
        text.IndexOfAny(['\u202e', '\u2066']).ShouldBe(-1);

        var verdicts = Members(data, "plain").Select(plain => plain.GetValue<bool>()).ToList();
        Regex.Count(text, Regex.Escape(Certificate)).ShouldBe(verdicts.Count(plain => plain));
        Regex.Count(text, Regex.Escape(NoCertificate)).ShouldBe(verdicts.Count(plain => !plain));
        foreach (var sentence in Members(data, "quotations").SelectMany(quotations => quotations.Items()).Select(quotation => quotation["sentence"]).OfType<JsonNode>())
            text.ShouldContain($"{Plain(sentence.GetValue<string>())}. This ");
    }

    [Fact]
    public async Task An_addition_in_square_brackets_is_named()
    {
        await using var client = await Assistant.ConnectAsync(await site.ClientAsync());

        var answer = await client.CallAsync("check_quotation", """{ "quotation": "We are [not] seeing the enemy fray at the edges" }""");

        answer.Text().ShouldStartWith("Word for word, with [not] added. This does not certify");
        answer.Text().ShouldContain("Added: [not]");
    }

    /// <summary>The strings of the data, and the text of what is cut into pieces.</summary>
    private static IEnumerable<string> Strings(JsonNode? node) => node switch
    {
        JsonValue value when value.TryGetValue<string>(out var text) => [text],
        JsonObject members => members.SelectMany(member => Strings(member.Value)),
        JsonArray items => items.SelectMany(Strings).Append(string.Concat(items.OfType<JsonObject>().Select(item => item["text"]).OfType<JsonValue>().Select(text => text.GetValue<string>()))),
        _ => [],
    };

    private static IEnumerable<JsonNode> Members(JsonNode? node, string name) => node switch
    {
        JsonObject members => members.SelectMany(member => member.Key == name && member.Value is { } value ? [value] : Members(member.Value, name)),
        JsonArray items => items.SelectMany(item => Members(item, name)),
        _ => [],
    };

    private static string Plain(string text) => string.Concat(text.Select(c => char.IsControl(c) || c is '\u202e' or '\u2066' ? ' ' : c));

    [GeneratedRegex("“([^“”]*)”")]
    private static partial Regex Words();

    [GeneratedRegex(@"(?:http|archive)://[^\s)]+")]
    private static partial Regex Addresses();

    [GeneratedRegex(@"\(state ([^)]*)\)")]
    private static partial Regex States();

    [GeneratedRegex(@"Said by ([^(:\n]+?)(?: \(|:|\n|$)")]
    private static partial Regex Speakers();
}
