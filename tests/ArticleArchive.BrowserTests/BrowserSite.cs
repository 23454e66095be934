using ArticleArchive.BrowserTests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BrowserSite))]

namespace ArticleArchive.BrowserTests;

/// <summary>The site on a port of its own, over articles that no test changes, and a browser to look at it with.</summary>
public sealed class BrowserSite : IAsyncLifetime
{
    private static readonly Dictionary<string, string> Settings = new() { ["Archive:Watch"] = "false", ["Archive:Limits:SearchSeconds"] = "60" };

    private readonly TestSite _site = new TestSite { Settings = Settings }
        .WithSampleArticles()
        .WithRecordedRiver()
        .With($"2016/{LongReport.Slug}.md", LongReport.Text)
        .With($"2016/{FerryReports.Slug}.md", FerryReports.Text)
        .With($"2016/{FerryReports.LaterSlug}.md", FerryReports.LaterText);

    // In milliseconds. A busy machine may take long; what never comes fails all the same.
    private const float Patience = 120_000;

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>The address of the site, with a final slash.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    public async ValueTask InitializeAsync()
    {
        if (Chromium.Find() is not { } chromium)
            return;

        Address = _site.Listen();
        using var client = new HttpClient { BaseAddress = Address };
        await TestSite.UntilAsync(client, "/health", answer => answer.IsSuccessStatusCode, TestContext.Current.CancellationToken);

        Assertions.SetDefaultExpectTimeout(Patience);
        _playwright = await Playwright.CreateAsync();
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = chromium,
            Args = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking", "--disable-component-update", "--disable-sync"],
        });
    }

    /// <summary>A page in a fresh profile that watches what a reader does not see.</summary>
    public async Task<WatchedPage> OpenAsync(string address, BrowserNewContextOptions? options = null)
    {
        if (_browser is null)
            Assert.Skip(Chromium.Missing);

        var context = await _browser.NewContextAsync(With(options ?? new BrowserNewContextOptions()));
        context.SetDefaultTimeout(Patience);
        var page = new WatchedPage(context, await context.NewPageAsync(), Address);
        await page.GoAsync(address);
        return page;
    }

    public async ValueTask DisposeAsync()
    {
        if (_browser is not null)
            await _browser.DisposeAsync();
        _playwright?.Dispose();
        await _site.DisposeAsync();
    }

    private BrowserNewContextOptions With(BrowserNewContextOptions options)
    {
        options.BaseURL = Address.AbsoluteUri;
        options.Permissions ??= ["clipboard-read", "clipboard-write"];
        return options;
    }
}
