namespace ArticleArchive.Tests.Quotations;

/// <summary>Kinds of sentence in which the speaker is easily missed.</summary>
public sealed class AttributionKindsTests
{
    [Theory]
    [InlineData("Ann Field and Peter Marsh built it. \"It will hold for years,\" the two write.", "the two")]
    [InlineData("A crowd waited at the wall, where about 50 protesters had gathered on Monday, chanting \"no wall, no peace at all\".", "about 50 protesters")]
    [InlineData("Critics never forgave Ann Field's \"we shall see what we shall see\" answer.", "Ann Field")]
    [InlineData("Ann Field came. Her message to the masons was: \"It will hold.\"", "Ann Field")]
    [InlineData("Ann Field came. Her advice for all the masons of the town was that \"walls should never be built in a hurry\".", "Ann Field")]
    [InlineData("Ann Field's catchphrase in those years was that \"walls should never be built in a hurry\".", "Ann Field")]
    [InlineData("Ann Field wrote that the age, shape and height of the wall showed it to be \"a danger to the whole of the town\".", "Ann Field")]
    [InlineData("Masons say the frost could harm the wall, which Ann Field praised \"for holding up through all those winters\".", "Ann Field")]
    [InlineData("With a drawing of Ann Field, a trowel and a stone, Mayor Peter Marsh (C) said \"it will hold for a hundred years\".", "Peter Marsh")]
    [InlineData("OLD WALL FALLS INTO HARBOUR The mayor blamed \"years and years of frost and nothing else\".", "the mayor")]
    [InlineData("The crack is no news to the engineer Gwilym Tarn: \"It will hold.\"", "Gwilym Tarn")]
    [InlineData("Here's Ann Field in May: \"It will hold.\"", "Ann Field")]
    [InlineData("The masons were tired. From the report: \"It will hold.\"", "the report")]
    [InlineData("\"It will hold,\" Ann Field said, and her husband cut in. \"It will not hold.\"", "her husband")]
    [InlineData("Masons called Field \"The Queen of the Whole Harbour\".", "masons")]
    [InlineData("Hundreds marched to the wall chanting \"Walls For All\".", "hundreds")]
    [InlineData("Walking in to shouts of \"Walls For All,\" Ann Field said it would hold.", "Ann Field")]
    [InlineData("Ann Field, mason and treasurer of Senn Wall Association said, \"It will hold.\"", "Ann Field")]
    [InlineData("Welcomed by Peter Marsh, the mayor, Ann Field gave the town \"a hundred years and not a day more\".", "Ann Field")]
    [InlineData("At the meeting Ann Field called on member states to \"build walls that will hold for a hundred years\".", "Ann Field")]
    [InlineData("The Harbour Office said the masons had also seen \"deep cracks along the whole of the wall\".", "Harbour Office")]
    [InlineData("The masons talked.\n“We hope that it will hold, “ said Ann Field, a mason. “It may yet fall.”", "Ann Field")]
    [InlineData("Ann Field, a director for the agency for walls (Unwall) who is in Senn, warned that walls were \"being squeezed into ever smaller areas\".", "Ann Field")]
    [InlineData("In Hull, OH, after the frost, Gov. Ann Field (R-OH), said, \"It will hold.\"", "Ann Field")]
    [InlineData("The Gazette reports that Ann Field, a mason, labelled the wall \"a disgrace for the whole of the town\".", "Ann Field")]
    [InlineData("Mayor Ann Field addressing a meeting in Hull said the wall was \"a disgrace for the whole of the town\".", "Ann Field")]
    [InlineData("The ministry published the following statement by the minister, Ann Field: \"It will hold.\"", "Ann Field")]
    [InlineData("The ministry published the following statement by the minister, Ann Field:\n\"It will hold for many years.\"", "Ann Field")]
    [InlineData("Sergeant Ann Field said the corporal had told her: \"Leave the gate open.\"", "the corporal")]
    [InlineData("The fire, described by the prefect Ann Field as \"one of the worst in memory\", has burned homes.", "Ann Field")]
    [InlineData("One of Field's great claims is that she \"saved the whole of the town\".", "Field")]
    [InlineData("Another guest who spoke to the Larnav news agency said the night had been \"incredible\".", "another guest")]
    [InlineData("A man who steadied her ladder as she came down from a Larnav roof said \"every slate was loose up there\".", "a man")]
    [InlineData("They go to such lengths, reflected in notes like the one left by a mason who said she has \"a kiln that eats coal\".", "a mason")]
    [InlineData("Mayor Ann Field turned to the radio last month to describe the pier as a \"splinter trap\".", "Ann Field")]
    [InlineData("Taking the stones away allowed Ann Field to claim that the wall was \"a place that feels less crowded\".", "Ann Field")]
    [InlineData("\"It is the change,\" Ann Field, a researcher at the Senn-based Council on Stone, Lime and Water think tank told the paper.", "Ann Field")]
    [InlineData("\"It is a new wall,\" Ann Field, vice president for walls at Marsh Stone, Lime, and Water, said in that statement.", "Ann Field")]
    [InlineData("Ann Field interjected, \"Ladies and gentlemen, the masons of Senn,\" who then went to work.", "Ann Field")]
    [InlineData("Ann Field asked the masons, \"Will it hold for a hundred years?\" They said it would.", "Ann Field")]
    [InlineData("\"One more,\" Ann Field said. She then referred to testimony that concluded there was little hope. \"I cannot disagree.\"", "Ann Field")]
    [InlineData("A book about Ann Field says that she was tired or in her words \"barely able to lay one more stone\".", "Ann Field")]
    public void The_speaker_is_found(string text, string who) => (Said.In(text)[^1].Who ?? "").ShouldBe(who, StringCompareShould.IgnoreCase);

