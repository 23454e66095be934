using ArticleArchive.Web.Endpoints.Feeds;

namespace ArticleArchive.Tests.Web;

public sealed class FeedDatesTests
{
    [Theory]
    [InlineData("2016-01-29", "2016-01-29T00:00:00Z")]
    [InlineData("2016-01-29T14:05:00+02:00", "2016-01-29T12:05:00Z")]
    [InlineData("2016-01", null)]
    [InlineData("2016-01~", null)]
    [InlineData("2016?", null)]
    [InlineData("2016-01-29~", null)]
    public void A_feed_says_when_an_article_was_published_only_where_the_day_is_known(string edtf, string? published)
    {
        ArticleDate.TryParse(edtf, out var date).ShouldBeTrue();

        FeedDates.Format(date).ShouldBe(published);
    }

    [Fact]
    public void An_undated_article_has_no_date_in_a_feed() => FeedDates.Format((ArticleDate?)null).ShouldBeNull();
}
