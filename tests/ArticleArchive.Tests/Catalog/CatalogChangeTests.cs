using ArticleArchive.Catalog;

namespace ArticleArchive.Tests.Catalog;

public sealed class CatalogChangeTests
{
    [Fact]
    public void The_generation_changes_with_what_readers_see_and_with_nothing_else()
    {
        using var archive = new CatalogOnDisk().With(new ArticleBuilder("one").Telling("First."));
        var first = archive.Catalog.Summary;

        archive.With(new ArticleBuilder("one").Telling("First."));
        archive.Catalog.Summary.ShouldBe(first);

        archive.With(new ArticleBuilder("one").On("2016"));
        var second = archive.Catalog.Summary.Generation;
        second.ShouldNotBe(first.Generation);

        archive.With(new ArticleBuilder("one").Telling("First."));
        archive.Catalog.Summary.Generation.ShouldBe(first.Generation);
        archive.Catalog.Summary.DatabaseGeneration.ShouldNotBe(first.DatabaseGeneration);
    }

    [Fact]
    public void The_summary_counts_what_is_there()
    {
        using var archive = new CatalogOnDisk().With(
            new ArticleBuilder("one").Telling("First.").Quoting("Ann Lee", null, "We won."),
            new ArticleBuilder("two").Telling("Second."));

        (archive.Catalog.Summary.Articles, archive.Catalog.Summary.Passages, archive.Catalog.Summary.Utterances).ShouldBe((2, 5, 1));
        archive.Without("one");
        (archive.Catalog.Summary.Articles, archive.Catalog.Summary.Passages, archive.Catalog.Summary.Utterances).ShouldBe((1, 2, 0));
    }

    [Fact]
    public void An_article_put_in_anew_takes_the_place_of_the_old_one()
    {
        var index = new RecordingIndex();
        using var archive = new CatalogOnDisk(index).With(new ArticleBuilder("one").On("2016-01-29").Telling("Old words."), new ArticleBuilder("two").On("2016-01-29"));
        var key = index.Articles.Single(article => article.Value.Article.Slug.Value == "one").Key;

        archive.With(new ArticleBuilder("one").On("2016-01-29").Telling("New words."));

        archive.Catalog.Find(ArticleBuilder.SlugOf("one")).ShouldNotBeNull().Article.Passages[1].Text.ShouldBe("New words.");
        index.Steps.ShouldBe(["-one", "+one"]);
        index.Articles[key].Article.Passages[1].Text.ShouldBe("New words.");
        archive.Catalog.Find(key).ShouldNotBeNull().Article.Passages[1].Text.ShouldBe("New words.");
    }

    [Fact]
    public void An_article_of_another_date_gets_a_key_of_that_date()
    {
        var index = new RecordingIndex();
        using var archive = new CatalogOnDisk(index).With(new ArticleBuilder("one").On("2016-01-29"));

        archive.With(new ArticleBuilder("one").On("2017-05"));

        index.Articles.Keys.ShouldHaveSingleItem().Day.ShouldBe(ArticleKey.FirstOf(new DateOnly(2017, 5, 1)).Day);
    }

    [Theory]
    [InlineData("2016-01-29", 300)]
    [InlineData("2016-01-29T14:05:00Z", 100)]
    public void Articles_of_one_time_stand_in_the_order_of_their_paths_whatever_the_order_in_which_they_came(string date, int articles)
    {
        var names = Enumerable.Range(0, articles).Select(i => $"a{i:d3}").ToList();
        var index = new RecordingIndex();
        using var archive = new CatalogOnDisk(index);
        foreach (var name in Enumerable.Range(0, articles).Select(i => names[i * 37 % articles]))
            archive.With(new ArticleBuilder(name).On(date).Quoting("Ann Lee", null, $"We won {name}."));

        archive.Catalog.Slugs().Select(slug => slug.Value).ShouldBe(names.AsEnumerable().Reverse());
        index.Articles.OrderBy(article => article.Key.Value).Select(article => article.Value.Article.Slug.Value).ShouldBe(names);
        using var atOnce = new CatalogOnDisk().With(names.Select(name => new ArticleBuilder(name).On(date).Quoting("Ann Lee", null, $"We won {name}.")));
        archive.Catalog.Summary.Generation.ShouldBe(atOnce.Catalog.Summary.Generation);
        archive.Catalog.Find(ArticleBuilder.SlugOf("a050")).ShouldNotBeNull().Article.Passages[1].Text.ShouldContain("We won a050.");
    }

    [Fact]
    public void An_article_that_was_taken_out_leaves_nothing()
    {
        var index = new RecordingIndex();
        using var archive = new CatalogOnDisk(index).With(new ArticleBuilder("one").About("iraq").OnceCalled("old").Quoting("Ann Lee", null, "We won."));

        archive.Without("one");

        archive.Catalog.Find(ArticleBuilder.SlugOf("one")).ShouldBeNull();
        archive.Catalog.FindAlias(ArticleBuilder.SlugOf("old")).ShouldBeNull();
        archive.Catalog.List(new ArticleFilter(), 1, 20).Topics.ShouldBeEmpty();
        archive.Catalog.Speakers().ShouldBeEmpty();
        archive.Catalog.SpeakersByName("Ann Lee").ShouldBeEmpty();
        index.Articles.ShouldBeEmpty();
    }

    [Fact]
    public void The_latest_changes_are_told_first()
    {
        var clock = new SettableClock();
        using var archive = new CatalogOnDisk(clock: clock).With(new ArticleBuilder("old").On("2015"), new ArticleBuilder("new").On("2016"));
        clock.Now += TimeSpan.FromDays(1);

        archive.With(new ArticleBuilder("old").On("2015").Telling("Mended."));

        archive.Catalog.RecentlyChanged(10).Select(change => (change.Article.Slug.Value, change.Changed)).ShouldBe(
            [("old", clock.Now), ("new", clock.Now - TimeSpan.FromDays(1))]);
        archive.Catalog.Summary.Changed.ShouldBe(clock.Now);
    }

    [Fact]
    public void Passages_come_with_their_article_and_the_statements_that_touch_them()
    {
        var index = new RecordingIndex();
        using var archive = new CatalogOnDisk(index).With(
            new ArticleBuilder("one").Quoting("Ann Lee", null, "We won.").Quoting("Bo Holm", null, "We lost."), new ArticleBuilder("two").Telling("Quiet."));
        var keys = index.Articles.ToDictionary(article => article.Value.Article.Slug.Value, article => article.Key);

        var found = archive.Catalog.Passages([new(keys["two"], 1), new(keys["one"], 2), new(keys["two"], 7), new(new ArticleKey(99), 0)]);

        found.Select(passage => (passage.Article.Slug.Value, passage.Index, passage.Passage.Text, string.Join(' ', passage.Utterances.Select(stored => stored.Speaker))))
            .ShouldBe([("two", 1, "Quiet.", ""), ("one", 2, "We lost.", "bo-holm")]);
        archive.Catalog.Summaries([keys["one"], new ArticleKey(99)]).Select(article => article.Slug.Value).ShouldBe(["one"]);
    }
}
