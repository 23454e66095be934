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

    [Theory]
    [InlineData("Jane Holt said she would pay if anybody asked, adding, [Jane Holt: The valve froze in March].")]
    [InlineData("It may rain, says Jane Holt, but [Jane Holt: The valve froze in March.]")]
    [InlineData("Jane Holt listed what she sees as May's failings and said: [Jane Holt: The valve froze in March.]")]
    [InlineData("Jane Holt concluded, better late than never: [Jane Holt: The valve froze in March.]")]
    [InlineData("[Jane Holt: The valve froze in March,] said Jane Holt in a note on the plan, which is still subject to a vote.")]
    [InlineData("Jane Holt put the question to the mayor, then raised the answer herself: [Jane Holt: The valve froze in March.]")]
    [InlineData("Jane Holt sought to distance herself from her brother's remarks: [Jane Holt: The valve froze in March.]")]
    [InlineData("[Jane Holt#1: The valve froze in March,] Jane Holt said [Jane Holt#1: They have to ask, who will mend it?]")]
    [InlineData("[Jane Holt#1: The valve froze in March,] Jane Holt said on “The Pump File.” [Jane Holt#1: But tell me, who will mend it?]")]
    [InlineData("Asked on the radio whether she would mend the pump, Jane Holt said, [Jane Holt: The valve froze in March.]")]
    [InlineData("After the false alarm at the mill Jane Holt said, [Jane Holt: The valve froze in March.]")]
    [InlineData("When it came to the pump, [Jane Holt: The valve froze in March,] Jane Holt said.")]
    [InlineData("Peter Marsh asked whether she had mended the pump, to which Jane Holt replied, [Jane Holt: The valve froze in March.]")]
    [InlineData("The Gazette quotes Jane Holt as saying: [Jane Holt: The valve froze in March.]")]
    [InlineData("In a note first reported by the Gazette and seen by others, Jane Holt said: [Jane Holt: The valve froze in March.]")]
    [InlineData("Jane Holt could not have been clearer: [Jane Holt: The valve froze in March.]")]
    [InlineData("[Jane Holt: The valve froze in March,] said Jane Holt, wrongly jailed for arson in May.")]
    [InlineData("[Jane Holt: The valve froze in March,] said Jane Holt, reading the gauge in the cellar.")]
    public void Doubts_conditions_and_questions_that_do_not_reach_the_quotation_take_nothing_back(string paragraph)
    {
        using var archive = new CheckedArchive([new ArticleBuilder("valve").On("2016-03-01").Build("A valve froze", paragraph)]);

        var verdict = archive.Check("The valve froze in March").ShouldHave(WordsFound.Exact);

        verdict.IsPlain.ShouldBeTrue(string.Join(", ", verdict.Cautions));
    }

    [Theory]
    [InlineData("[Jane Holt: The valve froze in March,] Jane Holt said, wrongly.")]
    [InlineData("[Jane Holt: The valve froze in March,] Jane Holt is said to have told the crew.")]
    [InlineData("[Jane Holt: The valve froze in March,] Jane Holt said, but later corrected herself.")]
    [InlineData("[Jane Holt: The valve froze in March,] Jane Holt said. The claim was false.")]
    [InlineData("[Jane Holt: The valve froze in March,] Jane Holt said, quoting the plumber.")]
    public void Words_that_the_reporter_calls_wrong_or_somebody_elses_are_not_certified(string paragraph)
    {
        using var archive = new CheckedArchive([new ArticleBuilder("valve").On("2016-03-01").Build("A valve froze", paragraph)]);

        var verdict = archive.Check("The valve froze in March").ShouldHave(WordsFound.Exact);

        verdict.IsPlain.ShouldBeFalse();
    }

    [Theory]
    [InlineData("She later withdrew the remark.", false)]
    [InlineData("The statement has been proved wrong.", false)]
    [InlineData("The statement was read out in the mill.", true)]
    [InlineData("On Monday she apologised for her words.", false)]
    [InlineData("She later withdrew the pump.", true)]
    [InlineData("The mayor said the clerk was lying.", true)]
    public void Words_withdrawn_in_the_next_paragraph_are_not_certified(string next, bool plain)
    {
        using var archive = new CheckedArchive(
            [new ArticleBuilder("valve").On("2016-03-01").Build("A valve froze", "[Jane Holt: The valve froze in March,] said Jane Holt.", next)]);

        var verdict = archive.Check("The valve froze in March").ShouldHave(WordsFound.Exact);

        verdict.IsPlain.ShouldBe(plain, string.Join(", ", verdict.Cautions));
        verdict.Cautions.Any(found => found.Caution == Caution.Frame).ShouldBe(!plain);
    }
}
