using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace ArticleArchive.Tests.Catalog;

public sealed class RoundTripTests
{
    [Fact]
    public void Every_article_comes_back_as_it_was_written()
    {
        using var archive = new CatalogOnDisk();

        Prop.ForAll(Arb.From(AnyArticle.Generator), article =>
        {
            archive.With(article);
            var stored = archive.Catalog.Find(article.Slug).ShouldNotBeNull();
            All(stored.Article).ShouldBe(All(article));
            stored.Utterances.Select(utterance => utterance.Utterance).ShouldBe(stored.Article.Utterances);
        }).Check(Config.QuickThrowOnFailure);
    }

    [Fact]
    public void A_zero_character_in_a_file_is_kept()
    {
        using var archive = new CatalogOnDisk();
        var article = new ArticleBuilder("zero").Telling("before\0after").Build();

        archive.With(article);

        All(archive.Catalog.Find(article.Slug).ShouldNotBeNull().Article).ShouldBe(All(article));
    }

    [Fact]
    public void A_statement_is_named_by_the_passage_it_begins_in_and_its_number_there()
    {
        using var archive = new CatalogOnDisk();
        var article = new ArticleBuilder("report").Telling("They met.").Quoting("Steve Warren", null, "We win. They lose.").Build();
        var (first, second) = (Part(article, 2, 0, 7), Part(article, 2, 8, 10));

        archive.With(article with { Utterances = [first, second] });

        var id = article.Passages[2].Id;
        archive.Catalog.Find(article.Slug).ShouldNotBeNull().Utterances.Select(stored => stored.Id).ShouldBe([$"{id}-1", $"{id}-2"]);
    }

    /// <summary>Every value of an article: two lists of the same values are equal here, as they are not as records.</summary>
    private static string All(Article article) => JsonSerializer.Serialize(article);

    private static Utterance Part(Article article, int passage, int start, int length) =>
        article.Utterances[0] with { Quotations = [new Quotation(new PassageSpan(passage, new TextSpan(start, length)), QuotationKind.Direct)] };
}
