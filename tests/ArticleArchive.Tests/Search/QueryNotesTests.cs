using ArticleArchive.Search.Queries;

namespace ArticleArchive.Tests.Search;

public sealed class QueryNotesTests
{
    [Theory]
    [InlineData("crack \"beginning to", "crack \"beginning to\"", "A quotation mark was not closed; the words after it were read as a phrase.")]
    [InlineData("the 5\" gun", "the 5 gun", "An unmatched quotation mark was left out.")]
    [InlineData("(a OR b", "a OR b", "A parenthesis was not closed, so it was closed at the end.")]
    [InlineData("a) b", "a b", "An unmatched closing parenthesis was left out.")]
    [InlineData("a OR", "a", "“OR” had nothing to join and was left out.")]
    [InlineData("AND a", "a", "“AND” had nothing to join and was left out.")]
    [InlineData("a NEAR/3", "a", "“NEAR/3” had nothing to join and was left out.")]
    [InlineData("a (OR) b", "a b", "“OR” had nothing to join and was left out.")]
    [InlineData("a NEAR/x b", "a NEAR/10 b", "“NEAR/x” gives no distance; 10 words are used.")]
    [InlineData("a NEAR/5000 b", "a NEAR/100 b", "NEAR reaches 100 words at most.")]
    [InlineData("a NEAR (b c)", "a b c", "NEAR goes between words and phrases; here it was read as AND.")]
    [InlineData("a OR -b", "a -b", "An exclusion cannot be an alternative; it was applied to the whole query.")]
    [InlineData("-a", "-a", "The query has only exclusions: everything else is found.")]
    [InlineData("f* a", "f a", "The * at the end of a word needs two letters or more before it; otherwise only the word itself is found.")]
    [InlineData("un*ns a", "\"un ns\" a", "A * stands for the end of a word, or for one whole word inside quotation marks; elsewhere it was left out.")]
    [InlineData("* a", "a", "A * stands for the end of a word, or for one whole word inside quotation marks; elsewhere it was left out.")]
    [InlineData("\"* a b *\"", "\"a b\"", "A * at the beginning or the end of a phrase was left out.")]
    [InlineData("foo:bar", "foo bar", "“foo:” is not a field; it was read as a word.")]
    [InlineData("a topic:", "a", "“topic:” has no value and was left out.")]
    [InlineData("a in:french", "a", "“in:french” is not one of in:quote, in:reported, in:narrative and in:headline, and was left out.")]
    [InlineData("a -in:quote", "a", "“in:quote” cannot be excluded and was left out; in:quote, in:reported, in:narrative and in:headline choose a voice.")]
    [InlineData("a in:quote in:narrative", "a in:quote", "Only one voice can be searched at a time; “in:narrative” was left out.")]
    [InlineData("a year:16", "a", "“16” is not a year such as 2016, nor “undated”, and was left out.")]
    [InlineData("a within:Banana", "a", "“Banana” is not a year, month or day such as 2016, 2016-02, 2016-02-29 or 2016-XX, and was left out.")]
    [InlineData("a before:yesterday", "a", "“yesterday” is not a date such as 2016, 2016-02 or 2016-02-29, and was left out.")]
    [InlineData("a after:2015-02-29", "a", "“2015-02-29” is not a date such as 2016, 2016-02 or 2016-02-29, and was left out.")]
    [InlineData("a by:\"...\"", "a", "“...” has no words and was left out.")]
    [InlineData("a OR topic:x", "a topic:x", "A filter applies to the whole query; it cannot be an alternative to words.")]
    [InlineData("b -(a topic:x)", "b -a -topic:x", "A filter applies to the whole query; it cannot be excluded together with words.")]
    [InlineData("a % b", "a b", "A symbol counts only where it touches its word, as in 40% or £5; a symbol on its own was left out.")]
    [InlineData("...", "", "There are no words to search for.")]
    [InlineData("((((((((((((a OR b)))))))))))) c", "(a OR b) c", "Parentheses more than 10 deep were left out.")]
    public void What_is_odd_is_read_as_words_and_said(string typed, string tree, string note)
    {
        var query = Parse(typed);

        QueryWriter.Write(query).ShouldBe(tree);
        query.Notes.ShouldBe([note]);
    }

    [Theory]
    [InlineData("10:30 Colonel: rock 'n' roll don't a-b R & D")]
    [InlineData("\"it's 5' long\" soldiers' bombs")]
    [InlineData("   ")]
    [InlineData("")]
    public void What_is_usual_is_not_remarked_on(string typed) => Parse(typed).Notes.ShouldBeEmpty();

    [Fact]
    public void Operators_alone_are_words()
    {
        QueryWriter.Write(Parse("OR")).ShouldBe("or");
        Parse("OR").Notes.ShouldContain("Nothing else was left, so it was read as words.");
    }

    [Fact]
    public void The_limits_are_said()
    {
        var query = Parse(string.Join(' ', Enumerable.Range(10, 40)));
        var tooLong = Parse(new string('x', 511) + "😀");

        query.Root.ShouldBeOfType<AndNode>().Parts.Count.ShouldBe(QueryParser.MaxTerms);
        query.Notes.ShouldBe(["Only the first 32 words were read."]);
        tooLong.Typed.ShouldBe(new string('x', 511));
        tooLong.Notes.ShouldBe(["Only the first 512 characters were read."]);
    }

    [Fact]
    public void A_long_phrase_keeps_its_first_words()
    {
        var phrase = Parse($"\"{string.Join(' ', Enumerable.Range(10, 40))}\"").Root.ShouldBeOfType<PhraseNode>();

        phrase.Words.Count.ShouldBe(QueryParser.MaxTerms);
        phrase.Words[^1].ShouldBe("41");
    }

    [Theory]
    [InlineData('"')]
    [InlineData('\'')]
    [InlineData('(')]
    [InlineData('-')]
    [InlineData('*')]
    [InlineData(':')]
    public void Ten_thousand_of_one_sign_ask_for_nothing(char sign)
    {
        var query = Parse(new string(sign, 10_000));

        query.IsEmpty.ShouldBeTrue();
        query.Reading.ShouldBe("");
    }

    private static Query Parse(string typed) => QueryParser.Parse(new QueryText { Typed = typed });
}
