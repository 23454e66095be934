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
}
