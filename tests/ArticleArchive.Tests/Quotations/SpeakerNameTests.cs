using ArticleArchive.Articles;

namespace ArticleArchive.Tests.Quotations;

/// <summary>Short forms, pronouns and posts take the name that the article gives most fully.</summary>
public sealed class SpeakerNameTests
{
    [Theory]
    [InlineData("Colonel Steve Warren arrived. \"It will hold,\" Col Warren said.", "Steve Warren", "Colonel")]
    [InlineData("Lt Col Ann Field arrived. \"It will hold,\" Field said.", "Ann Field", "Lt Col")]
    [InlineData("Maj Gen Sir Ian Hart arrived. \"It will hold,\" Gen Hart said.", "Ian Hart", "Maj Gen Sir")]
    [InlineData("Brig. Ann Field arrived. \"It will hold,\" Brig. Field said.", "Ann Field", "Brig.")]
    [InlineData("Ann Field, spokeswoman for the coalition, arrived. \"It will hold,\" Ms Field said.", "Ann Field", "spokeswoman for the coalition")]
    [InlineData("Coalition spokesman Ian Hart arrived. \"It will hold,\" Hart said.", "Ian Hart", "Coalition spokesman")]
    [InlineData("\"It will hold,\" Hart said. Ian Hart built it.", "Ian Hart", null)]
    [InlineData("Air Vice-Marshal Ann Field arrived. \"It will hold,\" AVM Field said.", "Ann Field", "Air Vice-Marshal")]
    [InlineData("Prime Minister Theresa May arrived. \"It will hold,\" Mrs May said.", "Theresa May", "Prime Minister")]
    [InlineData("Dame Ann Field arrived. \"It will hold,\" she said.", "Ann Field", "Dame")]
    public void A_short_form_takes_the_fullest_name_and_its_role(string text, string who, string? role)
    {
        var said = Said.OnlyIn(text);

        (said.Who, said.Role, said.Named).ShouldBe((who, role, true));
    }

    [Theory]
    [InlineData("Bill Hart and his wife, Ellen Hart, own the mill. \"We were never asked,\" Mrs Hart said.", "Ellen Hart")]
    [InlineData("Steve Warren met Maria Lopez. \"We will leave tonight,\" she said.", "Maria Lopez")]
    [InlineData("Steve Warren met Maria Lopez. \"We will leave tonight,\" he said.", "Steve Warren")]
    [InlineData("\"The ice came early.\" Peter Marsh disagreed. \"It comes early every year,\" he said.", "Peter Marsh")]
    public void A_pronoun_or_title_chooses_by_gender(string text, string who) => Said.In(text)[^1].Who.ShouldBe(who);

    [Theory]
    [InlineData("Steve Warren, the coalition's spokesman, arrived. \"It will hold,\" the spokesman said.")]
    [InlineData("Colonel Steve Warren arrived. \"It will hold,\" the colonel said.")]
    [InlineData("\"It will hold,\" said the spokesman, Steve Warren.")]
    public void A_post_stands_for_the_one_who_holds_it(string text) => Said.OnlyIn(text).Who.ShouldBe("Steve Warren");

    [Fact]
    public void A_post_that_two_hold_stands_for_neither()
    {
        Said.OnlyIn("Colonel Ian Hart and Colonel Ann Field arrived. \"It will hold,\" the colonel said.").Named.ShouldBeFalse();
    }

    [Fact]
    public void The_metadata_settles_name_role_and_aliases()
    {
        var warren = new KnownSpeaker("Steve Warren", "Colonel", ["the coalition's man in Baghdad", "Warren"]);

        Said.OnlyIn("\"It will hold,\" Warren said.", warren).ShouldSatisfyAllConditions(
            said => said.Who.ShouldBe("Steve Warren"),
            said => said.Role.ShouldBe("Colonel"),
            said => said.Mention.ShouldBe("Warren"));
        Said.OnlyIn("\"It will hold,\" the coalition's man in Baghdad said.", warren).Who.ShouldBe("Steve Warren");
    }

    [Theory]
    [InlineData("\"It will hold,\" the Pentagon said.", "Pentagon")]
    [InlineData("\"It will hold,\" Reuters reported.", "Reuters")]
    public void A_body_is_known_by_its_name(string text, string who)
    {
        var said = Said.OnlyIn(text);

        (said.Who, said.Named).ShouldBe((who, true));
    }

    [Fact]
    public void The_one_speaker_of_the_metadata_speaks_where_the_text_names_nobody()
    {
        var said = Said.OnlyIn("\"It will hold for a hundred years if the frost is kind.\"", new KnownSpeaker("Steve Warren", "Colonel", []));

        (said.Who, said.Role, said.Mention).ShouldBe(("Steve Warren", "Colonel", null));
        said.Rule.ShouldBe("the only speaker that the metadata names");
    }

    [Fact]
    public void Two_speakers_of_the_metadata_leave_it_open()
    {
        Said.OnlyIn("\"It will hold for a hundred years if the frost is kind.\"", new KnownSpeaker("Ann Field", null, []), new KnownSpeaker("Ian Hart", null, [])).Who.ShouldBeNull();
    }

    [Fact]
    public void Who_only_describes_the_speaker_is_not_he()
    {
        Said.In("Field campaign spokesman Ian Hart said the wall was new. \"It will hold,\" he said. Ann Field built it.")[^1].Who.ShouldBe("Ian Hart");
    }
}
