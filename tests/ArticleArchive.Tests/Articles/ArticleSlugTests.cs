namespace ArticleArchive.Tests.Articles;

public sealed class ArticleSlugTests
{
    [Theory]
    [InlineData("river-crossing-2016", "river-crossing-2016")]
    [InlineData("River-Crossing", "river-crossing")]
    [InlineData("caf\u00E9", "caf\u00E9")]
    [InlineData("cafe\u0301", "caf\u00E9")]
    public void A_slug_is_letters_digits_and_hyphens_in_lower_case(string text, string slug)
    {
        ArticleSlug.TryParse(text, out var read).ShouldBeTrue();

        read.Value.ShouldBe(slug);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("--")]
    [InlineData("..")]
    [InlineData("../secret")]
    [InlineData("a/b")]
    [InlineData("a b")]
    [InlineData("a.md")]
    [InlineData("a_b")]
    [InlineData("a\0")]
    [InlineData("\uD800")]
    public void Anything_else_is_no_slug(string? text) => ArticleSlug.TryParse(text, out _).ShouldBeFalse();

    [Theory]
    [InlineData(ArticleSlug.MaxLength, true)]
    [InlineData(ArticleSlug.MaxLength + 1, false)]
    public void A_slug_is_not_longer_than_an_address_should_be(int length, bool taken) =>
        ArticleSlug.TryParse(new string('a', length), out _).ShouldBe(taken);
}
