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
    public void The_same_name_with_roles_that_do_not_agree_is_one_page_with_a_part_for_each()
    {
        using var archive = new CatalogOnDisk().With(
            new ArticleBuilder("senate").On("2015").Quoting("Ann Lee", "Senator", "I vote."),
            new ArticleBuilder("army").On("2016").Quoting("Ann Lee", "Colonel", "I march."),
            new ArticleBuilder("again").On("2017").Quoting("Ann Lee", "Senator", "I vote again."));

        var speaker = archive.Catalog.Speakers().ShouldHaveSingleItem();

        (speaker.Slug, speaker.Utterances).ShouldBe(("ann-lee", 3));
        speaker.Parts.Select(part => (part.Roles.Single(), part.Articles)).ShouldBe([("Senator", 2), ("Colonel", 1)]);
        archive.Catalog.Quoting("ann-lee", 1, 10).Select(stored => stored.Article.Slug.Value).ShouldBe(["senate", "again", "army"]);
    }

    [Fact]
    public void Middle_initials_make_no_other_speaker_unless_two_of_them_differ()
    {
        using var archive = new CatalogOnDisk().With(
            new ArticleBuilder("a").Quoting("John F. Holm", "Mayor", "One."), new ArticleBuilder("b").Quoting("John Holm", "Mayor", "Two."),
            new ArticleBuilder("c").Quoting("Carl W. Dorn", "Mayor", "Three."), new ArticleBuilder("d").Quoting("Carl H. W. Dorn", "Mayor", "Four."));

        archive.Catalog.Speakers().Select(speaker => $"{speaker.Slug} ({speaker.Articles})").ShouldBe(["carl-h-w-dorn (1)", "carl-w-dorn (1)", "john-holm (2)"], ignoreOrder: true);
    }

    [Fact]
    public void The_speakers_of_one_article_reach_into_no_other()
    {
        using var archive = new CatalogOnDisk().With(
            new ArticleBuilder("mayor").Knowing("John Quill", "Mayor").Quoting("John Quill", "Mayor", "Taxes rise."),
            new ArticleBuilder("space").Knowing("John Quill (astronaut)", null, "John Quill").Quoting("John Quill (astronaut)", null, "Rockets rise."));

        archive.Catalog.Speakers().Select(speaker => (speaker.Slug, speaker.Name, speaker.Articles)).ShouldBe(
            [("john-quill-astronaut", "John Quill (astronaut)", 1), ("john-quill", "John Quill", 1)], ignoreOrder: true);
    }

    [Fact]
    public void A_body_of_letters_has_a_page()
    {
        using var archive = new CatalogOnDisk().With(new ArticleBuilder("one").Quoting(new Attribution { Name = "NATO", Named = true, IsBody = true }, "We stay."));

        archive.Catalog.Speakers().ShouldHaveSingleItem().Slug.ShouldBe("nato");
    }

    [Theory]
    [InlineData("Hai", "haider-al-abadi")]
    [InlineData("Haider al-Ab", "haider-al-abadi")]
    [InlineData("al-ab", "haider-al-abadi")]
    [InlineData("abadi", "haider-al-abadi")]
    [InlineData("Gen. Abad", "haider-al-abadi")]
    [InlineData("a", "haider-al-abadi", "ann-lee")]
    [InlineData("badi")]
    [InlineData("%")]
    [InlineData(" ")]
    public void A_speaker_is_found_by_the_beginning_of_any_part_of_the_name_most_statements_first(string beginning, params string[] slugs)
    {
        using var archive = new CatalogOnDisk().With(
            new ArticleBuilder("one").Quoting("Haider al-Abadi", null, "We win.").Quoting("Haider al-Abadi", null, "We go on."),
            new ArticleBuilder("two").Quoting("Ann Lee", "Senator", "I vote."));

        archive.Catalog.Read(snapshot => snapshot.SpeakersByBeginning(beginning, 10)).Select(speaker => speaker.Slug).ShouldBe(slugs);
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
    public void Speakers_yml_ties_names_and_the_old_address_leads_to_the_new_one()
    {
        var index = new RecordingIndex();
        using var archive = new CatalogOnDisk(index).With(
            new ArticleBuilder("one").On("2016").Quoting("Steven Warren", "Colonel", "We win."), new ArticleBuilder("two").On("2017").Quoting("Steve Warren", "Mayor", "They lose."));
        archive.Catalog.Speakers().Select(speaker => speaker.Slug).ShouldBe(["steve-warren", "steven-warren"]);

        archive.Settling(new SpeakerRule { Name = "Steve Warren", Same = ["Steven Warren"], Roles = [new SpeakerTerm("Colonel", "2014", "2016")] });

        var speaker = archive.Catalog.Speakers().ShouldHaveSingleItem();
        (speaker.Slug, speaker.Name, speaker.Articles, speaker.Parts.Count, speaker.Terms.Single().Until).ShouldBe(("steve-warren", "Steve Warren", 2, 0, "2016"));
        archive.Catalog.FindSpeaker("steven-warren").ShouldBeNull();
        archive.Catalog.FindSpeakerAlias("steven-warren").ShouldBe("steve-warren");
        index.Articles.Values.SelectMany(article => article.Utterances).Select(stored => stored.Speaker).ShouldBe(["steve-warren", "steve-warren"]);
    }

    [Fact]
    public void Speakers_part_again_when_speakers_yml_no_longer_ties_them()
    {
        using var archive = new CatalogOnDisk()
            .With(new ArticleBuilder("one").Quoting("Steven Warren", null, "We win."), new ArticleBuilder("two").Quoting("Steve Warren", null, "They lose."))
            .Settling(new SpeakerRule { Name = "Steve Warren", Same = ["Steven Warren"] });
        archive.Catalog.Speakers().Select(speaker => speaker.Slug).ShouldBe(["steve-warren"]);

        archive.Settling();

        archive.Catalog.Speakers().Select(speaker => speaker.Slug).ShouldBe(["steve-warren", "steven-warren"]);
    }

    [Theory]
    [InlineData("Senator", "")]
    [InlineData("", "senate")]
    public void Speakers_yml_keeps_two_people_of_one_name_apart(string role, string article)
    {
        using var archive = new CatalogOnDisk().With(
            new ArticleBuilder("senate").Quoting("Ann Lee", "Senator", "I vote."), new ArticleBuilder("army").Quoting("Ann Lee", "Colonel", "I march."));

        archive.Settling(new SpeakerRule
        {
            Name = "Ann Lee (senator)",
            Same = ["Ann Lee"],
            As = role.Length == 0 ? [] : [role],
            In = article.Length == 0 ? [] : [ArticleBuilder.SlugOf(article)],
        });

        archive.Catalog.Speakers().Select(speaker => (speaker.Slug, speaker.Name, speaker.Parts.Count)).ShouldBe(
            [("ann-lee", "Ann Lee", 0), ("ann-lee-senator", "Ann Lee (senator)", 0)], ignoreOrder: true);
        archive.Catalog.Quoting("ann-lee-senator", 1, 10).Single().Article.Slug.Value.ShouldBe("senate");

        archive.With(new ArticleBuilder("senate").Quoting("Ann Lee", "Senator", "I vote no."));
        archive.Catalog.Quoting("ann-lee-senator", 1, 10).Single().Article.Slug.Value.ShouldBe("senate");
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

        var expected = new[] { "ann-lee (3)", "annie-lee (1)" };
        foreach (var archive in (CatalogOnDisk[])[forward, backward, together])
        {
            archive.Catalog.Speakers().Select(speaker => $"{speaker.Slug} ({speaker.Articles})").ShouldBe(expected);
            archive.Catalog.Quoting("ann-lee", 1, 3).Select(stored => stored.Article.Slug.Value).ShouldBe(["c", "b", "a"]);
        }
    }
}
