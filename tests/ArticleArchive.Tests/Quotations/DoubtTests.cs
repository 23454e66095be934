namespace ArticleArchive.Tests.Quotations;

/// <summary>No named person is given words on a guess.</summary>
public sealed class DoubtTests
{
    [Theory]
    [InlineData("Mr Tsvan held a rally. A street vendor shook his head. \"We are going to the dogs,\" he said.", "a street vendor")]
    [InlineData("A nurse came in. \"It is cold here today,\" she said. Mrs Lund left.", "a nurse")]
    [InlineData("MPs called the plan \"a waste\". A ministry spokeswoman said it was sound. She added: \"Others lost money too.\"", "a ministry spokeswoman")]
    public void Somebody_without_a_name_can_be_he_or_she(string text, string who)
    {
        var said = Said.In(text)[^1];

        (said.Who, said.Named).ShouldBe((who, false));
    }

    [Theory]
    [InlineData("Peter Marsh opposed the wall. Ian Hart built it. \"Hart must go now,\" he said.", "Peter Marsh")]
    [InlineData("Peter Marsh opposed the wall. Ian Hart built it. Hart would soon be gone, he said. \"It is time.\"", "Peter Marsh")]
    [InlineData("Peter Marsh opposed the wall. Ian Hart built it. He said: \"We will see Mr Hart leave.\"", "Peter Marsh")]
    [InlineData("Peter Marsh opposed the wall. Ian Hart built it. Watching Hart leave, he said: \"It is time.\"", "Peter Marsh")]
    [InlineData("Ian Hart built the wall. \"Ellen Hart is tired,\" he said.", "Ian Hart")]
    [InlineData("Ian Hart built the wall. \"Hart is tired,\" he said.", "he")]
    public void Who_is_named_in_the_words_does_not_say_them(string text, string who) => Said.In(text)[^1].Who.ShouldBe(who);

    [Fact]
    public void A_surname_that_two_bear_is_said_to_be_either()
    {
        var said = Said.In("Owen Smythe and Chloe Smythe spoke. Mr. Smythe said: \"We oppose this.\" Ms. Smythe said: \"We support this.\" \"It is late,\" Smythe said.")[^1];

        (said.Who, said.Named, said.MayBe).ShouldBe(("Smythe", false, "Owen Smythe or Chloe Smythe"));
    }

    [Theory]
    [InlineData("Two months later, Carver smiled when she met the strikers, telling them \"thank you for marching\".", "she")]
    [InlineData("A student group at a college in Lynchburg, Va., derided him as a man \"who speaks evil\".", "A student group at a college in Lynchburg")]
    [InlineData("\"Long live free speech!\" Margarita Simon wrote sarcastically on Twitter.", "Margarita Simon")]
    [InlineData("A developer who wants to cheat can \"make up something crazy\" and get away with it, Mr Rogers says.", "Mr Rogers")]
    [InlineData("He spoke in a low voice: \"It is cold,\" Ida Flint said.", "Ida Flint")]
    [InlineData("\"Yes, but not today,\" chimed in Tom Barr.", "Tom Barr")]
    [InlineData("The board had \"too much freedom to spend as it liked\", the report found.", "the report")]
    [InlineData("Colonel Deven Arnold, defence ministry spokesman said, \"The shelling began at dawn.\"", "Colonel Deven Arnold")]
    [InlineData("According to Ann Trapp, the media would call him a \"chicken and a coward\" if he ran.", "Ann Trapp")]
    [InlineData("The field was \"a crime scene of its own\", per Tom Barr.", "Tom Barr")]
    public void Times_places_and_adverbs_are_nobody(string text, string mention) => Said.OnlyIn(text).Mention.ShouldBe(mention);

    [Theory]
    [InlineData("Former Mayor Slams Governor For Meeting Brandt\n\"It was a mistake,\" Brandt said.", "Brandt")]
    [InlineData("Lund: 'We will hold the bridge to the end'\nAnn Lund spoke on Monday.", "Ann Lund")]
    public void The_words_of_a_headline_in_title_case_are_no_names(string text, string who) => Said.OnlyIn(text).Who.ShouldBe(who);

    [Fact]
    public void A_name_below_a_paragraph_of_quoted_words_signs_it()
    {
        Said.OnlyIn("\"The bridge is ours and we will keep it to the very end.\"\nTom Hale, commander of the brigade").Who.ShouldBe("Tom Hale");
    }

    [Fact]
    public void The_title_of_a_memoir_is_no_quotation()
    {
        Said.In("The mayor wrote about it in her memoir \"A Life in Hull\" last year.").ShouldBeEmpty();
    }
}