    [Theory]
    [InlineData("The minister spoke at noon.\n\"It will hold for years,\" nobody said.")]
    [InlineData("The minister spoke at noon.\n\"It will hold for years,\" no minister has ever said.")]
    [InlineData("The minister spoke at noon.\n\"It will hold for years,\" Ann Field did not say.")]
    [InlineData("The minister spoke at noon.\n\"It will hold for years.\" Ann Field never said it.")]
    [InlineData("Storm Kolben tells \"a story of its own\".")]
    public void Words_that_were_not_said_are_nobodys(string text) => Said.OnlyIn(text).Who.ShouldBeNull();

    [Theory]
    [InlineData("The mayor, a \"liar and a cheat to the bone\" to his foes, smiled.")]
    [InlineData("The mayor, known as \"the old man of the harbour\", said on Monday that it would hold.")]
    public void What_others_call_somebody_is_not_what_he_says(string text) => Said.OnlyIn(text).Who.ShouldBeNull();

    [Theory]
    [InlineData("The minister spoke at noon.\n\"It will hold,\" lied Peter Marsh.", "Peter Marsh")]
    [InlineData("The minister spoke at noon.\n\"It will hold,\" said a character called Bo.", "a character")]
    [InlineData("The minister spoke at noon.\n\"It will hold for a hundred years,\" by our own Ann Field.", null)]
    [InlineData("According to the Senn Post, the wall was built in May.\n\"My only wish is to paint it.\"", null)]
    public void A_paragraph_that_says_whose_its_words_are_is_not_the_speakers_before(string text, string? who) => Said.OnlyIn(text).Who.ShouldBe(who);

    [Theory]
    [InlineData("Field said by telephone that it would \"hold for a hundred years\".", "Field")]
    [InlineData("Field answered by saying the town should \"build more walls than before\".", "Field")]
    [InlineData("Larnavia must hold talks \"to define the service of the port\" with other Gulf states.", "Larnavia")]
    public void A_word_that_only_looks_like_a_verb_or_its_agent_is_not_one(string text, string who) => Said.OnlyIn(text).Who.ShouldBe(who);

    [Fact]
    public void A_single_quoted_word_between_an_article_and_its_noun_is_not_a_statement() =>
        Said.In("Ann Field called on the \"interim\" government to go.").ShouldBeEmpty();

    [Fact]
    public void To_contend_with_something_is_not_to_say_it() =>
        Said.In("Ann Field had to contend with a series of \"forged letters\" that year.").ShouldAllBe(said => said.Cue != "contend");

    [Fact]
    public void The_cue_of_two_words_is_both() => Said.OnlyIn("Ann Field went on: \"It will hold.\"").Cue.ShouldBe("went on");

    [Fact]
    public void A_headline_gives_no_words_to_what_it_is_about() => Said.In("Storms in Senn: 'the wall will hold for a while'\nThe wind rose.")[0].Who.ShouldBeNull();

    [Fact]
    public void A_name_behind_a_dash_in_the_passage_below_signs_whatever_it_says_of_the_occasion() =>
        Said.In("Ann Field left.\n\"It will hold, and that is all I have to say of it.\"\n-Mayor Peter Marsh, writing after the frost.")[^1].Who.ShouldBe("Peter Marsh");
}
