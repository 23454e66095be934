using System.Text.Json.Nodes;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ArticleArchive.Tests.Web;

/// <summary>What reporters say, in their own words, that somebody said: beside the paragraph, on the speaker's page, in search and in the JSON.</summary>
public sealed class ReportedSpeechPagesTests : IAsyncLifetime
{
    private const string Reported = "Colonel Ada Marsh said the bridge would be closed until Friday.";

    private readonly TestSite _site = new TestSite()
        .With("quoted.md", "---\ntitle: The bridge is held\ndate: 2016-01-29\n---\n\n\"We will hold the bridge,\" Colonel Ada Marsh said.\n")
        .With("reported.md", $"---\ntitle: The bridge is closed\ndate: 2016-02-03\n---\n\n{Reported} It is the only way over the river.\n\nPiet Brook said the ferry would not sail.\n");

    private HttpClient? _client;

    public async ValueTask InitializeAsync() => _client = await _site.ReadyAsync(TestContext.Current.CancellationToken);

    public ValueTask DisposeAsync()
    {
        _client?.Dispose();
        return _site.DisposeAsync();
    }

    [Fact]
    public async Task A_note_beside_the_paragraph_says_whose_words_are_reported()
    {
        var page = await PageAsync("/articles/reported");

        page.AllWords(".report-note summary").ShouldBe(["reported: Colonel Ada Marsh; how we know", "reported: Piet Brook; how we know"]);
        page.Words(".report-note p").ShouldStartWith($"In the reporter’s words, not a quotation: {Reported} The text says “Colonel Ada Marsh said”; rule: ");
        page.Attribute(".report-note a", "href").ShouldBe("/speakers/ada-marsh");
        page.QuerySelectorAll(".report-note")[1].QuerySelector("a").ShouldBeNull("nobody quotes Piet Brook, so there is no page of his");
        page.QuerySelectorAll(".passage q").ShouldBeEmpty();
    }

    [Fact]
    public async Task The_speakers_page_lists_what_is_reported_apart_from_what_is_quoted()
    {
        var page = await PageAsync("/speakers/ada-marsh");

        page.Words(".total").ShouldBe("1 statement in 1 article, oldest first");
        page.Words(".reports .note").ShouldBe("What reporters say that Ada Marsh said, in the reporters’ words: 1 sentence. Search in them");
        page.AllWords(".reports li").ShouldBe([$"{Reported} Paragraph 1"]);
        page.QuerySelectorAll(".reports blockquote").ShouldBeEmpty();
        (await PageAsync(page.Attribute(".reports .note a", "href") ?? "")).AllWords(".result h3").ShouldBe(["The bridge is closed"]);
    }

    [Fact]
    public async Task A_result_says_that_the_words_are_reported_and_by_whom_they_are_said_to_be()
    {
        var page = await PageAsync("/search?q=closed");

        page.Words(".result .said").ShouldBe("reported, not quoted: said by Colonel Ada Marsh (“Colonel Ada Marsh said”)");
        (await PageAsync("/search?q=in:narrative+closed")).AllWords(".result").ShouldBe([]);
        (await PageAsync("/search?q=in:narrative+river")).AllWords(".result h3").ShouldBe(["The bridge is closed"]);
        (await PageAsync("/search?q=in:reported")).AllWords(".result .said").ShouldBe(
            ["reported, not quoted: said by Colonel Ada Marsh (“Colonel Ada Marsh said”)", "reported, not quoted: said by Piet Brook (“Piet Brook said”)"]);
    }

    [Fact]
    public async Task The_json_has_the_sentence_its_speaker_and_where_it_stands()
    {
        var article = await JsonAsync("/api/articles/reported");

        var first = article.At("reported", 0);
        first.At("text").Text().ShouldBe(Reported);
        first.At("speaker", "name").Text().ShouldBe("Ada Marsh");
        first.At("speaker", "slug").Text().ShouldBe("ada-marsh");
        first.At("speaker", "role").Text().ShouldBe("Colonel");
        first.At("cue").Text().ShouldBe("said");
        first.At("passage").Text().ShouldBe(article.At("passages", 1, "id").Text());
        first.At("start").Number().ShouldBe(0);
        first.At("length").Number().ShouldBe(Reported.Length);
        article.At("utterances").Items().ShouldBeEmpty();

        var found = await JsonAsync("/api/search?q=closed+until");
        found.At("results", 0, "reported", "speaker").Text().ShouldBe("Ada Marsh");
        found.At("results", 0)?["quotation"].ShouldBeNull();
        found.At("facets", "voice").Items().Select(voice => voice.At("value").Text()).ShouldBe(["reported"]);
    }

    private async Task<IHtmlDocument> PageAsync(string address) => new HtmlParser().ParseDocument(await ReadAsync(address));

    private async Task<JsonNode?> JsonAsync(string address) => JsonNode.Parse(await ReadAsync(address));

    private Task<string> ReadAsync(string address) => _client.ShouldNotBeNull().GetStringAsync(address, TestContext.Current.CancellationToken);
}
