using ArticleArchive.Web.Pages.Shared;

namespace ArticleArchive.Tests.Web;

public sealed class PageLinksTests
{
    [Theory]
    [InlineData(1, 0, null, null)]
    [InlineData(1, 20, null, null)]
    [InlineData(1, 21, null, "?2")]
    [InlineData(2, 45, "?1", "?3")]
    [InlineData(3, 45, "?2", null)]
    [InlineData(900, 45, "?3", null)]
    public void A_page_leads_to_its_neighbours_and_a_page_beyond_the_last_leads_back(int page, long total, string? previous, string? next)
    {
        var links = PageLinks.Create(page, total, 20, number => $"?{number}");

        links.Previous.ShouldBe(previous);
        links.Next.ShouldBe(next);
    }
}
