using System.Net;
using System.Text.Json.Nodes;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using ArticleArchive.Tests.Cli;
using ArticleArchive.Tests.Web;

[assembly: AssemblyFixture(typeof(RecordedSite))]

namespace ArticleArchive.Tests.Web;

/// <summary>A site over <see cref="EditedRiver"/>, recorded in all its revisions, and articles of which nothing is recorded.</summary>
public sealed class RecordedSite : IAsyncDisposable
{
    public const string Address = $"/articles/{EditedRiver.Slug}";

    private readonly TestSite _site = new() { Settings = new Dictionary<string, string> { ["Archive:Watch"] = "false" } };
    private readonly Lazy<Task<HttpClient>> _client;

    public RecordedSite() => _client = new(StartAsync);

    /// <summary>Follows no redirect and sees answers as they were sent.</summary>
    public Task<HttpClient> ClientAsync() => _client.Value;

    /// <summary>The answer of an address; no redirect is followed.</summary>
    public async Task<HttpResponseMessage> GetAsync(string address, params IReadOnlyList<(string Name, string Value)> headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
            request.Headers.TryAddWithoutValidation(name, value);
        return await (await _client.Value).SendAsync(request, TestContext.Current.CancellationToken);
    }

    /// <summary>A page, which must answer with that status.</summary>
    public async Task<IHtmlDocument> PageAsync(string address, HttpStatusCode status = HttpStatusCode.OK)
    {
        using var answer = await GetAsync(address);
        answer.StatusCode.ShouldBe(status);
        return await new HtmlParser().ParseDocumentAsync(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken);
    }

    public async Task<JsonNode> JsonAsync(string address)
    {
        using var answer = await GetAsync(address);
        answer.StatusCode.ShouldBe(HttpStatusCode.OK, address);
        return JsonNode.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldNotBeNull();
    }

    /// <summary>The id and the state of the passage that had those words in a revision.</summary>
    public async Task<(string Id, string State)> PassageAsync(int revision, string words)
    {
        var passages = (await JsonAsync($"/api{Address}/history/{revision}"))["passages"].ShouldNotBeNull().AsArray();
        var passage = passages.Single(p => (string?)p?["text"] == words).ShouldNotBeNull();
        return ((string?)passage["id"] ?? "", (string?)passage["state"] ?? "");
    }

    /// <summary>What a page tells of the link that was followed.</summary>
    public static IElement LinkStatusOf(IHtmlDocument page) => page.QuerySelectorAll(".link-status").ShouldHaveSingleItem();

    /// <summary>The words of an element, white space as a reader sees it.</summary>
    public static string Words(IElement? element) => string.Join(' ', element.ShouldNotBeNull().TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public async ValueTask DisposeAsync() => await _site.DisposeAsync();

    private async Task<HttpClient> StartAsync()
    {
        _site.WithSampleArticles();
        for (var i = 0; i < EditedRiver.Revisions.Count; i++)
        {
            _site.With(EditedRiver.Path, EditedRiver.Revisions[i]);
            var run = await CommandRun.RunAsync("record", EditedRiver.Slug, "--content", _site.ContentPath, "--date", EditedRiver.Dates[i], "--note", EditedRiver.Notes[i]);
            run.ExitCode.ShouldBe(0, run.Error);
        }

        return await _site.ReadyAsync(CancellationToken.None);
    }
}
