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
    [InlineData("Paul King arrived. \"It will hold,\" Mr King said.", "Paul King", null)]
    [InlineData("Dr Ann Fox arrived. \"It will hold,\" Dr Fox said.", "Ann Fox", "Dr")]
    [InlineData("Charles Saumarez Tarn arrived. \"It will hold,\" Saumarez Tarn said.", "Charles Saumarez Tarn", null)]
    [InlineData("Tom Tarn MSP arrived. \"It will hold,\" Mr Tarn said.", "Tom Tarn", null)]
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
    [InlineData("Chancellor Ian Hart spoke. The chancellor has said it will hold. Pirs Tarn is senior mason at the wall. He said: \"It leaks.\"", "Pirs Tarn")]
    [InlineData("Bo Tarn came. Children wait in Hull, Central Senn, Larnavia. \"They are well,\" he said.", "Bo Tarn")]
    [InlineData("Ann Field runs the page of Harbour Drug Mart. \"It will hold,\" she said.", "Ann Field")]
    [InlineData("Ann Field spoke to the General Assembly in Hull. \"It will hold,\" she said.", "Ann Field")]
    [InlineData("Ann Field is the mayor. Thirty-eight called her. \"It will hold,\" she said.", "Ann Field")]
    [InlineData("Accompanying Tarn on the wall was a mason. \"It will hold,\" Tarn said.", "Tarn")]
    [InlineData("In court sat Vietnamese Doan Thi Tarn. \"It will hold,\" Ms Tarn said.", "Doan Thi Tarn")]
    [InlineData("Minister for Children, Young People and Families Margaret Tarn arrived. \"It will hold,\" Ms Tarn said.", "Margaret Tarn")]
    [InlineData("DONALD Tarn arrived. \"It will hold,\" he said.", "Donald Tarn")]
    [InlineData("The show was loud. \"It will hold,\" 50 Cent said. \"It is new,\" he said.", "50 Cent")]
    public void A_pronoun_or_title_chooses_by_gender(string text, string who) => Said.In(text)[^1].Who.ShouldBe(who);

    [Theory]
    [InlineData("Steve Warren, the coalition's spokesman, arrived. \"It will hold,\" the spokesman said.")]
    [InlineData("Colonel Steve Warren arrived. \"It will hold,\" the colonel said.")]
    [InlineData("\"It will hold,\" said the spokesman, Steve Warren.")]
    public void A_post_stands_for_the_one_who_holds_it(string text) => Said.OnlyIn(text).Who.ShouldBe("Steve Warren");

    [Theory]
    [InlineData("The harbour minister arrived. \"It will hold,\" the harbour minister said. On Monday harbour minister Ann Field had left.", "Ann Field")]
    [InlineData("Shadow chancellor Ian Hart arrived. \"It will hold,\" the chancellor said.", "the chancellor")]
    [InlineData("Chancellor Ian Hart arrived. \"It will hold,\" the shadow chancellor said.", "the shadow chancellor")]
    [InlineData("Former mayor Ian Hart arrived. \"It will hold,\" the mayor said.", "the mayor")]
    [InlineData("Ian Hart is the Archbishop of Hull. \"It will hold,\" the Archbishop of Senn, the Most Reverend Peter Tarn, said.", "Peter Tarn")]
    public void A_post_is_not_taken_for_another_of_its_kind(string text, string who) => Said.In(text)[^1].Who.ShouldBe(who);

    [Theory]
    [InlineData("\"It will hold,\" said Bank of Senn governor Mervyn Tarn.", "Mervyn Tarn", "Bank of Senn governor")]
    [InlineData("\"It will hold,\" National Bureau of Tides chief Lo Deshan told reporters.", "Lo Deshan", "National Bureau of Tides chief")]
    [InlineData("Harbour and Labour Minister Wolf Tarn called it \"a very mild decline\".", "Wolf Tarn", "Harbour and Labour Minister")]
    [InlineData("\"It will hold,\" added Marsh and Lane's Sanjay Tarn.", "Sanjay Tarn", null)]
    [InlineData("\"It will hold,\" said Tarn & Lane analyst Rada Bulc.", "Rada Bulc", "Tarn & Lane analyst")]
    [InlineData("\"It will hold,\" said Senn's publicist Wendy Day.", "Wendy Day", "publicist")]
    [InlineData("\"It will hold,\" said Senn rowing coach Mike Friday.", "Mike Friday", "Senn rowing coach")]
    [InlineData("Wardens chairman Freddy Shepherd said: \"It will hold.\"", "Freddy Shepherd", "Wardens chairman")]
    [InlineData("Fellow Lib Dem Norman Tarn said: \"It will hold.\"", "Norman Tarn", "Lib Dem")]
    [InlineData("Prize-winner Andrea Tarn said: \"It will hold.\"", "Andrea Tarn", "Prize-winner")]
    [InlineData("Fifteen-year-old Donald Tarn said: \"It will hold.\"", "Donald Tarn", "Fifteen-year-old")]
    [InlineData("New Yorker Dick Tarn said: \"It will hold.\"", "Dick Tarn", "New Yorker")]
    [InlineData("Harbour Radio DJ Pete Tarn said: \"It will hold.\"", "Pete Tarn", "Harbour Radio DJ")]
    [InlineData("Stephen Tarn, Senn University Law Professor, said: \"It will hold.\"", "Stephen Tarn", "Senn University Law Professor")]
    [InlineData("Senator Pat Tarn, Republican of Senn, said: \"It will hold.\"", "Pat Tarn", "Senator")]
    [InlineData("\"It will hold,\" said Senn County State's Attorney Eileen Tarn.", "Eileen Tarn", "Senn County State's Attorney")]
    [InlineData("\"It will hold,\" ADA Jason Tarn said.", "Jason Tarn", "ADA")]
    [InlineData("NYC Comptroller Scott Tarn said: \"It will hold.\"", "Scott Tarn", "NYC Comptroller")]
    [InlineData("Statement from State Attorney Ann Tarn: \"It will hold.\"", "Ann Tarn", "State Attorney")]
    [InlineData("Eduard Tarn, her lawyer, said: \"It will hold.\"", "Eduard Tarn", null)]
    [InlineData("Ban Ki-tarn said: \"It will hold.\"", "Ban Ki-tarn", null)]
    [InlineData("Food and Harbour Administration chief Steve Tarn said: \"It will hold.\"", "Steve Tarn", null)]
    [InlineData("Former Senn and Hull striker Ian Tarn said: \"It will hold.\"", "Ian Tarn", null)]
    [InlineData("Minister for women Jacqui Tarn said: \"It will hold.\"", "Jacqui Tarn", null)]
    public void What_stands_before_a_name_is_its_role_whole_or_not_at_all(string text, string who, string? role)
    {
        var said = Said.OnlyIn(text);

        (said.Who, said.Role, said.Named).ShouldBe((who, role, true));
    }

    [Theory]
    [InlineData("\"It will hold,\" Ackim Tarnongo, a port spokesman said.", "Ackim Tarnongo")]
    [InlineData("\"It will hold,\" Eva Tarn, the guild's head of trade, said.", "Eva Tarn")]
    [InlineData("David Tarn, professor of tides at the Senn School in Hull said: \"It will hold.\"", "David Tarn")]
    [InlineData("Paul Tarn MP, Senn's Chief Secretary to the Treasury, said: \"It will hold.\"", "Paul Tarn")]
    [InlineData("Speaking after the vote was announced Bob Tarn, leader of the Senn Conservatives, said: \"It will hold.\"", "Bob Tarn")]
    [InlineData("Speaking in Hull Ann Tarn said: \"It will hold.\"", "Ann Tarn")]
    [InlineData("Fellow speaker and composer James Tarn agreed: \"It will hold.\"", "James Tarn")]
    [InlineData("\"It will hold,\" said City of Senn Police Chief Manuel Tarn.", "Manuel Tarn")]
    [InlineData("Dr Erel Tarn, of the Centre for Walls at the University of Senn in Hull said: \"It will hold.\"", "Erel Tarn")]
    [InlineData("Songwriter Guy Tarn said: \"It will hold.\"", "Guy Tarn")]
    [InlineData("American Robert Tarn said: \"It will hold.\"", "Robert Tarn")]
    public void A_role_beside_the_name_does_not_take_its_place(string text, string who)
    {
        var said = Said.OnlyIn(text);

        (said.Who, said.Named).ShouldBe((who, true));
    }

    [Fact]
    public void A_report_that_stands_inside_a_sentence_leaves_its_subject_alone() =>
        Said.OnlyIn("Peter Tarn, the judge said, \"had shown no remorse at all\".").Who.ShouldBe("the judge");

    [Theory]
    [InlineData("Rachid al-Tarnouchi arrived. \"It will hold,\" Tarnouchi said.")]
    [InlineData("\"It will hold,\" said Rachid al-Tarnouchi.")]
    public void An_Arabic_article_is_part_of_the_name(string text)
    {
        var said = Said.OnlyIn(text);

        (said.Who, said.Named).ShouldBe(("Rachid al-Tarnouchi", true));
    }

    [Theory]
    [InlineData("The Harbour Ministry said the wall was old. It added: \"It will hold.\"", "Harbour Ministry", true)]
    [InlineData("Ann Field said the wall was old. It added: \"It will hold.\"", "it", false)]
    public void It_is_the_body_that_spoke_last(string text, string who, bool named)
    {
        var said = Said.In(text)[^1];

        (said.Who, said.Named).ShouldBe((who, named));
    }

    [Theory]
    [InlineData("Vice President of the Guild said: \"It will hold.\"")]
    [InlineData("Senn's Chief Secretary to the Treasury said: \"It will hold.\"")]
    [InlineData("Bank of Senn officials said: \"It will hold.\"")]
    [InlineData("Senn and the Free Ports said: \"It will hold.\"")]
    [InlineData("The Conservative Party Co-Chairman said: \"It will hold.\"")]
    [InlineData("The mayor left.\nShockwaves hit the wall.\n\"It is shaking all over.\"")]
    [InlineData("The Irishman said: \"It will hold.\"")]
    [InlineData("The Argentine said: \"It will hold.\"")]
    [InlineData("The 24-year-old Swiss said: \"It will hold.\"")]
    public void A_post_without_its_holder_and_people_of_a_body_have_no_page(string text) => Said.OnlyIn(text).Named.ShouldBeFalse();

    [Theory]
    [InlineData("The Republican Party said: \"It will hold.\"", "Republican Party")]
    [InlineData("\"It will hold,\" the Council on Harbour Relations said on Monday.", "Council on Harbour Relations")]
    [InlineData("General Harbour Co said: \"It will hold.\"", "General Harbour Co")]
    [InlineData("Hull-based Tarnet said: \"It will hold.\"", "Tarnet")]
    [InlineData("The official Senn News Agency said: \"It will hold.\"", "Senn News Agency")]
    [InlineData("The Senn Ports Council (SPC) said: \"It will hold.\"", "Senn Ports Council")]
    [InlineData("The Kolbe administration said: \"It will hold.\"", "Kolbe administration")]
    [InlineData("Kolbe's office said: \"It will hold.\"", "Kolbe's office")]
    [InlineData("Halo.Senn.Org said: \"It will hold.\"", "Halo.Senn.Org")]
    [InlineData("Reporters Without Borders, which counts walls, called it \"a wall that will hold\".", "Reporters Without Borders")]
    public void A_body_has_its_own_name_without_what_describes_it(string text, string who)
    {
        var said = Said.OnlyIn(text);

        (said.Who, said.Named).ShouldBe((who, true));
    }

    [Theory]
    [InlineData("Paul Tarn waited. \"The vote could end the work,\" he was told.", null)]
    [InlineData("Paul Tarn was told: \"Go home.\"", null)]
    [InlineData("\"You will go,\" Paul Tarn was told by General Lane.", "Lane")]
    public void Who_is_told_does_not_speak(string text, string? who) => Said.In(text)[^1].Who.ShouldBe(who);

    [Theory]
    [InlineData("Ian Hart drove home. Picture: REUTERS/Peter Tarn\n\"It will hold,\" he said.", "Ian Hart")]
    [InlineData("Ann Field fled from Hurricane Maria. \"It is near,\" she said.", "Ann Field")]
    public void Who_took_the_picture_and_a_storm_do_not_speak(string text, string who) => Said.In(text)[^1].Who.ShouldBe(who);

    [Theory]
    [InlineData("Theresa May flew home. On the last day of the talks, May said: \"It will hold.\"", "Theresa May")]
    [InlineData("Theresa May flew home. \"It will hold,\" May told lawmakers.", "Theresa May")]
    [InlineData("Ian Hart flew home. In May he said: \"It will hold.\"", "Ian Hart")]
    public void May_is_a_name_where_it_does_something(string text, string who) => Said.In(text)[^1].Who.ShouldBe(who);

    [Fact]
    public void A_name_ends_with_its_line()
    {
        Said.In([new PassageText(PassageKind.Paragraph, "Ann Field\nSenator Paul Tarn said: \"It will hold.\"")], [])[0].Who.ShouldBe("Paul Tarn");
    }

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
