using ArticleArchive.Tests.Support;

namespace ArticleArchive.BrowserTests;

/// <summary>One page of every kind.</summary>
internal static class SitePages
{
    public const string Article = $"/articles/{LongReport.Slug}";
    public const string Lit = $"{Article}?q=count";

    public static IReadOnlyList<string> All { get; } =
    [
        "/",
        "/articles",
        "/articles?topic=Iraq",
        Article,
        Lit,
        $"{Article}?q=submarine",
        "/articles/letters-from-the-road",
        $"/articles/{EditedRiver.Slug}/history",
        $"/articles/{EditedRiver.Slug}/history/2",
        "/updates",
        "/search",
        "/search?q=count",
        "/search?q=submarine",
        "/search?q=%22We+count+it+when+it+goes%22",
        "/search?q=%22We+counted+it+when+it+went%22",
        "/search?q=the&year=2016",
        "/check",
        "/check?q=We+count+it+when+it+goes",
        "/check?q=We+count+it+…+when+it+goes&by=Ruth+Vane",
        "/check?q=Rain+is+the+enemy",
        "/check?q=Mud+is&by=Ada+Harper",
        "/check?q=Nobody+was+hurt",
        "/check?q=Whisk+the+butter+until+pale",
        "/check?q=%22Rain+is+not+the+enemy,%22+Ruth+Vane+said.%0A%0A%22It+was+cold,%22+said+Jane+Holt,+a+driver.",
        "/speakers",
        "/speakers?q=vane&sort=statements",
        "/status",
        "/speakers/ruth-vane",
        "/topics/Iraq",
        "/help/search",
        "/help/citing",
        "/help/checking",
        "/about",
        "/developers",
    ];

    /// <summary>Rows of a theory.</summary>
    public static TheoryData<string> Rows => [.. All];
}
