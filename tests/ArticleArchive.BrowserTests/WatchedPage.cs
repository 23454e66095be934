using Microsoft.Playwright;

namespace ArticleArchive.BrowserTests;

/// <summary>A page that notes what goes wrong unseen: errors on the console, and requests that leave the site.</summary>
public sealed class WatchedPage : IAsyncDisposable
{
    /// <summary>The collection of the tests that copy: all pages of a browser share one clipboard, so one test at a time may use it.</summary>
    public const string ClipboardTests = "Tests that use the clipboard";

    private readonly IBrowserContext _context;
    private readonly List<string> _errors = [];
    private readonly List<string> _strangers = [];

    public WatchedPage(IBrowserContext context, IPage page, Uri site)
    {
        (_context, Page) = (context, page);
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning")
                _errors.Add(message.Text);
        };
        page.PageError += (_, error) => _errors.Add(error);
        context.Request += (_, request) =>
        {
            if (new Uri(request.Url).Authority != site.Authority)
                _strangers.Add(request.Url);
        };
    }

    public IPage Page { get; }

    /// <summary>Errors and warnings of the console so far.</summary>
    public IReadOnlyList<string> Errors => _errors;

    /// <summary>Addresses asked for that are not of the site.</summary>
    public IReadOnlyList<string> Strangers => _strangers;

    public Task GoAsync(string address) => Page.GotoAsync(address);

    /// <summary>What is on the clipboard.</summary>
    public Task<string> ClipboardAsync() => Page.EvaluateAsync<string>("navigator.clipboard.readText()");

    /// <summary>Whether an element can be seen without scrolling.</summary>
    public Task<bool> IsInSightAsync(string selector) => Page.EvaluateAsync<bool>(
        "selector => { const box = document.querySelector(selector)?.getBoundingClientRect(); return !!box && box.top >= 0 && box.top < innerHeight && box.height > 0; }",
        selector);

    public async ValueTask DisposeAsync() => await _context.DisposeAsync();
}
