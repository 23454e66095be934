using ArticleArchive.Catalog;

namespace ArticleArchive.Tests.Catalog;

public sealed class ArticleListTests : IDisposable
{
    private readonly CatalogOnDisk _archive = new CatalogOnDisk().With(
        new ArticleBuilder("undated"),
        new ArticleBuilder("evening").On("2016-01-29T18:00:00Z").From("Reuters").About("Drones", "Iraq"),
        new ArticleBuilder("january").On("2016-01").From("DoD News").About("Iraq"),
        new ArticleBuilder("morning").On("2016-01-29T06:30:00Z").From("reuters").About("drones"),
        new ArticleBuilder("earlier").On("2015-12-31").From("DoD News").About("Syria"));

    public void Dispose() => _archive.Dispose();

    [Fact]
    public void Articles_are_listed_newest_first_and_the_undated_last() =>
        Slugs(new ArticleFilter()).ShouldBe(["evening", "morning", "january", "earlier", "undated"]);

    [Theory]
    [InlineData("2016", null, null, "evening morning january")]
    [InlineData("2015", null, null, "earlier")]
    [InlineData("undated", null, null, "undated")]
    [InlineData(null, "DRONES", null, "evening morning")]
    [InlineData(null, null, "dod news", "january earlier")]
    [InlineData("2016", "iraq", "Reuters", "evening")]
    [InlineData("2015", "iraq", null, "")]
    [InlineData("nonsense", null, null, "")]
    [InlineData(" ", "", null, "evening morning january earlier undated")]
    public void A_list_holds_the_articles_for_which_all_conditions_hold(string? year, string? topic, string? source, string expected)
    {
        var filter = new ArticleFilter { Year = year, Topic = topic, Source = source };

        Slugs(filter).ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        _archive.Catalog.List(filter, 1, 20).Total.ShouldBe(expected.Split(' ', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public void A_list_counts_its_years_topics_and_publishers()
    {
        var page = _archive.Catalog.List(new ArticleFilter(), 1, 20);

        page.Years.ShouldBe([new("2016", 3), new("2015", 1), new("undated", 1)]);
        page.Topics.ShouldBe([new("Drones", 2), new("Iraq", 2), new("Syria", 1)]);
        page.Sources.ShouldBe([new("DoD News", 2), new("Reuters", 2)]);
        _archive.Catalog.List(new ArticleFilter { Topic = "iraq" }, 1, 20).Topics.ShouldBe([new("Iraq", 2), new("Drones", 1)]);
    }

    [Fact]
    public void Counts_follow_a_change()
    {
        _archive.Catalog.List(new ArticleFilter(), 1, 20).Total.ShouldBe(5);

        _archive.With(new ArticleBuilder("late").On("2017"));

        _archive.Catalog.List(new ArticleFilter(), 1, 20).Years[0].ShouldBe(new ValueCount("2017", 1));
    }

    [Fact]
    public void A_page_beyond_the_last_is_empty_and_odd_pages_are_the_first()
    {
        _archive.Catalog.List(new ArticleFilter(), 2, 2).Articles.Select(article => article.Slug.Value).ShouldBe(["january", "earlier"]);
        _archive.Catalog.List(new ArticleFilter(), 9, 2).Articles.ShouldBeEmpty();
        _archive.Catalog.List(new ArticleFilter(), int.MaxValue, 100).Articles.ShouldBeEmpty();
        _archive.Catalog.List(new ArticleFilter(), -1, 2).Page.ShouldBe(1);
        _archive.Catalog.List(new ArticleFilter(), 1, 1000).PageSize.ShouldBe(100);
    }

    [Fact]
    public void An_article_knows_the_next_older_and_the_next_newer()
    {
        var article = _archive.Catalog.Find(ArticleBuilder.SlugOf("january")).ShouldNotBeNull();

        article.Older.ShouldNotBeNull().Slug.Value.ShouldBe("earlier");
        article.Newer.ShouldNotBeNull().Slug.Value.ShouldBe("morning");
        _archive.Catalog.Find(ArticleBuilder.SlugOf("evening")).ShouldNotBeNull().Newer.ShouldBeNull();
        _archive.Catalog.Find(ArticleBuilder.SlugOf("undated")).ShouldNotBeNull().Older.ShouldBeNull();
    }

    [Fact]
    public void An_opening_is_cut_at_a_word()
    {
        _archive.With(new ArticleBuilder("long").Telling(string.Concat(Enumerable.Repeat("words ", 100))));

        var opening = _archive.Catalog.Find(ArticleBuilder.SlugOf("undated")).ShouldNotBeNull().Older.ShouldNotBeNull().Opening;
        opening.Length.ShouldBeInRange(290, 300);
        opening.ShouldEndWith("words");
    }

    [Fact]
    public void Slugs_are_all_told_newest_first() =>
        _archive.Catalog.Slugs().Select(slug => slug.Value).ShouldBe(["evening", "morning", "january", "earlier", "undated"]);

    private IEnumerable<string> Slugs(ArticleFilter filter) => _archive.Catalog.List(filter, 1, 20).Articles.Select(article => article.Slug.Value);
}
