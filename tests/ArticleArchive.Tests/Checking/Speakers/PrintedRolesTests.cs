using ArticleArchive.Checking;

namespace ArticleArchive.Tests.Checking.Speakers;

public sealed class PrintedRolesTests
{
    [Fact]
    public void A_paragraph_may_begin_with_the_comma_before_a_name()
    {
        using var archive = new CheckedArchive(new ArticleBuilder("torn").Build("Torn", ", Holt said: [Jane Holt: We go on.]"));

        archive.Check("We go on").Words.ShouldBe(WordsFound.Exact);
    }
}
