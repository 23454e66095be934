using ArticleArchive.Quotations;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Tests.Search;

public sealed class QueryMatcherTests
{
    private static readonly Article Briefing = new ArticleBuilder("spoken").Knowing("Steve Warren", "Colonel", "Colonel Crack-Down").Build(
        "IS 'beginning to crack', says coalition",
        "The group is under pressure and [Steve Warren#1: beginning to crack], Col Warren said on Friday.",
        "[Steve Warren#2: We view it exactly the opposite], he said.",
        "[Steve Warren#2: We view it as a sign that because of the pressure they are beginning to stumble.]",
        "[Jane Holt#1: Pressure cracks things], said Jane Holt, [Jane Holt#1: and drones do]. Nobody pressed her.",
        "[: Why?] No one's fraying: the cracks of the café's co-ordinated front aren't at the edges, or the front.");

    [Theory]
    [InlineData("crack", "0:crack 1:crack 4:cracks 5:cracks")]
    [InlineData("\"crack\"", "0:crack 1:crack")]
    [InlineData("\"beginning to crack\"", "0:beginning to crack 1:beginning to crack")]
    [InlineData("\"beginning to *\"", "0:beginning to 1:beginning to 3:beginning to")]
    [InlineData("\"beginning * stumble\"", "3:beginning to stumble")]
    [InlineData("crack pressure", "1:pressure 1:crack 4:Pressure 4:cracks")]
    [InlineData("crack pressure -drone", "1:pressure 1:crack")]
    [InlineData("stumble OR fray*", "3:stumble 5:fraying")]
    [InlineData("pressure (stumble OR (group edges))", "3:pressure 3:stumble")]
    [InlineData("begin NEAR/1 pressure", "1:pressure 1:beginning")]
    [InlineData("pressure NEAR/0 begin", "")]
    [InlineData("pressure NEAR/2 begin", "1:pressure 1:beginning 3:pressure 3:beginning")]
    [InlineData("(edge OR front) NEAR/0 coordinated", "")]
    [InlineData("front NEAR/1 \"co ordinated\"", "5:co-ordinated 5:front")]
    [InlineData("\"the cafes front\"", "")]
    [InlineData("\"CAFE'S CO–ORDINATED front\"", "5:café's co-ordinated front")]
    [InlineData("cafe aren’t", "5:café's 5:aren't")]
    [InlineData("\"the edges or the front\" edges", "5:the edges, or the front")]
    [InlineData("-crack", "")]
    public void In_all_text_the_words_of_passages_that_have_them_all_are_lit(string typed, string lit) => Lit(typed).ShouldBe(lit);

    [Theory]
    [InlineData("in:quote \"exactly the opposite we view it\"", "2:exactly the opposite 3:We view it")]
    [InlineData("by:warren \"exactly the opposite we view it\"", "2:exactly the opposite 3:We view it")]
    [InlineData("\"exactly the opposite we view it\"", "")]
    [InlineData("in:quote \"cracks things and drones\"", "4:cracks things 4:and drones")]
    [InlineData("in:quote opposite NEAR/2 view", "2:opposite 3:view")]
    [InlineData("in:quote \"beginning to crack we view\"", "")]
    public void A_statement_is_found_across_its_attribution(string typed, string lit) => Lit(typed).ShouldBe(lit);

    [Fact]
    public void A_statement_of_the_record_is_found_across_its_attribution()
    {
        string[] record =
        [
            "The group might be expanding, Colonel Steve Warren was asked.",
            "\"We view it exactly the opposite\", he said.",
            "\"We view it as a sign that because of the pressure that has been placed on them, they are beginning to stumble a little bit.\"",
        ];
        var article = new ArticleBuilder("spoken").Build(record[0], record[1..]) with
        {
            Utterances = QuotationEngine.Find([.. record.Select(text => new PassageText(PassageKind.Paragraph, text))], []),
        };

        var matcher = new QueryMatcher(Parse("by:warren in:quote \"exactly the opposite we view it\""));

        matcher.Match(article).ShouldBe([new PassageSpan(1, new TextSpan(12, 20)), new PassageSpan(2, new TextSpan(1, 10))]);
        matcher.Passages(article).ShouldBe([1]);
    }

