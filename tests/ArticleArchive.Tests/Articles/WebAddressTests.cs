namespace ArticleArchive.Tests.Articles;

public sealed class WebAddressTests
{
    [Theory]
    [InlineData("https://archive.example.org/articles/a", true)]
    [InlineData("HTTP://archive.example.org", true)]
    [InlineData("http://", false)]
    [InlineData("ftp://archive.example.org", false)]
    [InlineData("archive.example.org", false)]
    [InlineData("\\\\\u202E", false)]
    [InlineData("", false)]
    public void Only_an_absolute_address_of_the_web_is_one(string text, bool isAddress) => WebAddress.TryRead(text, out _).ShouldBe(isAddress);

    [Theory]
    [InlineData("/articles/a", true)]
    [InlineData("articles/a#p1", true)]
    [InlineData("\\\\\u202E", false)]
    [InlineData("\\\\\u202E/x", false)]
    public void A_bidirectional_control_character_makes_no_address_and_no_error(string text, bool isAddress) =>
        WebAddress.TryResolve(new Uri("http://localhost/"), text, out _).ShouldBe(isAddress);
}
