using ArticleArchive.Web.Linking;
using ArticleArchive.Web.Linking.TextFragments;

namespace ArticleArchive.Tests.Web;

public sealed class TextDirectiveTests
{
    private const string Long =
        "As we squeeze them and we begin to see them get chipped away at inside Iraq and Syria, we are going to see them have to look for other avenues.";

    [Fact]
    public void A_short_passage_is_given_whole() =>
        OfBlock(["Headline", "Why? These strikes see fear."], 1).ShouldBe("text=Why%3F%20These%20strikes%20see%20fear.");

    [Fact]
    public void A_long_passage_is_given_by_its_first_and_last_words() =>
        OfBlock(["Headline", Long], 1).ShouldBe("text=As%20we%20squeeze%20them,look%20for%20other%20avenues.");

    [Fact]
    public void Hyphens_commas_and_ampersands_of_the_text_are_not_read_as_the_directives_own() =>
        OfBlock(["65-nation, R&D"], 0).ShouldBe("text=65%2Dnation%2C%20R%26D");

    [Theory]
    [InlineData("as WE squeeze them, others do not")]
    [InlineData("As  we\nsqueeze them no more")]
    [InlineData("Ás wé squeeze them")]
    public void First_words_that_stand_elsewhere_before_are_lengthened_until_they_are_alone(string before) =>
        OfBlock([before, Long], 1).ShouldBe("text=As%20we%20squeeze%20them%20and,to%20look%20for%20other%20avenues.");

    [Fact]
    public void Last_words_that_stand_earlier_in_the_passage_are_lengthened_until_they_are_the_end() =>
        OfBlock(["One two three four, and then we saw it in the end. Five six seven eight nine ten, and we saw it in the end."], 0)
            .ShouldBe("text=One%20two%20three%20four%2C%20and%20then%20we,and%20we%20saw%20it%20in%20the%20end.");

    [Fact]
    public void A_passage_that_stands_twice_is_told_by_what_is_around_it() =>
        OfBlock(["1", "He said no.", "2", "He said no.", "3", "Then he left."], 3).ShouldBe("text=2-,He%20said%20no.,-3");

    [Theory]
    [InlineData("\ufffe")]
    [InlineData("\ud800")]
    public void What_has_no_normal_form_is_no_reason_to_fail(string odd) => OfBlock([$"Before {odd}", $"He {odd} said no."], 1).ShouldNotBeNull().ShouldStartWith("text=He%20");

    [Fact]
    public void There_is_none_for_a_passage_without_words() => OfBlock(["Headline", " "], 1).ShouldBeNull();

    [Fact]
    public void There_is_none_where_nothing_tells_two_passages_apart()
    {
        string[] blocks = ["No.", "No.", "No.", "No.", "No."];
        OfBlock(blocks, 2).ShouldBeNull();
    }

    /// <summary>The directive for a whole block of a page.</summary>
    private static string? OfBlock(string[] blocks, int block) => TextDirective.For(blocks, [new TextStretch(block, 0, block, blocks[block].Length)]);
}
