namespace ArticleArchive.Tests.Quotations;

/// <summary>Each rule of attribution, by the door of the engine.</summary>
public sealed class AttributionTests
{
    [Theory]
    [InlineData("\"It will hold,\" Ann Field said.", "Ann Field", "said")]
    [InlineData("\"It will hold,\" said Ann Field.", "Ann Field", "said")]
    [InlineData("\"It will hold\", Ann Field said.", "Ann Field", "said")]
    [InlineData("\"It will hold,\" Ann Field, who built it, said.", "Ann Field", "said")]
    [InlineData("\"Will it hold?\" Ann Field asked.", "Ann Field", "asked")]
    [InlineData("\"It will hold,\" Ann Field told the BBC.", "Ann Field", "told")]
    [InlineData("\"It will hold,\" smiled Ann Field.", "Ann Field", "smiled")]
    [InlineData("It is \"in a worse state than anyone admitted\", according to Ann Field.", "Ann Field", "according to")]
    public void The_words_after_a_quotation_name_its_speaker(string text, string who, string cue)
    {
        var said = Said.OnlyIn(text);

        said.Who.ShouldBe(who);
        said.Cue.ShouldBe(cue);
        said.Rule.ShouldBe("after the quotation");
    }

    [Theory]
    [InlineData("[]t said \"it will hold\".")]
    [InlineData("[Update] officials said: \"It will hold.\"")]
    public void A_bracket_at_the_beginning_is_no_part_of_the_speaker(string text) => (Said.OnlyIn(text).Mention ?? "").ShouldNotContain("[");

    [Theory]
    [InlineData("Ann Field said: \"It will hold.\"", "said")]
    [InlineData("Ann Field, who built it, told the BBC: \"It will hold.\"", "told")]
    [InlineData("Ann Field said the wall was \"harder than any of us can remember\" to build.", "said")]
    [InlineData("Ann Field defended the wall, saying \"it was the only safe thing to do\".", "saying")]
    [InlineData("Ann Field said it would hold and added: \"Bring a coat.\"", "added")]
    [InlineData("Ann Field called the wall \"a gift to the insurers alone\".", "called")]
    [InlineData("According to Ann Field, \"it will hold for a hundred years\".", "According to")]
    public void The_words_before_a_quotation_name_its_speaker(string text, string cue)
    {
        var said = Said.OnlyIn(text);

        said.Who.ShouldBe("Ann Field");
        said.Cue.ShouldBe(cue);
        said.Rule.ShouldBe("before the quotation");
    }

    [Fact]
    public void Somebody_before_a_colon_speaks()
    {
        var said = Said.OnlyIn("Ann Field was blunt: \"It will hold.\"");

        (said.Who, said.Rule, said.Cue).ShouldBe(("Ann Field", "before the colon", null));
    }

    [Fact]
    public void A_name_behind_a_dash_signs_a_quotation()
    {
        var said = Said.OnlyIn("“The best wall on the whole coast.” — Ann Field");

        (said.Who, said.Rule).ShouldBe(("Ann Field", "signed after the quotation"));
    }

    [Fact]
    public void A_further_statement_of_the_paragraph_has_the_same_speaker()
    {
        var said = Said.In("\"It will hold,\" Ann Field said. She has built many. \"Nobody doubts it.\"");

        said.Select(statement => (statement.Who, statement.Rule)).ShouldBe([("Ann Field", "after the quotation"), ("Ann Field", "same paragraph")]);
    }

    [Theory]
    [InlineData("\"It is a pity,\" Ann Field said. It was \"a wall that nobody should have built\".", "Ann Field")]
    [InlineData("\"It is a pity,\" Ann Field said. Peter Marsh gave it \"a hundred years at the very most\".", "Peter Marsh")]
    [InlineData("\"It is a pity,\" Ann Field said. The wall is old. It was \"a wall that nobody should have built\".", null)]
    public void Quoted_words_in_a_sentence_that_names_nobody_go_on_with_the_statement_before(string text, string? who) => Said.In(text)[^1].Who.ShouldBe(who);

    [Theory]
    [InlineData("Ann Field's slogan is \"The wall stays up\".")]
    [InlineData("Ann Field's answer was that \"it will hold for a hundred years\".")]
    [InlineData("Ann Field said Peter Marsh's answer was \"a gift to the insurers alone\".")]
    public void Whose_the_slogan_is_says_it_and_who_judges_an_answer_does_not_give_it(string text) => Said.OnlyIn(text).Who.ShouldBe("Ann Field");

    [Fact]
    public void Reporting_words_later_in_the_sentence_name_the_speaker_of_a_fragment()
    {
        var said = Said.OnlyIn("The wall is \"beginning to crack\" in the frost, Ann Field said.");

        (said.Who, said.Rule).ShouldBe(("Ann Field", "later in the sentence"));
        said.Kinds.ShouldBe([QuotationKind.Fragment]);
    }

    [Fact]
    public void Quoted_words_without_reporting_words_are_those_of_the_subject_of_their_sentence()
    {
        var said = Said.OnlyIn("Ann Field gave the wall \"a hundred years if the frost is kind\" on Monday.");

        (said.Who, said.Rule).ShouldBe(("Ann Field", "subject of the sentence"));
    }

