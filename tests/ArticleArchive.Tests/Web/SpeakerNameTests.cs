namespace ArticleArchive.Tests.Web;

public sealed class SpeakerNameTests
{
    [Theory]
    [InlineData("Steve Warren", "Colonel", "Colonel Steve Warren")]
    [InlineData("David Cameron", "Prime Minister", "Prime Minister David Cameron")]
    [InlineData("Steve Warren", "senior spokesman", "Steve Warren, senior spokesman")]
    [InlineData("Ann Lee", "Chief of the Defence Staff", "Ann Lee, Chief of the Defence Staff")]
    [InlineData("Steve Warren", null, "Steve Warren")]
    public void A_title_stands_before_a_name_and_a_post_after_it(string name, string? role, string written) => NameWithRole.Format(name, role).ShouldBe(written);
}
