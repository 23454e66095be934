using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Tests.Catalog.Families;

public sealed class FamilyTests
{
    private const string Words = "We are beginning to see the enemy crack under the pressure of the coalition.";

    private static readonly WordingId Id = Wording(new ArticleBuilder("any").Quoting("Ann Lee", null, Words).Build());

    [Theory]
    [InlineData("“We are beginning to see the enemy crack under the pressure of the coalition,”")]
    [InlineData("WE ARE BEGINNING TO SEE THE ENEMY CRACK UNDER THE PRESSURE OF THE COALITION")]
    [InlineData("We are beginning to see the enemy crack")]
    [InlineData("the enemy crack under the pressure of the coalition")]
    [InlineData("We are not beginning to see the enemy crack under the pressure of the coalition")]
    [InlineData("We are starting to see the enemy crack under the pressure of the coalition")]
    [InlineData("We are beginning to see the enemy crack under the coalition")]
    [InlineData("Let me be clear. We are beginning to see the enemy crack under the pressure of the coalition. They know that.")]
    public void Words_of_another_article_that_are_the_same_but_for_a_cut_or_a_change_are_found(string other)
    {
        using var archive = new CatalogOnDisk().With(new ArticleBuilder("one").Quoting("Ann Lee", null, Words), new ArticleBuilder("two").Quoting("Bo Ross", null, other));

        archive.Catalog.Read(catalog => catalog.ArticlesPrinting(Id)).ShouldBe(2);
    }

    [Theory]
    [InlineData("We are beginning to build a new road to the harbour.")]
    [InlineData("The pressure of the coalition")]
    [InlineData("They see the pressure of work, the crack of dawn and the enemy of the good.")]
    public void Other_words_are_not(string other)
    {
        using var archive = new CatalogOnDisk().With(new ArticleBuilder("one").Quoting("Ann Lee", null, Words), new ArticleBuilder("two").Quoting("Ann Lee", null, other));

        archive.Catalog.Read(catalog => catalog.ArticlesPrinting(Id)).ShouldBe(1);
    }

    [Theory]
    [InlineData("It is a lesson in the patience of our people.", "It is a lesson in what long winters do to the leaders of our party.")]
    [InlineData("We are going to continue to help them.", "We are going to continue to fly as long as the weather holds.")]
    [InlineData("Nobody may undermine trust in the council.", "Nobody may undermine trust in what was once promised here by the council.")]
    public void Short_statements_that_share_only_a_phrase_are_not_the_same(string one, string other)
    {
        var first = new ArticleBuilder("one").Quoting("Ann Lee", null, one);
        using var archive = new CatalogOnDisk().With(first, new ArticleBuilder("two").Quoting("Ann Lee", null, other));

        archive.Catalog.Read(catalog => catalog.ArticlesPrinting(Wording(first.Build()))).ShouldBe(1);
    }

    [Fact]
    public void A_phrase_that_many_statements_have_makes_no_family_of_short_ones()
    {
        var phrase = new ArticleBuilder("phrase").Quoting("Ann Lee", null, "On both sides of the old bridge.");
        var others = Enumerable.Range(1, 9)
            .Select(i => new ArticleBuilder($"other-{i}").Quoting("Bo Ross", null, $"Town {i} has markets on both sides of the old bridge and {i} more."));
        using var archive = new CatalogOnDisk().With([phrase, .. others]);

        archive.Catalog.Read(catalog => catalog.ArticlesPrinting(Wording(phrase.Build()))).ShouldBe(1);
    }

    [Fact]
    public void Printings_come_earliest_first_and_undated_ones_last()
    {
        using var archive = new CatalogOnDisk().With(
            new ArticleBuilder("undated").Quoting("Ann Lee", null, Words),
            new ArticleBuilder("later").On("2016-03").Quoting("Ann Lee", null, "We are beginning to see the enemy crack under pressure."),
            new ArticleBuilder("first").On("2016-01-29").Quoting("Ann Lee", null, Words).Quoting("Ann Lee", null, "Something else that nobody prints again."));

        archive.Catalog.Read(catalog => catalog.Printings(Id, 10)).Select(printing => (printing.Article.Article.Slug.Value, printing.Statement.Wording == Id))
            .ShouldBe([("first", true), ("later", false), ("undated", true)]);
        archive.Catalog.Read(catalog => catalog.Printings(Id, 1)).Count.ShouldBe(1);
    }

    [Fact]
    public void An_article_that_is_edited_or_taken_out_prints_its_old_words_no_longer()
    {
        using var archive = new CatalogOnDisk().With(
            new ArticleBuilder("one").Quoting("Ann Lee", null, Words),
            new ArticleBuilder("two").Quoting("Ann Lee", null, Words),
            new ArticleBuilder("three").Quoting("Ann Lee", null, Words));

        archive.With(new ArticleBuilder("two").Quoting("Ann Lee", null, "We have nothing more to say about this."));
        archive.Catalog.Read(catalog => catalog.ArticlesPrinting(Id)).ShouldBe(2);
        archive.Without("one").Without("three");
        archive.Catalog.Read(catalog => catalog.ArticlesPrinting(Id)).ShouldBe(0);
    }

    [Fact]
    public void Articles_that_share_most_paragraphs_are_reprints_and_a_fixed_phrase_makes_none()
    {
        string[] paragraphs = [.. Enumerable.Range(0, 6).Select(i => $"Paragraph number {i} tells of what happened that day in town {i}.")];
        var story = paragraphs.Aggregate(new ArticleBuilder("story"), (article, text) => article.Telling(text));
        var reprint = paragraphs.Take(4).Aggregate(new ArticleBuilder("reprint").Telling("Our correspondent adds a paragraph of his own to all of this."), (article, text) => article.Telling(text));
        var other = new ArticleBuilder("other").Telling(paragraphs[0]).Telling("Nothing else in this article is of that story, nor of its day.").Telling("It goes on about harbours, roads and rain for a while.");
        using var archive = new CatalogOnDisk().With(story, reprint, other);

        archive.Catalog.Read(catalog => catalog.Reprints(ArticleBuilder.SlugOf("story"))).Select(found => (found.Article.Slug.Value, found.Shared)).ShouldBe([("reprint", 4)]);
        archive.Catalog.Read(catalog => catalog.Reprints(ArticleBuilder.SlugOf("other"))).ShouldBeEmpty();
    }

    [Fact]
    public void An_id_is_read_as_it_is_spelt_and_says_nothing_but_the_words()
    {
        var spelt = Id.ToString();

        WordingId.TryParse(spelt, out var read).ShouldBeTrue();
        read.ShouldBe(Id);
        Wording(new ArticleBuilder("elsewhere").On("2019").Quoting("Bo Ross", "General", Words.ToUpperInvariant()).Build()).ShouldBe(Id);
        WordingId.TryParse(spelt.ToUpperInvariant(), out _).ShouldBeTrue();
        foreach (var broken in (string?[])[null, "", spelt[1..], spelt + "b", "a" + spelt[1..], "é" + spelt[1..]])
            WordingId.TryParse(broken, out _).ShouldBeFalse(broken);
    }

    private static WordingId Wording(Article article) => WordingId.For(article, article.Utterances[0]).ShouldNotBeNull();
}
