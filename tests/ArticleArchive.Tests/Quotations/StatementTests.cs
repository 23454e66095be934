namespace ArticleArchive.Tests.Quotations;

/// <summary>What is one statement, and what is two.</summary>
public sealed class StatementTests
{
    [Theory]
    [InlineData("\"The wall,\" Ann Field said, \"will hold.\"")]
    [InlineData("\"The wall will hold,\" Ann Field said. \"Nobody is leaving.\"")]
    [InlineData("\"The wall will hold\", Ann Field said.\n\"Nobody is leaving.\"")]
    [InlineData("Ann Field said: \"The wall will hold.\n\"Nobody is leaving.\"")]
    [InlineData("\"The wall will hold.\n\"Nobody is leaving,\" Ann Field said.")]
    public void A_statement_that_its_attribution_or_a_paragraph_breaks_is_one(string text)
    {
        var said = Said.OnlyIn(text);

        said.Words.Count.ShouldBe(2);
        said.Who.ShouldBe("Ann Field");
    }

    [Fact]
    public void A_statement_over_several_paragraphs_takes_the_attribution_of_any_of_them()
    {
        var said = Said.OnlyIn("“The ice came early.\n“It will stay late.\n“Nobody remembers the like,” Ann Field said.");

        said.Words.ShouldBe(["The ice came early.", "It will stay late.", "Nobody remembers the like,"]);
        (said.Who, said.Rule).ShouldBe(("Ann Field", "after the quotation"));
    }

    [Fact]
    public void A_report_that_is_itself_quoted_is_not_by_whom_it_quotes()
    {
        var said = Said.In("The Senn Post reported:\n\"Marsh spoke to the board for an hour and left by the back door.\n“It will hold,” Marsh said.\"");

        said[0].Who.ShouldNotBe("Marsh");
        said[^1].Who.ShouldBe("Marsh");
    }

    [Fact]
    public void A_turn_quoted_with_its_label_is_by_whom_the_label_names()
    {
        var said = Said.In("The talks went badly.\n\"MARSH: We knew that it would hold.\n\"Ann Field: Nobody told us of it at all.\"");

        said.Select(statement => (statement.Mention, statement.Words[0])).ShouldBe([("MARSH", "We knew that it would hold."), ("Ann Field", "Nobody told us of it at all.")]);
    }

    [Fact]
    public void A_spoken_name_is_no_title() =>
        Said.OnlyIn("\"We have one rival,\" Ann Field said. \"Peter Marsh.\"").Words.ShouldBe(["We have one rival,", "Peter Marsh."]);

    [Fact]
    public void A_statement_that_its_own_verb_introduces_begins_anew()
    {
        Said.In("\"The wall will hold,\" Ann Field said. She added: \"Nobody is leaving.\"").Select(said => said.Cue).ShouldBe(["said", "added"]);
    }

    [Fact]
    public void Two_fragments_of_one_sentence_are_two()
    {
        var said = Said.In("Ann Field called the plan \"a gift to the insurers alone\" and said it would \"sink the smaller boats first\".");

        said.Select(statement => statement.Words.ShouldHaveSingleItem()).ShouldBe(["a gift to the insurers alone", "sink the smaller boats first"]);
        said.SelectMany(statement => statement.Kinds).ShouldAllBe(kind => kind == QuotationKind.Fragment);
    }

    [Fact]
    public void A_headline_never_runs_on_into_the_text()
    {
        PassageText[] passages = [new(PassageKind.Headline, "\"The wall"), new(PassageKind.Paragraph, "\"It will hold,\" Ann Field said.")];

        Said.In(passages, []).ShouldAllBe(said => said.Words.Count == 1);
    }
}
