using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;

namespace ArticleArchive.Tests.Web.Quotations;

/// <summary>A site whose articles print one statement in four ways, and of which two share most paragraphs.</summary>
public sealed class QuotationSite : IAsyncDisposable
{
    private const string Story = "The market square was empty by noon, and the shutters were down.\n\nA lorry with bread came in the evening and left before it was dark.\n\nNobody in the town hall would say who had ordered the lorry.";

    private readonly TestSite _site = new() { Settings = new Dictionary<string, string> { ["Archive:Watch"] = "false" } };
    private readonly Lazy<Task<HttpClient>> _client;

    public QuotationSite() => _client = new(() => _site
        .With("first.md", Article("First report", "2016-03-02", "“We will not withdraw from the valley if they attack us, unless the council asks us to go,” said Colonel Owen Marsh."))
        .With("second.md", Article("Second report", "2016-03-03", "“We will withdraw from the valley if they attack us, unless the council asks us to go,” said Paul Dorn."))
        .With("third.md", Article("Third report", "2016-03-04", "“We will not withdraw from the valley they attack us, unless the council asks us to go,” said Owen Marsh."))
        .With("undated.md", Article("Undated report", null, "“We will not withdraw from the valley if they attack us, until the council asks us to go,” said Owen Marsh."))
        .With("alone.md", Article("Quiet town", "2016-04-01", $"{Story}\n\n“It has been like this since the bridge was closed to us,” said Jane Holt."))
        .With("reprint.md", Article("A quiet town", "2016-04-02", $"{Story}\n\nThe paper's own reporter adds that the bakery was closed."))
        .ReadyAsync(CancellationToken.None));

    /// <summary>What an address answers.</summary>
    public async Task<HttpResponseMessage> GetAsync(string address) => await (await _client.Value).GetAsync(address, TestContext.Current.CancellationToken);

    /// <summary>The words of what an address answers.</summary>
    public async Task<string> ReadAsync(string address) => await (await GetAsync(address)).Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

    /// <summary>The page at an address.</summary>
    public async Task<IHtmlDocument> PageAsync(string address) => new HtmlParser().ParseDocument(await ReadAsync(address));

    public ValueTask DisposeAsync() => _site.DisposeAsync();

    private static string Article(string title, string? date, string body) => $"---\ntitle: {title}\n{(date is null ? "" : $"date: {date}\n")}source: Valley Post\n---\n\n{body}\n";
}
