namespace ArticleArchive.Tests.Articles;

public sealed class ShortenedTests
{
    [Theory]
    [InlineData("beginning to crack", 18, "beginning to crack", "beginning to crack")]
    [InlineData("beginning to crack", 15, "beginning to […]", "[…] to crack")]
    [InlineData("beginning to crack", 12, "beginning to […]", "[…] to crack")]
    [InlineData("beginning", 5, "begin […]", "[…] nning")]
    [InlineData("🚢🚢🚢", 3, "🚢 […]", "[…] 🚢")]
    public void A_text_is_cut_at_a_word_or_a_whole_character_and_the_cut_is_marked(string text, int maxLength, string beginning, string end)
    {
        Shortened.ToBeginning(text, maxLength).ShouldBe(beginning);
        Shortened.ToEnd(text, maxLength).ShouldBe(end);
    }
}
