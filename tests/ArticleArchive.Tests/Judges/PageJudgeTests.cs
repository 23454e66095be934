using System.Net;
using System.Text.Json.Nodes;
using ArticleArchive.Tests.Web;

namespace ArticleArchive.Tests.Judges;

/// <summary>Every kind of page, held against html-validate.</summary>
public sealed class PageJudgeTests(RecordedSite site)
{
    private const string Crossing = "/articles/river-crossing-held";

    [Fact]
    public async Task Every_kind_of_page_is_valid_HTML()
    {
        var edited = await site.PassageAsync(1, EditedRiver.Edited);
        var removed = await site.PassageAsync(1, EditedRiver.Removed);
        var unchanged = await site.PassageAsync(3, EditedRiver.Unchanged);
        var added = await site.PassageAsync(3, EditedRiver.Added);
        var pages = new JsonObject();
        await AddAsync(pages, HttpStatusCode.OK,
            "/", "/articles", "/articles?year=2016&topic=Iraq&source=Meridian+Wire", "/articles?page=9", "/topics/Iraq",
            Crossing, $"{Crossing}?q=crack", $"{Crossing}?q=nowhere", "/articles/letters-from-the-road",
            RecordedSite.Address, $"{RecordedSite.Address}?v={edited.Id}.{edited.State}",
            $"{RecordedSite.Address}/{edited.Id}", $"{RecordedSite.Address}/{edited.Id}?v={edited.State}", $"{RecordedSite.Address}/{unchanged.Id}..{added.Id}",
            "/search", "/search?q=crack", "/search?q=the&year=2016&sort=oldest", "/search?q=the&page=400", "/search?q=%22crack+to+beginning%22", "/search?q=lorries+caf%C3%A9",
            "/search?q=in%3Aquote+rout", "/search?q=%22unclosed", await CitedAsync("/search/cite?q=crack"), await CitedAsync("/search/cite?q=nowhere"),
            "/speakers", "/speakers/owen-marsh",
            $"{RecordedSite.Address}/history", $"{RecordedSite.Address}/history/1", $"{RecordedSite.Address}/history/3", $"{Crossing}/history", "/updates",
            "/check", "/check/draft", Check("It is not a rout, and it is not over."), Check("It is not a rout, and it is not over.", "Ada Quillfeather"), Check("We are seeing … the edges"),
            Check("We are seeing the enemy break at the edges"), Check("The crossing north of the town was held for a third day"), Check("whisk the butter until pale and golden"),
            Check("“It is not a rout,” he said. “It is quite over, whisk the butter.” Then: “beginning to crack”."),
            "/help/search", "/help/citing", "/help/checking", "/about", "/developers");
        await AddAsync(pages, HttpStatusCode.Gone, $"{RecordedSite.Address}/{removed.Id}?v={removed.State}");
        await AddAsync(pages, HttpStatusCode.NotFound, "/nothing/here", "/articles/no-such-article", $"{Crossing}/zzzzz", $"{Crossing}/zzzzz..zzzzy", "/speakers/nobody", "/topics/nothing");
        await AddAsync(pages, HttpStatusCode.BadRequest, "/search/cited", "/error/400");
        await AddAsync(pages, HttpStatusCode.InternalServerError, "/error/500");
        await AddAsync(pages, HttpStatusCode.ServiceUnavailable, "/error/503");

        var faults = await OutsideJudge.AskAsync("pages", pages);

        faults.Items().Select(fault => fault.Text()).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_judge_finds_what_is_wrong() =>
        (await OutsideJudge.AskAsync("pages", new JsonObject { ["wrong"] = "<!DOCTYPE html>\n<html lang=\"en\"><head><title>Wrong</title></head><body><p><div>in a paragraph</div></p></body></html>" }))
            .Items().ShouldNotBeEmpty();

    private static string Check(string words, string? by = null) => $"/check?q={Uri.EscapeDataString(words)}{(by is null ? "" : $"&by={Uri.EscapeDataString(by)}")}";

    private async Task AddAsync(JsonObject pages, HttpStatusCode status, params IReadOnlyList<string> addresses)
    {
        foreach (var address in addresses)
        {
            using var answer = await site.GetAsync(address);
            answer.StatusCode.ShouldBe(status, address);
            pages[address] = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        }
    }

    private async Task<string> CitedAsync(string address)
    {
        using var answer = await site.GetAsync(address);
        return answer.Headers.Location.ShouldNotBeNull().OriginalString;
    }
}
