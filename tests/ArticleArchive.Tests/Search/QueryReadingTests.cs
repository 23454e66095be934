using ArticleArchive.Search.Queries;

namespace ArticleArchive.Tests.Search;

public sealed class QueryReadingTests
{
    [Theory]
    [InlineData("", "")]
    [InlineData("crack", "paragraphs with “crack”, inflected forms too")]
    [InlineData("crack pressure", "paragraphs with both “crack” and “pressure”, inflected forms too")]
    [InlineData("a b it's", "paragraphs with all of “a”, “b” and “it’s”, inflected forms too")]
    [InlineData("\"crack\"", "paragraphs with the exact word “crack”")]
    [InlineData("\"beginning to crack\"", "paragraphs with the exact words “beginning to crack”")]
    [InlineData("\"not all * unicorns\"", "paragraphs with the exact words “not all * unicorns”, any word for each *")]
    [InlineData("fray* 3.5", "paragraphs with both words that begin with “fray” and “3.5”, inflected forms too")]
    [InlineData("\"a b\" -\"c d\"", "paragraphs with the exact words “a b” and without the exact words “c d”")]
    [InlineData("paris OR ankara", "paragraphs with either “paris” or “ankara”, inflected forms too")]
    [InlineData("a OR b OR c", "paragraphs with any of “a”, “b” or “c”, inflected forms too")]
    [InlineData("crack paris OR ankara", "paragraphs with both “crack” and either “paris” or “ankara”, inflected forms too")]
    [InlineData("(a OR b) c", "paragraphs with both (either “a” or “b”) and “c”, inflected forms too")]
    [InlineData("(\"a\" \"b\") OR (\"c\" -d)", "paragraphs with either (both the exact word “a” and the exact word “b”) or (the exact word “c” without “d”)")]
    [InlineData("iraq NEAR/8 syria", "paragraphs with “iraq” within 8 words of “syria”, inflected forms too")]
    [InlineData("-drone -bomb", "paragraphs without either “drone” or “bomb”")]
    public void Words_are_said_in_English(string typed, string reading) => Read(typed).ShouldBe(reading);

    [Theory]
    [InlineData("by:\"steve warren\" \"beginning to crack\"", "paragraphs said by Steve Warren with the exact words “beginning to crack”")]
    [InlineData("by:warren by:\"Jane McHolt\" -by:smith", "paragraphs said by Warren or Jane McHolt not said by Smith")]
    [InlineData("in:quote crack", "quoted paragraphs with “crack”, inflected forms too")]
    [InlineData("in:narrative \"crack\"", "narrative paragraphs with the exact word “crack”")]
    [InlineData("in:headline", "headlines")]
    [InlineData("crack pressure -drone topic:Syria year:2016", "paragraphs with both “crack” and “pressure”, inflected forms too, and without “drone”, in articles on Syria from 2016")]
    [InlineData("topic:Syria topic:Iraq -topic:drones", "paragraphs in articles on Syria or Iraq not on drones")]
    [InlineData("year:undated source:\"The Times\"", "paragraphs in undated articles published by The Times")]
    [InlineData("year:2016 year:undated", "paragraphs in articles from 2016 or no known date")]
    [InlineData("after:2015 before:2016-02-29", "paragraphs in articles dated in or after 2015 and before 29 February 2016")]
    [InlineData("before:2016-02", "paragraphs in articles dated before February 2016")]
    public void Voice_and_filters_are_said_in_English(string typed, string reading) => Read(typed).ShouldBe(reading);

    private static string Read(string typed) => QueryParser.Parse(new QueryText { Typed = typed }).Reading;
}
