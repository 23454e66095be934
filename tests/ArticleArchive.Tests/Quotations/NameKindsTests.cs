namespace ArticleArchive.Tests.Quotations;

/// <summary>Names as they are printed in South and East Asia, in defence news and in regional papers.</summary>
public sealed class NameKindsTests
{
    [Theory]
    [InlineData("Tarn Mei-ling arrived. \"It will hold,\" Tarn said.", "Tarn Mei-ling")]
    [InlineData("Larnavia's Tarn called it \"a wall for all of the ages\". Tarn Mei-ling built it.", "Tarn Mei-ling")]
    [InlineData("Zubair Kolbe arrived. \"It will hold,\" his brother Zubair said.", "Zubair Kolbe")]
    [InlineData("External Affairs Minister S Kolbe arrived. \"It will hold,\" the EAM said.", "S Kolbe")]
    [InlineData("The UN Special Rapporteur on Minority Issues Ferran de Tarnes arrived. \"It will hold,\" he said.", "Ferran de Tarnes")]
    [InlineData("Ursula von der Tarn arrived. \"It will hold,\" von der Tarn said.", "Ursula von der Tarn")]
    [InlineData("NASA Administrator Bill Tarn said \"it will hold for a hundred years\".", "Bill Tarn")]
    [InlineData("Ann Field arrived. The Ministry of External Works (MEW) said: \"It will hold.\"", "Ministry of External Works")]
    [InlineData("Foreign Ministry spokesperson Ann Field arrived. \"It will hold,\" the ministry said.", "Foreign Ministry")]
    [InlineData("Governor Ann Field (R) said it was \"a wall for all of the ages\".", "Ann Field")]
    [InlineData("Ian Hart spoke of the wall. France had seen it. \"It will hold,\" he said.", "Ian Hart")]
    [InlineData("Peter Marsh spoke. Ornaments cited by Marsh were new. \"It will hold,\" he said.", "Peter Marsh")]
    [InlineData("Peter Marsh spoke to the paper. NTV World had seen the wall. \"It will hold,\" he said.", "Peter Marsh")]
    [InlineData("Peter Marsh's memoir, Unmortared, came out. In it he writes that walls are \"never built in a hurry\".", "Peter Marsh")]
    [InlineData("Senn Army North and South Commander Gen. Ann Field said: \"It will hold.\"", "Ann Field")]
    [InlineData("Bo Tarn arrived. Senn Constituency had voted for him. \"It will hold,\" he said.", "Bo Tarn")]
    [InlineData("\"It will hold,\" said Per Olesen.", "Per Olesen")]
    [InlineData("\"It will hold,\" said Dan From, who built it.", "Dan From")]
    [InlineData("Using Ann Field as a guide, they found the crack.\n\"It will hold,\" Field said.", "Ann Field")]
    [InlineData("Celebrities Ann Field and Peter Marsh arrived. \"It will hold,\" Field said.", "Ann Field")]
    [InlineData("\"It will hold,\" said former Senn Gov. and Wall Committee Chairman Peter Marsh.", "Peter Marsh")]
    [InlineData("The Council on Wall Repairs National Director Ann Field says \"it will hold at both ends\".", "Ann Field")]
    [InlineData("Peter Marsh came. None has seen the wall. \"It will hold,\" he said.", "Peter Marsh")]
    [InlineData("\"It will hold,\" Fiona said.\nFiona Field, 34, built it.", "Fiona Field")]
    [InlineData("Dan Will arrived. Will called it \"a wall for all of the ages\".", "Dan Will")]
    [InlineData("Dan From arrived. The wall is new. \"It will hold,\" From said.", "Dan From")]
    [InlineData("\"It will hold,\" said WALL head Ann Field at noon.", "Ann Field")]
    [InlineData("\"It will hold,\" said Senator Ann Field, Republican of South Senn, who called it \"a wall for all of the ages\".", "Ann Field")]
    [InlineData("Acting U.S. Attorney for the District of Senn Ann Field called it \"a wall for all of the ages\".", "Ann Field")]
    [InlineData("\"It will hold,\" said Representative Peter T. King of Senn.", "Peter T. King")]
    [InlineData("Zubair Kolbe Tarnes arrived. \"It will hold,\" Kolbe said.", "Zubair Kolbe Tarnes")]
    [InlineData("\"It will hold,\" said Supervisor Ann Field of Senn County.", "Ann Field")]
    [InlineData("Peter Marsh threw twice. The QB called it \"a wall for all of the ages\".", "Peter Marsh")]
    [InlineData("\"It will hold,\" said Ann des Tarnes.", "Ann des Tarnes")]
    [InlineData("The State Department closed the wall. \"It will hold,\" State said.", "State Department")]
    [InlineData("Peter Marsh arrived. Marsh brushes off the crack, blaming \"a wall for all of the ages\".", "Peter Marsh")]
    [InlineData("One of the masons was Walter A. Clyde Reeve, the grandson of the mayor. \"He was right,\" Walter said.", "Walter A. Clyde Reeve")]
    [InlineData("Judge Mr T.Clayton said he was a \"fully working adult\".", "T. Clayton")]
    [InlineData("BRAD CHILTON: Coach says the crew felt good\nSenn coach Brad Chilton said \"we have a great owner\".", "Brad Chilton")]
    [InlineData("\"It is beyond bad,\" said the charity Medical Aid for Larnavians, describing packed halls.", "Medical Aid for Larnavians")]
    [InlineData("Lawmakers must act, according to the British Brewers' Association.\n\"We see the change,\" the BBA said.", "British Brewers' Association")]
    [InlineData("Taoiseach Leo Varden came to Hull.\nThe war 'looks like a long revenge', Taoiseach says.", "Leo Varden")]
    [InlineData("Larnavian Prime Minister Shebar Sharin came to Hull. Larnavian Prime Minister said that \"we are ready to talk\".", "Shebar Sharin")]
    [InlineData("Col. Ana Kolbe, the CO of the pier, came. The CO said: \"We shall sail.\"", "Ana Kolbe")]
    public void The_full_name_is_found(string text, string who)
    {
        var said = Said.In(text)[^1];

        (said.Who, said.Named).ShouldBe((who, true));
    }

