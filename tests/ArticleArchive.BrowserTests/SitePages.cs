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
        "/speakers",
        "/speakers/ruth-vane",
        "/topics/Iraq",
        "/help/search",
        "/help/citing",
        "/about",
    ];

    /// <summary>Rows of a theory.</summary>
    public static TheoryData<string> Rows => [.. All];
}
