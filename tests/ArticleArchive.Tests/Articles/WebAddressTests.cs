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
}
