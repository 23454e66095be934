using ArticleArchive.Web.Linking.TextFragments;

namespace ArticleArchive.Tests.Web;

public sealed class ShortenedTests
{
    [Theory]
    [InlineData("beginning to crack", 18, "beginning to crack", "beginning to crack")]
    [InlineData("beginning to crack", 15, "beginning to […]", "[…] to crack")]
    [InlineData("beginning", 5, "begin […]", "[…] nning")]
    public void A_text_is_cut_at_a_word_and_the_cut_is_marked(string text, int longest, string beginning, string end)
    {
        Shortened.ToBeginning(text, longest).ShouldBe(beginning);
        Shortened.ToEnd(text, longest).ShouldBe(end);
    }
}