    [Fact]
    public void A_phrase_across_a_break_is_found_where_it_begins()
    {
        Found("in:quote \"exactly the opposite we view it\"").ShouldBe([2]);
        Found("in:quote \"the opposite we view\" pressure").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("in:quote pressure", "3:pressure 4:Pressure")]
    [InlineData("in:narrative pressure OR press", "1:pressure 4:pressed")]
    [InlineData("in:narrative crack", "5:cracks")]
    [InlineData("in:narrative \"said Jane Holt nobody\"", "")]
    [InlineData("in:narrative \"said Jane Holt\"", "4:said Jane Holt")]
    [InlineData("in:headline crack", "0:crack")]
    [InlineData("in:narrative coalition", "")]
    [InlineData("in:quote why", "5:Why")]
    public void A_voice_limits_where_words_count(string typed, string lit) => Lit(typed).ShouldBe(lit);

    [Theory]
    [InlineData("warren", true)]
    [InlineData("\"steve warren\"", true)]
    [InlineData("\"Warren, Steve\"", true)]
    [InlineData("\"col warren\"", true)]
    [InlineData("\"Colonel Steve Warren\"", true)]
    [InlineData("\"crack down\"", true)]
    [InlineData("war", false)]
    [InlineData("\"general warren\"", false)]
    [InlineData("\"jane warren\"", false)]
    public void A_speaker_is_named_by_words_of_name_role_or_alias(string name, bool isWarren) =>
        Lit($"beginning by:{name}").ShouldBe(isWarren ? "1:beginning 3:beginning" : "");

    [Theory]
    [InlineData("pressure by:warren by:holt", "3:pressure 4:Pressure")]
    [InlineData("pressure -by:warren", "1:pressure 4:Pressure")]
    [InlineData("pressure in:quote -by:warren", "4:Pressure")]
    [InlineData("why by:warren", "")]
    [InlineData("why in:quote -by:warren", "5:Why")]
    [InlineData("\"opposite he said\" -by:warren", "")]
    [InlineData("crack by:warren in:headline", "")]
    [InlineData("said by:warren in:narrative", "")]
    public void Speakers_are_joined_and_left_out(string typed, string lit) => Lit(typed).ShouldBe(lit);

    [Fact]
    public void Where_no_words_are_asked_for_passages_of_the_voice_are_found_and_nothing_is_lit()
    {
        Found("in:quote").ShouldBe([1, 2, 3, 4, 5]);
        Found("by:holt").ShouldBe([4]);
        Found("in:headline").ShouldBe([0]);
        Found("-crack").ShouldBe([2, 3]);
        Lit("by:holt").ShouldBe("");
    }

    [Fact]
    public void One_text_is_lit_by_itself()
    {
        var matcher = new QueryMatcher(QueryParser.Parse(new QueryText { Typed = "by:nobody \"to crack\" press*" }));

        matcher.Match("Beginning to “crack”: under pressure").ShouldBe([new TextSpan(10, 9), new TextSpan(28, 8)]);
        matcher.Match("Beginning to crack").ShouldBeEmpty();
        matcher.Match("").ShouldBeEmpty();
    }

    private static string Lit(string typed) => string.Join(' ', new QueryMatcher(Parse(typed)).Match(Briefing)
        .Select(place => $"{place.Passage}:{Briefing.TextAt(place)}"));

    private static IReadOnlyList<int> Found(string typed) => new QueryMatcher(Parse(typed)).Passages(Briefing);

    private static Query Parse(string typed) => QueryParser.Parse(new QueryText { Typed = typed });
}
