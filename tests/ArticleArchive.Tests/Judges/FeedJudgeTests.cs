using System.Text.Json.Nodes;
using ArticleArchive.Tests.Web;

namespace ArticleArchive.Tests.Judges;

/// <summary>Feeds and the sitemap as readers that others wrote read them.</summary>
public sealed class FeedJudgeTests(RecordedSite site)
{
    [Fact]
    public async Task Other_readers_take_from_feeds_and_sitemap_what_the_archive_put_in()
    {
        var read = await OutsideJudge.AskAsync("feeds", new JsonObject
        {
            ["atom"] = new JsonArray(await TextAsync("/feed.atom"), await TextAsync("/search.atom?q=the"), await TextAsync("/updates.atom")),
            ["json"] = new JsonArray(await TextAsync("/feed.json")),
            ["sitemap"] = new JsonArray(await TextAsync("/sitemap.xml")),
        });

        read.At("atom").Items().Select(feed => feed.At("links", 0, "href").Text()).ShouldBe(["http://localhost/feed.atom", "http://localhost/search.atom?q=the", "http://localhost/updates.atom"]);
        foreach (var entry in read.At("atom").Items().SelectMany(feed => feed.At("entries").Items()))
        {
            entry.At("id").Text().ShouldNotBeNull().ShouldStartWith("http://localhost/articles/");
            entry.At("title").Json().ShouldNotBeNullOrEmpty();
            DateTimeOffset.TryParse(entry.At("updated").Text(), null, out _).ShouldBeTrue();
        }

        read.At("atom", 0, "entries").Items().Count.ShouldBe(SampleArticles.Files.Count + 1);
        read.At("atom", 2, "entries").Items().Count.ShouldBe(1);
        read.At("json", 0, "items").Items().Select(item => item.At("url").Text()).ShouldContain("http://localhost/articles/river-crossing-held");
        read.At("sitemap", 0).Items().Select(item => item.At("url").Text()).ShouldContain("http://localhost/articles/river-crossing-held");
    }

    private async Task<string> TextAsync(string address)
    {
        using var answer = await site.GetAsync(address);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }
}
