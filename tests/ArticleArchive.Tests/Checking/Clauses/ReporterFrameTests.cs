using ArticleArchive.Checking;

namespace ArticleArchive.Tests.Checking.Clauses;

/// <summary>What the reporter's own sentence says about the words that it quotes.</summary>
public sealed class ReporterFrameTests
{
    [Theory]
    [InlineData("[Jane Holt: The valve froze in March,] said Jane Holt, who spoke on condition of anonymity.")]
    [InlineData("[Jane Holt: The valve froze in March,] said Jane Holt on the condition that her town not be named.")]
    [InlineData("[Jane Holt: The valve froze in March,] said Jane Holt, given the age of the pump.")]
    [InlineData("[Jane Holt#1: The valve froze in March. Now,] said Jane Holt, adding dryly, [Jane Holt#1: we need a plumber.]")]
    public void What_the_reporter_tells_of_the_source_takes_nothing_back(string paragraph)
    {
        using var archive = new CheckedArchive([new ArticleBuilder("valve").On("2016-03-01").Build("A valve froze", paragraph)]);

        var verdict = archive.Check("The valve froze in March").ShouldHave(WordsFound.Exact);

        verdict.IsPlain.ShouldBeTrue(string.Join(", ", verdict.Cautions));
    }
}
