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
        "/search?q=count&view=lines&order=left1",
        "/search?q=the&view=time",
        "/search?q=the&view=words&stop=yes",
        "/compare",
        "/compare?a=the&b=count",
        "/list",
        $"/list?title=Ferries&p={FerryReports.Slug}/n9dp6b:cf8ba9fc&n1=The+first+report&p={FerryReports.Slug}/z2mjbg:00000000",
        "/searches",
        "/searches?q=ferry%0A%22every+crate%22%0Anowhere",
        "/quotations/37shq666v9bh",
        "/check",
        "/check/draft",
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
        "/help",
        "/help/search",
        "/help/citing",
        "/help/checking",
        "/help/research",
        "/about",
        "/developers",
    ];

    /// <summary>Rows of a theory.</summary>
    public static TheoryData<string> Rows => [.. All];
}
