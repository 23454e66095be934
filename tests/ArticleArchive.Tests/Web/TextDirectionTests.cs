using ArticleArchive.Web.Linking;

namespace ArticleArchive.Tests.Web;

public sealed class TextDirectionTests
{
    [Theory]
    [InlineData("he", "rtl")]
    [InlineData("ar-EG", "rtl")]
    [InlineData("FA", "rtl")]
    [InlineData("az-Arab-IR", "rtl")]
    [InlineData("ur-Latn", null)]
    [InlineData("en-GB", null)]
    [InlineData("fr", null)]
    [InlineData(null, null)]
    public void The_direction_is_that_of_the_script(string? language, string? direction) => TextDirection.For(language).ShouldBe(direction);

    [Theory]
    [InlineData("en", true)]
    [InlineData("en-US", true)]
    [InlineData("EN", true)]
    [InlineData("fr", false)]
    [InlineData("eng-x", false)]
    public void Quotations_are_looked_for_in_English_alone(string language, bool isRead) => AttributionLanguage.IsRead(language).ShouldBe(isRead);
}
