using ArticleArchive.Tests.Support;

namespace ArticleArchive.Tests.Catalog;

public sealed class SpeakerTests
{
    [Fact]
    public void The_same_name_with_roles_that_agree_is_one_speaker()
    {
        using var archive = new CatalogOnDisk().With(
            new ArticleBuilder("one").On("2016-01-29").Quoting("Steve Warren", "Colonel", "We win.").Quoting("Steve Warren", "Colonel", "We go on."),
            new ArticleBuilder("two").On("2016-02").Quoting("Steve WARREN", "spokesman", "They lose."),
            new ArticleBuilder("three").Quoting("Steve Warren", null, "So it goes."));

        var speaker = archive.Catalog.Speakers().ShouldHaveSingleItem();

        (speaker.Slug, speaker.Name, speaker.Utterances, speaker.Articles, speaker.First?.Edtf, speaker.Last?.Edtf).ShouldBe(("steve-warren", "Steve Warren", 4, 3, "2016-01-29", "2016-02"));
        speaker.Roles.ShouldBe(["Colonel", "spokesman"]);
        archive.Catalog.FindSpeaker("steve-warren").ShouldNotBeNull().Articles.ShouldBe(3);
        archive.Catalog.Quoting("steve-warren", 1, 2).Select(article => article.Article.Slug.Value).ShouldBe(["three", "one"]);
        archive.Catalog.Quoting("steve-warren", 2, 2).Single().Utterances.Single().Speaker.ShouldBe("steve-warren");
    }

    [Fact]
    public void The_same_name_with_roles_that_do_not_agree_is_two_speakers()
    {
        using var archive = new CatalogOnDisk().With(
            new ArticleBuilder("senate").On("2017").Quoting("Ann Lee", "Senator", "I vote."),
            new ArticleBuilder("army").On("2016").Quoting("Ann Lee", "Colonel", "I march."));

        archive.Catalog.Speakers().Select(speaker => (speaker.Slug, speaker.Roles.Single())).ShouldBe([("ann-lee", "Colonel"), ("ann-lee-2", "Senator")]);
        archive.Catalog.SpeakersByName("lee").ShouldBe(["ann-lee", "ann-lee-2"]);
    }

    [Fact]
    public void Nobody_is_a_speaker_of_the_archive_by_one_word_or_by_none()
    {
        using var archive = new CatalogOnDisk().With(new ArticleBuilder("one").Quoting("Warren", "Colonel", "We win.").QuotingSomebody("a spokesman", "They lose."));

        archive.Catalog.Speakers().ShouldBeEmpty();
        archive.Catalog.Find(ArticleBuilder.SlugOf("one")).ShouldNotBeNull().Utterances.Select(stored => stored.Speaker).ShouldBe([null, null]);
    }

    [Fact]
    public void Front_matter_makes_a_single_word_a_speaker_in_its_own_article()
    {
        using var archive = new CatalogOnDisk().With(
            new ArticleBuilder("known").Knowing("Zelensky", null).Quoting("Zelensky", null, "We fight."), new ArticleBuilder("other").Quoting("Zelensky", null, "We stay."));

        archive.Catalog.Speakers().Select(speaker => (speaker.Slug, speaker.Utterances)).ShouldBe([("zelensky", 1)]);
    }

    [Fact]
    public void Front_matter_ties_names_and_the_old_address_leads_to_the_new_one()
    {
        var index = new RecordingIndex();
        using var archive = new CatalogOnDisk(index).With(
            new ArticleBuilder("one").On("2016").Quoting("Steven Warren", "Colonel", "We win."), new ArticleBuilder("two").On("2017").Quoting("Steve Warren", null, "They lose."));
        archive.Catalog.Speakers().Select(speaker => speaker.Slug).ShouldBe(["steve-warren", "steven-warren"]);

        archive.With(new ArticleBuilder("three").Knowing("Steve Warren", "Colonel", "Steven Warren", "Warren").Quoting("Steve Warren", null, "So it goes."));

        archive.Catalog.Speakers().Select(speaker => (speaker.Slug, speaker.Name, speaker.Articles)).ShouldBe([("steve-warren", "Steve Warren", 3)]);
        archive.Catalog.FindSpeaker("steven-warren").ShouldBeNull();
        archive.Catalog.FindSpeakerAlias("steven-warren").ShouldBe("steve-warren");
        archive.Catalog.FindSpeakerAlias("steve-warren").ShouldBeNull();
        index.Steps.ShouldBe(["+three", "-one", "+one"]);
        index.Articles.Values.SelectMany(article => article.Utterances).Select(stored => stored.Speaker).ShouldBe(["steve-warren", "steve-warren", "steve-warren"]);
    }

    [Fact]
    public void Speakers_part_again_when_front_matter_no_longer_ties_them()
    {
        using var archive = new CatalogOnDisk().With(
            new ArticleBuilder("one").Quoting("Steven Warren", null, "We win."),
            new ArticleBuilder("two").Quoting("Steve Warren", null, "They lose."),
            new ArticleBuilder("tie").Knowing("Steve Warren", null, "Steven Warren"));
        archive.Catalog.Speakers().Select(speaker => speaker.Slug).ShouldBe(["steve-warren"]);

        archive.Without("tie");

        archive.Catalog.Speakers().Select(speaker => speaker.Slug).ShouldBe(["steve-warren", "steven-warren"]);
    }

    [Theory]
    [InlineData("steve warren")]
    [InlineData("Warren")]
    [InlineData("Col Warren")]
    [InlineData("Stevie W")]
    public void A_speaker_is_found_by_full_name_last_name_and_alias(string name)
    {
        using var archive = new CatalogOnDisk().With(new ArticleBuilder("one").Knowing("Steve Warren", "Colonel", "Stevie W.").Quoting("Steve Warren", null, "We win."));

        archive.Catalog.SpeakersByName(name).ShouldBe(["steve-warren"]);
    }

    [Fact]
    public void Speakers_are_the_same_whatever_the_order_in_which_articles_come()
    {
        ArticleBuilder[] articles =
        [
            new ArticleBuilder("a").On("2016").Quoting("Ann Lee", "Colonel", "One."), new ArticleBuilder("b").On("2015").Quoting("Ann Lee", "Senator", "Two."),
            new ArticleBuilder("c").On("2014").Quoting("Ann Lee", null, "Three."), new ArticleBuilder("d").Knowing("Annie Lee", null, "Anna Lee").Quoting("Anna Lee", "nurse", "Four."),
        ];
        using var forward = new CatalogOnDisk();
        using var backward = new CatalogOnDisk();
        using var together = new CatalogOnDisk().With(articles);

        foreach (var article in articles)
            forward.With(article);
        foreach (var article in articles.Reverse())
            backward.With(article);

        var expected = new[] { "ann-lee (1)", "ann-lee-2 (1)", "ann-lee-3 (1)", "annie-lee (1)" };
        foreach (var archive in (CatalogOnDisk[])[forward, backward, together])
        {
            archive.Catalog.Speakers().Select(speaker => $"{speaker.Slug} ({speaker.Articles})").ShouldBe(expected);
            archive.Catalog.Quoting("ann-lee-2", 1, 1).Single().Article.Slug.Value.ShouldBe("b");
        }
    }
}
