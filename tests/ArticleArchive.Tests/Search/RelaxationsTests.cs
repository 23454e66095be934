using ArticleArchive.Search.Queries;

namespace ArticleArchive.Tests.Search;

public sealed class RelaxationsTests
{
    [Theory]
    [InlineData("crack year:2016 after:2016-02", "without the date = crack")]
    [InlineData("crack by:warren topic:syria", "by any speaker = crack topic:syria; without the topic = crack by:warren; without any filter = crack")]
    [InlineData("crack in:quote source:\"The Times\"", "in any voice = crack source:\"The Times\"; without the publisher = crack in:quote; without any filter = crack")]
    [InlineData("crack -drone", "without leaving anything out = crack")]
    [InlineData("\"not all * unicorns\"", "as separate words = not all unicorns")]
    [InlineData("the crack", "only “crack” = crack")]
    [InlineData("the crack of pressure", "any of the words = crack OR pressure; only “crack” = crack; only “pressure” = pressure")]
    [InlineData("\"of the\" unicorns", "as separate words = of the unicorns; only “unicorns” = unicorns")]
    [InlineData("\"of the\" year:2016", "without the date = \"of the\"")]
    [InlineData("the -drone", "")]
    [InlineData("\"not to be\" unicorns", "as separate words = not to be unicorns; any of the words = \"not to be\" OR unicorns; only “\"not to be\"” = \"not to be\"; only “unicorns” = unicorns")]
    [InlineData("\"crack\"", "with inflected forms = crack")]
    [InlineData("iraq NEAR/3 syria", "anywhere in the paragraph = iraq syria; any of the words = iraq OR syria; only “iraq” = iraq; only “syria” = syria")]
    [InlineData("crack \"a b\"", "as separate words = crack a b; any of the words = crack OR \"a b\"; only “crack” = crack; only “\"a b\"” = \"a b\"")]
    [InlineData("crack", "")]
    [InlineData("-drone", "")]
    [InlineData("", "")]
    public void What_can_be_given_up_is_offered(string typed, string wider) =>
        string.Join("; ", Relaxations.For(SearchedArchive.Query(typed)).Select(offer => $"{offer.Words} = {offer.Query.Typed}")).ShouldBe(wider);

    [Theory]
    [InlineData("the pressure of unicorns", "pressure OR unicorns")]
    [InlineData("\"the pressure of it\"", "pressure")]
    [InlineData("of the that", null)]
    [InlineData("crack pressure", null)]
    public void Paragraphs_come_close_by_words_that_are_not_in_every_paragraph(string typed, string? any) =>
        (Relaxations.AnyWord(SearchedArchive.Query(typed))?.Typed).ShouldBe(any);

    [Fact]
    public void Six_are_offered_at_most() =>
        Relaxations.For(SearchedArchive.Query("a b c d \"e f\" -g in:quote by:x topic:y source:z year:2016")).Count.ShouldBe(Relaxations.MaxSuggestions);
}
