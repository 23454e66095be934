namespace ArticleArchive.Tests.Quotations;

/// <summary>Whoever speaks for a body without a name gives the body's words.</summary>
public sealed class SpokespeopleTests
{
    [Theory]
    [InlineData("\"It will hold,\" a spokesman for the Harbour Office said.", "Harbour Office", "a spokesman")]
    [InlineData("\"It will hold,\" a Harbour Office spokeswoman said.", "Harbour Office", "a spokeswoman")]
    [InlineData("\"It will hold,\" said a senior Tarnwood spokesperson.", "Tarnwood", "a spokesperson")]
    [InlineData("\"It will hold,\" the Harbour Ministry's chief spokesman said.", "Harbour Ministry", "a spokesman")]
    [InlineData("\"It will hold,\" Harbour Office spokespeople said.", "Harbour Office", "spokespeople")]
    [InlineData("A statement by the Harbour Office said: \"It will hold.\"", "Harbour Office", "a statement")]
    [InlineData("A Harbour Office report said the wall was \"older than the town\".", "Harbour Office", "a report")]
    [InlineData("\"It will hold,\" a Larnavian foreign ministry spokesman said.", "Larnavian foreign ministry", "a spokesman")]
    [InlineData("\"It will hold,\" a Kolbe campaign spokesman said.", "Kolbe campaign", "a spokesman")]
    [InlineData("A Harbour Office spokesman arrived. \"It will hold,\" he said.", "Harbour Office", "a spokesman")]
    [InlineData("A spokesman for the Harbour Office said the wall was new. \"It will hold,\" the spokesman said.", "Harbour Office", "a spokesman")]
    [InlineData("Hull Town Council owns the wall. \"It will hold,\" a council spokesman said.", "Hull Town Council", "a spokesman")]
    [InlineData("Tarn Police came. A police spokesman said: \"It will hold.\"", "Tarn Police", "a spokesman")]
    [InlineData("Hull Town Council has apologised for the wall. A spokesman said: \"It will hold.\"", "Hull Town Council", "a spokesman")]
    [InlineData("\"It will hold,\" a spokeswoman for Halden Rail said.", "Halden Rail", "a spokeswoman")]
    [InlineData("A statement issued by the Harbour Office said it was new. \"It will hold,\" the statement added.", "Harbour Office", "a statement")]
    public void Words_of_a_spokesman_or_statement_are_those_of_the_body(string text, string who, string through)
    {
        var said = Said.In(text)[^1];

        (said.Who, said.Through, said.Named).ShouldBe((who, through, true));
    }

    [Theory]
    [InlineData("Hull Town Council owns the wall. The council said: \"It will hold.\"", "Hull Town Council")]
    [InlineData("The Ministry of Harbours owns the wall. \"It will hold,\" the ministry said.", "Ministry of Harbours")]
    [InlineData("Tarn Police came. Police said: \"It will hold.\"", "Tarn Police")]
    [InlineData("The Ministry of Harbours owns the wall. The ministry said it was new. It added: \"It will hold.\"", "Ministry of Harbours")]
    [InlineData("The Larnavian foreign ministry said: \"It will hold.\"", "Larnavian foreign ministry")]
    [InlineData("\"It will hold,\" the Justice Department said.", "Justice Department")]
    [InlineData("The Senn Gazette said the wall was new. The paper called it \"a wall that will hold for ever\".", "Senn Gazette")]
    [InlineData("Harbour Stone Ltd said the wall was new. \"It will hold,\" the company added.", "Harbour Stone Ltd")]
    [InlineData("The Harbour Institute posted a picture of a wall which, it said, had been \"built in a single day and night\".", "Harbour Institute")]
    public void The_noun_of_a_body_means_the_only_one_that_is_named_with_it(string text, string who)
    {
        var said = Said.In(text)[^1];

        (said.Who, said.Through, said.Named).ShouldBe((who, null, true));
    }

    [Theory]
    [InlineData("Hull Town Council met Senn County Council. \"It will hold,\" the council said.", "the council")]
    [InlineData("The Senn Gazette said the wall was new. \"It will hold,\" the company said.", "the company")]
    [InlineData("The Harbour Ministry said the wall was new. \"It will hold,\" the company said.", "the company")]
    [InlineData("\"It will hold,\" a spokesman said.", "a spokesman")]
    [InlineData("\"It will hold,\" a spokesman for the port said.", "a spokesman")]
    [InlineData("Ana Kolbe left. \"It will hold,\" a spokesman for Ms Kolbe said.", "a spokesman")]
    [InlineData("Harl Kolbedo left. Kolbedo was late. \"It will hold,\" a spokesman for Harl Kolbedo said.", "a spokesman")]
    [InlineData("Ana Kolbe left. \"It will hold,\" a Kolbe spokesman said.", "a Kolbe spokesman")]
    [InlineData("\"It will hold,\" the prime minister's spokesman said.", "the prime minister's spokesman")]
    [InlineData("\"It will hold,\" a French spokesman said.", "a French spokesman")]
    [InlineData("\"It will hold,\" a Harbour Office inspector general's report said.", "a Harbour Office inspector general's report")]
    public void Without_one_named_body_nobody_is_named(string text, string who)
    {
        var said = Said.In(text)[^1];

        (said.Who, said.Through, said.Named).ShouldBe((who, null, false));
    }

    [Theory]
    [InlineData("\"It will hold,\" Harbour Office spokesman Ian Hart said.", "Ian Hart")]
    [InlineData("\"It will hold,\" said Ian Hart, a spokesman for the Harbour Office.", "Ian Hart")]
    public void A_spokesman_with_a_name_speaks_himself(string text, string who)
    {
        var said = Said.OnlyIn(text);

        (said.Who, said.Through).ShouldBe((who, null));
    }
}
