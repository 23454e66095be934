using ArticleArchive.Search.Queries;

namespace ArticleArchive.Tests.Search;

public sealed class QueryParserTests
{
    // A query written back shows the tree: bare words, quoted exact words, parentheses round what belongs together.
    [Theory]
    [InlineData("crack pressure", "crack pressure")]
    [InlineData("Crack, PRESSURE!", "crack pressure")]
    [InlineData("crack AND pressure", "crack pressure")]
    [InlineData("\"a b\" SAME \"c d\"", "\"a b\" \"c d\"")]
    [InlineData("paris OR ankara", "paris OR ankara")]
    [InlineData("a | b|c", "a OR b OR c")]
    [InlineData("crack paris OR ankara", "crack (paris OR ankara)")]
    [InlineData("a AND b OR c AND d", "(a b) OR (c d)")]
    [InlineData("(a b) OR (c -d)", "(a b) OR (c -d)")]
    [InlineData("((a OR (b)) c)", "(a OR b) c")]
    [InlineData("or and near not same", "or and near not same")]
    [InlineData("co-ordinated", "\"co ordinated\" OR coordinated")]
    [InlineData("\"co-ordinated\"", "\"co ordinated\"")]
    [InlineData("state-of-the-art", "\"state of the art\"")]
    [InlineData("U.S. it's 1,470", "us it’s 1470")]
    [InlineData("40%", "\"40%\" OR \"40 per cent\" OR \"40 percent\"")]
    [InlineData("\"40 per cent of it\"", "\"40% of it\" OR \"40 per cent of it\" OR \"40 percent of it\"")]
    [InlineData("\"£40 million\"", "\"£40 million\"")]
    [InlineData("£40", "\"£40\"")]
    [InlineData("40 €", "\"€40\"")]
    [InlineData("40 % of", "(\"40%\" OR \"40 per cent\" OR \"40 percent\") of")]
    [InlineData("40 %5", "40 5")]
    [InlineData("\"40 €\"", "\"€40\"")]
    [InlineData("-5", "\"−5\"")]
    [InlineData("river -£5", "river \"−£5\"")]
    [InlineData("−12°C", "\"−12° c\"")]
    [InlineData("iraq -2016", "iraq NOT 2016")]
    [InlineData("C++ OR C#", "\"c++\" OR \"c#\"")]
    [InlineData("#MeToo AT&T", "\"#metoo\" \"at& t\"")]
    [InlineData("\"[W]e will\"", "\"we will\"")]
    [InlineData("AT&T", "\"at& t\"")]
    [InlineData("crack Crack (crack OR CRACK) a", "crack a")]
    [InlineData("'tis O'Neill 'quoted' soldiers'", "tis o’neill \"quoted\" soldiers")]
    public void Words_and_operators_are_read(string typed, string tree) => Written(typed).ShouldBe(tree);

    [Theory]
    [InlineData("\"beginning to crack\"")]
    [InlineData("“beginning to crack”")]
    [InlineData("„beginning to crack“")]
    [InlineData("”beginning to crack”")]
    [InlineData("«beginning to crack»")]
    [InlineData("»beginning to crack«")]
    [InlineData("« beginning to crack »")]
    [InlineData("＂beginning to crack＂")]
    [InlineData("''beginning to crack''")]
    [InlineData("'beginning to crack'")]
    [InlineData("‘beginning to crack’")]
    [InlineData("‚beginning to crack‘")]
    [InlineData("‹beginning to crack›")]
    [InlineData("`beginning to crack´")]
    [InlineData("\"Beginning-to, crack!”")]
    public void Any_pair_of_quotation_marks_makes_a_phrase(string typed)
    {
        var phrase = Parse(typed).Root.ShouldBeOfType<PhraseNode>();

        phrase.Words.ShouldBe(["beginning", "to", "crack"]);
        Parse(typed).Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("'the soldiers' bombs'", "\"the soldiers bombs\"")]
    [InlineData("'air strikes' OR 'drone strikes'", "\"air strikes\" OR \"drone strikes\"")]
    [InlineData("-'it isn't so'", "-\"it isn’t so\"")]
    [InlineData("the soldiers' bombs' fuses", "the soldiers bombs fuses")]
    [InlineData("crack\"beginning to\"end", "crack \"beginning to\" end")]
    [InlineData("\"\" ‘’ '' crack", "crack")]
    public void An_apostrophe_is_told_from_a_single_mark(string typed, string tree) => Written(typed).ShouldBe(tree);