    [Theory]
    [InlineData("Defence Minister Tarn Mei-ling arrived. \"It will hold,\" Premier Tarn said.", "Tarn")]
    [InlineData("Tarn Mei-ling met Tarn Bao. \"It will hold,\" Tarn said.", "Tarn")]
    [InlineData("Many Americans watched. Many Americans called the wall \"a gift to the insurers alone\".", "many Americans")]
    [InlineData("Members of the Tarn Town Council met. \"It will hold,\" members of the Tarn Town Council said.", "members of the Tarn Town Council")]
    [InlineData("Field Marsh wrote of the wall. The DG MEW spoke of him. \"It will hold,\" the DG MEW said. \"It is new,\" he said.", "the DG MEW")]
    [InlineData("According to the human-rights group Tarnova, three walls fell. He called it \"a wall for all of the ages\".", "he")]
    [InlineData("Ken Marsh was 23 when he vanished.\nHis dad, Ken Marsh Snr, 58, has given up hope.\n\"I do not think Ken is alive,\" Ken Snr said.", "Ken Marsh Snr")]
    [InlineData("\"It was bad,\" said Sima Bahar, Director of the Harbour Union. Kambire, a street vendor who lives in Hull, lived with it for years. \"I stayed at home,\" she said.", "Kambire")]
    [InlineData("\"I am from Hull,\" said Nesma Hajar.\nSara Abden, the doctor, said there were 22 infants. \"They are small,\" she said.\nIn Hajar's case, she decided to stay. \"I am worried about him,\" she continued.", "Nesma Hajar")]
    [InlineData("Ana Kolbe, the mayor, opened the port on Friday.\nLena Tarn leads new guild in Hull\n\"It was a good day,\" she said.", "Ana Kolbe")]
    [InlineData("Anna Lund, whose son died at the pier, wept in court. \"He was a good boy,\" she said.", "Anna Lund")]
    public void Nobody_is_taken_for_somebody_else(string text, string who) => Said.In(text)[^1].Who.ShouldBe(who);

    [Theory]
    [InlineData("Harbour Bank of Senn Governor Ann Field said: \"It will hold.\"", "Harbour Bank of Senn Governor")]
    [InlineData("State Department spokesman Ann Field said: \"It will hold.\"", "State Department spokesman")]
    [InlineData("Head of Trade and Supply Chain Finance Ann Field said: \"It will hold.\"", "Head of Trade and Supply Chain Finance")]
    [InlineData("Sousa and Prime Minister Ann Field met. Ann Field said: \"It will hold.\"", "Prime Minister")]
    [InlineData("Marsh and French President Ann Field met. Ann Field said: \"It will hold.\"", "French President")]
    [InlineData("Ann Field, criticised by the mayor, said: \"It will hold.\"", null)]
    [InlineData("Ann Field, representing the mayor, said: \"It will hold.\"", null)]
    [InlineData("Organisers Ann Field and Peter Marsh came. Ann Field said: \"It will hold.\"", null)]
    [InlineData("Ann Field, director of the Centre for Ports, Roads and Rail, said: \"It will hold.\"", null)]
    public void A_role_is_whole_or_absent(string text, string? role)
    {
        var said = Said.In(text)[^1];

        (said.Who, said.Role).ShouldBe(("Ann Field", role));
    }

    [Fact]
    public void The_links_after_a_long_statement_name_nobody_who_goes_on()
    {
        var said = Said.In("Sara Bunton, a councillor, spoke of the port.\nShe said: \"It is full." + string.Concat(Enumerable.Repeat("\n\"It is old.", 16))
            + "\"\nClick this link for the top stories from Hull Live. You can read our Privacy Notice.\nShe continued: \"The council chose to close it.\"");

        said[^1].Who.ShouldBe("Sara Bunton");
    }

    [Fact]
    public void A_surname_that_father_and_son_share_is_left_open()
    {
        var said = Said.In("Ken Marsh was 23 when he vanished.\nHis dad, Ken Marsh Snr, 58, has given up hope.\n\"It is late,\" Mr Marsh said.")[^1];

        (said.Named, said.MayBe).ShouldBe((false, "Ken Marsh or Ken Marsh Snr"));
    }
}
