using ArticleArchive.Catalog;
using ArticleArchive.History;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Web.Linking;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.WebUtilities;

namespace ArticleArchive.Tests.Web;

public sealed class ArchiveUrlsTests
{
    private static readonly ArticleSlug Slug = ArticleSlug.TryParse("the-briefing", out var slug) ? slug : default;
    private static readonly PassageId Id = PassageId.TryParse("k7f3q", out var id) ? id : default;

    [Fact]
    public void A_passage_has_a_page_of_its_own_and_a_place_in_its_article()
    {
        ArchiveUrls.Passage(Slug, Id).ShouldBe("/articles/the-briefing/k7f3q");
        ArchiveUrls.InContext(Slug, Id).ShouldBe("/articles/the-briefing#k7f3q");
        ArchiveUrls.InContext(Slug, new PassageCitation(Id, "90ab12cd"), "text=a%20b").ShouldBe("/articles/the-briefing?v=k7f3q.90ab12cd#k7f3q:~:text=a%20b");
    }

    [Fact]
    public void A_hyphen_in_a_text_directive_stays_encoded() =>
        ArchiveUrls.Absolute(new Uri("https://archive.example/"), "/articles/the-briefing#k7f3q:~:text=a-,high%2Dcontrast").ShouldBe("https://archive.example/articles/the-briefing#k7f3q:~:text=a-,high%2Dcontrast");

    [Fact]
    public void A_result_leads_to_the_passage_with_the_words_kept() =>
        ArchiveUrls.InContext(Slug, Id, new QueryText { Typed = "\"to crack\"", In = "quote", By = ["Steve Warren"], Topics = ["Iraq"] })
            .ShouldBe("/articles/the-briefing?q=%22to%20crack%22&in=quote&by=Steve%20Warren#k7f3q");

    [Theory]
    [InlineData("air strikes", "/topics/air%20strikes")]
    [InlineData("Iraq/Syria", "/topics/Iraq/Syria")]
    [InlineData("R&D #1", "/topics/R%26D%20%231")]
    public void A_topic_is_part_of_the_path(string topic, string address) => ArchiveUrls.Topic(topic).ShouldBe(address);

    [Fact]
    public void What_is_not_given_is_not_in_the_address()
    {
        ArchiveUrls.Search(new QueryText()).ShouldBe("/search");
        ArchiveUrls.Articles(new ArticleFilter { Year = "2016" }, page: 1).ShouldBe("/articles?year=2016");
        ArchiveUrls.Articles(new ArticleFilter { Topic = "a b" }, page: 3).ShouldBe("/articles?topic=a%20b&page=3");
    }

    [Fact]
    public void An_address_of_a_search_is_read_as_it_was_written()
    {
        var text = new QueryText { Typed = "a+b & \"c=d\" #é", In = "quote", By = ["x y", "z"], Topics = ["t&u"], Sources = ["s"], Years = ["2016", "undated"] };

        var address = ArchiveUrls.Search(text, SearchSort.Oldest, 4);

        var read = SearchParameters.Read(new QueryCollection(QueryHelpers.ParseQuery(address["/search".Length..])));
        read.Text.Typed.ShouldBe(text.Typed);
        read.Text.In.ShouldBe(text.In);
        read.Text.By.ShouldBe(text.By);
        read.Text.Topics.ShouldBe(text.Topics);
        read.Text.Sources.ShouldBe(text.Sources);
        read.Text.Years.ShouldBe(text.Years);
        read.Sort.ShouldBe(SearchSort.Oldest);
        read.Page.ShouldBe(4);
    }

    [Theory]
    [InlineData("?page=-1")]
    [InlineData("?page=0")]
    [InlineData("?page=99999999999999")]
    [InlineData("?page=two")]
    [InlineData("?sort=7&page=")]
    [InlineData("?sort=sideways")]
    [InlineData("")]
    public void Odd_numbers_and_orders_are_the_usual_ones(string address)
    {
        var read = SearchParameters.Read(new QueryCollection(QueryHelpers.ParseQuery(address)));
        read.Page.ShouldBe(1);
        read.Sort.ShouldBe(SearchSort.Best);
    }
}