    [Theory]
    [InlineData("\"not all * unicorns\"", "\"not all * unicorns\"")]
    [InlineData("\"a * * b\"", "\"a * * b\"")]
    [InlineData("fray*", "fray*")]
    [InlineData("(fray*, OR crack*)", "fray* OR crack*")]
    [InlineData("co-ord*", "\"co\" NEAR/0 ord*")]
    public void A_star_stands_for_a_word_or_the_end_of_one(string typed, string tree)
    {
        Written(typed).ShouldBe(tree);
        Parse(typed).Notes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("iraq NEAR/8 syria", "iraq NEAR/8 syria")]
    [InlineData("iraq NEAR \"air strike\"", "iraq NEAR/10 \"air strike\"")]
    [InlineData("a NEAR/2 b NEAR/3 c", "(a NEAR/2 b) (b NEAR/3 c)")]
    [InlineData("(a OR b*) NEAR/5 c d", "((a OR b) NEAR/5 c) d")]
    public void Near_joins_words_and_phrases(string typed, string tree) => Written(typed).ShouldBe(tree);

    [Theory]
    [InlineData("syria -drone", "syria -drone")]
    [InlineData("syria –drone −bomb", "syria -drone -bomb")]
    [InlineData("syria -\"air strike\" -(a b)", "syria -\"air strike\" -(a b)")]
    [InlineData("syria NOT drone AND NOT bomb", "syria -(drone OR bomb)")]
    [InlineData("syria - drone", "syria drone")]
    [InlineData("a -(-b)", "a b")]
    [InlineData("-a OR -b", "-(a b)")]
    [InlineData("-drone -bomb", "-(drone OR bomb)")]
    [InlineData("(-a -b) c", "c -(a OR b)")]
    public void A_dash_before_a_term_excludes_it(string typed, string tree) => Written(typed).ShouldBe(tree);

    [Theory]
    [InlineData("by:\"steve warren\" crack", "crack by:\"steve warren\"")]
    [InlineData("BY:'steve warren'", "by:\"steve warren\"")]
    [InlineData("by: warren", "by:warren")]
    [InlineData("in:quote crack in:quotes", "crack in:quote")]
    [InlineData("in:narrative", "in:narrative")]
    [InlineData("in:Headlines", "in:headline")]
    [InlineData("topic:Syria topic:syria topic:iraq -topic:“air strikes”", "topic:Syria topic:iraq -topic:\"air strikes\"")]
    [InlineData("source:«The Times» year:2016 year:UNDATED", "source:\"The Times\" year:2016 year:undated")]
    [InlineData("before:2016-02 after:2015-12-31", "before:2016-02 after:2015-12-31")]
    [InlineData("topic:'the \"hub\"' source:O'Neill's", "topic:'the \"hub\"' source:O'Neill's")]
    [InlineData("(topic:a OR topic:b) crack", "crack topic:a topic:b")]
    public void Fields_filter(string typed, string tree)
    {
        Written(typed).ShouldBe(tree);
        Parse(typed).Notes.ShouldBeEmpty();
    }

    [Fact]
    public void Filters_chosen_beside_the_words_mean_the_same_as_typed()
    {
        var query = QueryParser.Parse(new QueryText
        {
            Typed = "crack topic:Syria",
            In = "quote",
            By = ["Steve Warren", " "],
            Topics = ["syria", "iraq"],
            Sources = ["The Times"],
            Years = ["2016", "16"],
        });

        QueryWriter.Write(query).ShouldBe("crack in:quote topic:Syria by:\"Steve Warren\" topic:iraq source:\"The Times\" year:2016");
        query.Notes.ShouldBe(["“16” is not a year such as 2016, nor “undated”, and was left out."]);
    }

    [Theory]
    [InlineData("in:all")]
    [InlineData("1")]
    [InlineData("")]
    public void An_unknown_voice_chosen_means_all(string voice) =>
        QueryParser.Parse(new QueryText { Typed = "crack", In = voice }).Voice.ShouldBeNull();

    private static Query Parse(string typed) => QueryParser.Parse(new QueryText { Typed = typed });

    private static string Written(string typed) => QueryWriter.Write(Parse(typed));
}