    [Fact]
    public void A_paragraph_of_its_own_goes_on_with_the_paragraph_before()
    {
        var said = Said.OnlyIn("Asked about the wall, Ann Field was brief.\n\"It will hold whatever happens.\"");

        (said.Who, said.Rule).ShouldBe(("Ann Field", "paragraph before"));
    }

    [Fact]
    public void The_label_of_a_line_does_not_speak_in_the_next() =>
        Said.In("The wall is new.\nSource: the Senn Post\n\"It will hold whatever happens.\"")[^1].Who.ShouldBeNull();

    [Fact]
    public void The_sentence_before_introduces_a_statement()
    {
        var said = Said.OnlyIn("The wall is new. Peter Marsh disagreed. \"It is as old as the port.\"");

        (said.Who, said.Rule).ShouldBe(("Peter Marsh", "sentence before"));
    }

    [Theory]
    [InlineData("Ann Field said the port called it \"the best wall on the coast\".", "Ann Field")]
    [InlineData("Ann Field wrote that Peter Marsh was \"a gift to the insurers\".", "Ann Field")]
    [InlineData("Ann Field praised Peter Marsh and called him \"a gift to the whole port\".", "Ann Field")]
    [InlineData("Peter Marsh built it, but Ann Field called it \"a gift to the insurers\".", "Ann Field")]
    [InlineData("Calling it \"a gift to the insurers alone\", Ann Field left the room.", "Ann Field")]
    [InlineData("The wall was called \"a gift to the insurers alone\" by Ann Field.", "Ann Field")]
    [InlineData("LONDON (Reuters) - Ann Field has called it \"a gift to the insurers alone\".", "Ann Field")]
    [InlineData("Peter Marsh left, with Ann Field adding: \"It will hold.\"", "Ann Field")]
    [InlineData("It was Ann Field's promise that \"it will hold for a hundred years\".", "Ann Field")]
    [InlineData("In Hull, Ann Field, the engineer of the Port Company, said: \"It will hold.\"", "Ann Field")]
    [InlineData("Ann Field, during a visit to Hull, Yorkshire, said: \"It will hold.\"", "Ann Field")]
    [InlineData("Ann Field went on to say: \"It will hold.\"", "Ann Field")]
    [InlineData("Continued Ann Field: \"It will hold.\"", "Ann Field")]
    [InlineData("Asked by Peter Marsh about the wall, Ann Field replied: \"It will hold.\"", "Ann Field")]
    [InlineData("Ann Field said Larnavia will maintain \"good relations with all the ports\".", "Ann Field")]
    [InlineData("It sounds similar to Ann Field's characterization of the wall as \"extremely careless of the sea\".", "Ann Field")]
    [InlineData("The wall is old because, in Ann Field's words, \"nobody has ever paid for it\".", "Ann Field")]
    [InlineData("Peter Marsh held up a sign saying \"Hold the wall for ever\".", "a sign")]
    [InlineData("The leak is no news to the engineer Ann Field: \"It leaks every year in spring.\"", "Ann Field")]
    [InlineData("Ann Field, who, after a week with Peter Marsh, wrote that it was \"a gift to the whole port\".", "Ann Field")]
    public void The_speaker_is_the_one_who_reports(string text, string who) => Said.OnlyIn(text).Who.ShouldBe(who);

    [Fact]
    public void Nobody_is_guessed_where_the_text_names_nobody()
    {
        var said = Said.OnlyIn("\"It will hold for a hundred years if the frost is kind.\"");

        said.Who.ShouldBeNull();
        said.Rule.ShouldStartWith("unattributed");
    }

    [Fact]
    public void The_words_of_a_headline_belong_to_whom_the_headline_names()
    {
        PassageText[] passages = [new(PassageKind.Headline, "Wall 'ready for the worst winter', says Field"), new(PassageKind.Paragraph, "Ann Field spoke on Monday.")];

        Said.In(passages, []).ShouldHaveSingleItem().Who.ShouldBe("Ann Field");
    }

    [Fact]
    public void The_second_verb_of_a_headline_has_the_subject_of_the_first()
    {
        PassageText[] passages = [new(PassageKind.Headline, "Field threatens to 'totally close' Senn, calls the port 'a ruin'"), new(PassageKind.Paragraph, "Ann Field spoke on Monday.")];

        Said.In(passages, []).Select(said => said.Who).ShouldBe(["Ann Field", "Ann Field"]);
    }

    [Fact]
    public void The_words_of_a_headline_that_names_nobody_belong_to_whoever_says_them_below()
    {
        PassageText[] passages = [new(PassageKind.Headline, "Wall 'ready for the worst winter'"), new(PassageKind.Paragraph, "The wall is \"ready for the worst winter\", Ann Field said.")];

        Said.In(passages, []).Select(said => (said.Who, said.Rule)).ShouldBe([("Ann Field", "same words in the article"), ("Ann Field", "after the quotation")]);
    }

    [Theory]
    [InlineData("\"It will hold,\" a spokesman for the port said.", "a spokesman for the port")]
    [InlineData("\"It will hold,\" one official who asked not to be named said.", "one official who asked not to be named")]
    [InlineData("\"It will hold,\" the company said in a statement.", "the company")]
    public void A_speaker_without_a_name_is_kept_as_printed(string text, string who)
    {
        var said = Said.OnlyIn(text);

        said.Mention.ShouldBe(who);
        said.Named.ShouldBeFalse();
    }
}
