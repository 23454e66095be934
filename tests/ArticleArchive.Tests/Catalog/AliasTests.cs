namespace ArticleArchive.Tests.Catalog;

public sealed class AliasTests
{
    [Fact]
    public void An_earlier_slug_leads_to_the_article()
    {
        using var archive = new CatalogOnDisk().With(new ArticleBuilder("new").OnceCalled("old", "older", "new"));

        Alias(archive, "old").ShouldBe("new");
        Alias(archive, "older").ShouldBe("new");
        Alias(archive, "new").ShouldBeNull();
        archive.Catalog.Problems().ShouldBeEmpty();
    }

    [Fact]
    public void An_alias_of_two_articles_is_a_problem_of_both_until_one_lets_go()
    {
        using var archive = new CatalogOnDisk().With(new ArticleBuilder("one").OnceCalled("old"), new ArticleBuilder("two").OnceCalled("old"));

        Alias(archive, "old").ShouldBeNull();
        archive.Catalog.Problems().Select(problem => $"{problem.Severity} {problem.File} {problem.What}").ShouldBe(
            ["Warning one.md The alias 'old' is claimed by two.md too.", "Warning two.md The alias 'old' is claimed by one.md too."]);
        archive.Catalog.Summary.Warnings.ShouldBe(2);

        archive.With(new ArticleBuilder("two"));
        Alias(archive, "old").ShouldBe("one");
        archive.Catalog.Problems().ShouldBeEmpty();
        archive.Catalog.Summary.Warnings.ShouldBe(0);
    }

    [Fact]
    public void An_alias_that_is_an_articles_slug_is_a_problem_of_both_and_the_article_stays()
    {
        using var archive = new CatalogOnDisk().With(new ArticleBuilder("live"), new ArticleBuilder("other").OnceCalled("live"));

        Alias(archive, "live").ShouldBeNull();
        archive.Catalog.Find(ArticleBuilder.SlugOf("live")).ShouldNotBeNull();
        archive.Catalog.Problems().Select(problem => $"{problem.File} {problem.What}").ShouldBe(
            ["live.md The slug 'live' is claimed as an alias by other.md.", "other.md The alias 'live' is the slug of live.md."]);
    }

    private static string? Alias(CatalogOnDisk archive, string slug) =>
        archive.Catalog.FindAlias(ArticleBuilder.SlugOf(slug)) is { } found ? found.Value : null;
}
