namespace ArticleArchive.Tests.Quotations;

/// <summary>Mentions other than a full name, or the surname of somebody already named.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("The mayor of Hull, Piers Lowther, and his brother opened the wall.\n\"It will stand,\" the mayor said.", "Piers Lowther")]
    [InlineData("A spokesman for the port, Gwil Tarn, said the strike was over. \"It is over,\" the spokesman said.", "Gwil Tarn")]
    [InlineData("Ana Kolbe, 29, fell ill. Peter Marsh, 41, did not.\n\"It was bad,\" the 29-year-old said.", "Ana Kolbe")]
    [InlineData("Among those who left is Gwil Tarn, who came by ferry.\nThe 21-year-old from Hull had two bags.\n\"They were too heavy,\" he told the paper.", "Gwil Tarn")]
    [InlineData("Peter Marsh, 41, saw a 29-year-old man fall.\n\"I fell,\" the 29-year-old said.", "the 29-year-old")]
    [InlineData("\"It is slow,\" said Ana Kolbe, an engineer.\nFor Peter Marsh, however, the wall means something bigger.\n\"It is a network,\" he said.", "Peter Marsh")]
    [InlineData("For Hana, the wall became a mirror: \"It made me think.\"", "Hana")]
    [InlineData("Coach Luis Verga spoke.\n\"He rows in step,\" he said.\n\"He rows at night,\" he added.\nFormer Senn goalkeeper and radio pundit Joe Lund shook his head.\n\"He rows in circles,\" he said.", "Joe Lund")]
    [InlineData("Yon Tarn sang.\n\"He hums every time,\" Tarn said.\nThe mayor of Senn, Mira Rade, counted the singers.\n\"There are nine of us,\" she said.", "Mira Rade")]
    [InlineData("Edmund Vale, the potter, closed his shop in May.\nHis daughter, Arlis Vale, sold the wheel.\n\"I turn what I find,\" he wrote in 1987.", "Edmund Vale")]
    [InlineData("The quay is kept by a group called Los Molinos.\nCaptain Jean Carlos Bento sails past them.\n\"We are dry,\" he says.", "Jean Carlos Bento")]
    [InlineData("Senator Lindsey Marsh was a neighbour of Peter Field. The next year, he said: \"The hedge is too high.\"", "Lindsey Marsh")]
    [InlineData("In a statement, Harbour Air said its kites came down \"one after the other\".\n\"The string was new,\" the Larnavian budget airline said.", "Harbour Air")]
    [InlineData("Senn Harbour Watch - or Sennwatch - described the tide as \"a patient visitor\".\n\"It was no surprise,\" it said in a statement.", "Sennwatch")]
    [InlineData("The Senn Times said the talks had failed. \"They are over,\" the Times wrote.", "Senn Times")]
    [InlineData("A farmer who gave his name only as Hamid said the road was closed. \"We have no water,\" he said.", "Hamid")]
    [InlineData("\"We have no water,\" said a baker who gave only her first name, Mina.", "Mina")]
    [InlineData("Ana Kolbe said it was late. Her family left the hall. \"They told everybody to bring a coat.\"", "Ana Kolbe")]
    [InlineData("Senn's ambassador to Britain Vo Landong said that it had \"the keys\" to the pier.", "Vo Landong")]
    [InlineData("Head of financial reporting Peter Marsh said it would \"want a consistent base\".", "Peter Marsh")]
    [InlineData("Fatima, a 40-year-old baker, came from Bandar Vale.\n\"I baked nine,\" she said.", "Fatima")]
    [InlineData("Yara Nobani said it was late.\nA young woman, who had lost her oar, sat down.\n\"We take turns,\" she said.", "a young woman")]
    [InlineData("Yara Nobani said it was late.\nMina's mother sits at the loom.\n\"Where is the blue?\" she says.", "Mina's mother")]
    [InlineData("A woman, whose surname is Tarn, said the dough rose. \"We could not stop it,\" she said.", "Tarn")]
    [InlineData("\"It glows at night,\" said Kyle Tarn.\nFounder He Lundao says it is no lamp.\n\"It is a bowl,\" he told the paper.", "He Lundao")]
    [InlineData("President Delia Rade spoke.\nThe boy's aunt, 23-year-old Andra Sarmen, told the paper she was glad.\n\"I will teach him chess,\" she said.", "Andra Sarmen")]
    [InlineData("Big Harbour has twice denied moving its crane.\n\"At no hour did we wake anybody,\" they said in a statement.", "Big Harbour")]
    [InlineData("General Oleksandr Tarn came.\nOleksandr, a young soldier, lost his drum.\n\"It was loud,\" Oleksandr said.", "Oleksandr")]
    [InlineData("Larnavia's football federation said it would \"not play on ice\".", "Larnavia's football federation")]
    [InlineData("the ministry said it would \"not play on ice\".", "the ministry")]
    [InlineData("Ana Kolbe, the External Affairs  Minister, spoke.\n\"It will hold for years,\" the EAM said.", "Ana Kolbe")]
    [InlineData("Senn's first minister has told a group that it was \"too late for us\".", "Senn's first minister")]
    [InlineData("A \"needless coat of paint\" is used to hide the cracks, say the Masons.", "Masons")]
    [InlineData("\"It is a needless coat,\" say painters from Senn.", "painters from Senn")]
    [InlineData("Sara Kolbe spoke.\nAnya says he lent her the oar.\n\"It was too long,\" she says.", "Anya")]
    [InlineData("Harbour Office said in a statement that it was over.\n\"It is over,\" the statement said.", "Harbour Office")]
    [InlineData("PM Ana Kolbe spoke at noon. \"It will hold for years,\" the prime minister said.", "Ana Kolbe")]
    [InlineData("Senn's interior ministry is closed.\nPeter Marsh came. \"It is over,\" the ministry said.", "Senn's interior ministry")]
    [InlineData("Miss Britain Gisela Rade said the house would \"fall in the end\".", "Gisela Rade")]
    [InlineData("Peter Marsh described the choir as a \"gift to all who sleep badly\" at a meeting in Senn, The Gazette reported.", "Peter Marsh")]
    [InlineData("The Port Council of Senn opposed the toll.\n\"Keep the bridge free,\" it said.", "Port Council of Senn")]
    [InlineData("Walkers' group Lowmark International condemned \"the leaks in the pier\". \"They are deep,\" Lowmark said.", "Lowmark International")]
    [InlineData("Joe Tarn came. The Tarn Institute closed. \"It leaks,\" Tarn said.", "Joe Tarn")]
    [InlineData("The Financial Times wrote of the pier. The Times wrote: \"It leaks.\"", "Times")]
    [InlineData("\"It leaks,\" said Marsh's mother, Ana, who was there.", "Ana")]
    [InlineData("His brother, Joe, came. Joe Lund ran the pier. \"It leaks,\" Lund said.", "Joe Lund")]
    [InlineData("\"The toll will rise,\" according to a Senn Analytics forecast in June.", "Senn Analytics")]
    [InlineData("James Kolbe came. James, 43, followed.\n\"It leaks,\" James, 43, said.", "James")]
    [InlineData("Kolbe spoke twice. While Kolbe is keen to mend the mast, he is slow, said Scott Lund, a rigger at the yard.\n\"It is old,\" he said.", "Scott Lund")]
    [InlineData("Manny Allen said he hoped for rain. \"It is dry,\" he said.\nAsked of the pump, he said: \"It is old.\"\nLai Lund, the minister of ports, denied that the pump had failed.\n\"It is new,\" he said.", "Lai Lund")]
    [InlineData("Martin Tarn said he asked the driver if he was well: \"He said yes.\"\nRoyal Senn veteran Kev Lund, 57, was one of those hurt. He said the tram shook. \"It fell.\"", "Kev Lund")]
    [InlineData("Pilar Kolbe said she would row. While SeaHaul's notice had her \"clapping out loud at home\", she said, she still rows.", "Pilar Kolbe")]
    [InlineData("The raft is slow, Tong Zao said.\nReplay More Views ... Why does it drift?\n\"We place it well,\" he said.", "Tong Zao")]
    [InlineData("Dan Tarn said it held. South Carolina, he said, was \"where we have a chance to row\".", "Dan Tarn")]
    [InlineData("Ehud Lund, another former mayor and mason, who, as the head of the guild, served a short term, said that \"the pier leaks at night\".", "Ehud Lund")]
    [InlineData("Buck Lund said the gate held. It is likely that a rushed guard might wave one \"through the gate\", he said.", "Buck Lund")]
    [InlineData("Ira Lund then asked Captain Gwil Tarn which masts he could mend.\n\"I can mend all of them,\" he said.", "Gwil Tarn")]
    [InlineData("The guild's spokesman, Gwil Tarn, came. \"We row,\" Tarn said.\nThe Port Office spokesman said the crane was \"too tired to lift\".", "Port Office")]
    [InlineData("Our spokesman, Gwil Tarn, came. \"We row,\" Tarn said.\nA port spokesman in Hull said it was late. It was \"later than ever\", the spokesman said.", "a port spokesman")]
    [InlineData("The Global Gazette said the leak was old news.\n- Strike a blow -\nThe leaks were \"a new means to strike\", it added.", "Global Gazette")]
    [InlineData("Hull Police Chief Rand Tarn spoke.\n\"Most people laugh at it,\" the Hull police said.", "the Hull police")]
    [InlineData("Lund said that if this practice continues, there will \"never be a quiet pier in Senn\".", "Lund")]
    [InlineData("Rather than mending rafts that \"leak at every seam,\" Hull should instead respond to the guild, Lund said.", "Lund")]
    [InlineData("Joe Tarn, the maker of films including Peter Marsh's \"Good Old Harbour\", acknowledged making \"an awkward landing\" in Hull.", "Joe Tarn")]
    [InlineData("Harbour Minister Nat Tarn \"welcomed\" Likhud's call as a step away from the \"dangerous idea of a pier\".", "Nat Tarn")]
    [InlineData("Barb Kolbe spoke. A 21-year-old Ostmere community college student came home. \"I was late,\" she said.", "Barb Kolbe")]
    public void A_mention_means_the_person_or_body_it_describes(string text, string who) => Said.In(text)[^1].Who.ShouldBe(who);

    [Theory]
    [InlineData("Alhaji Lai Tarn said it was \"not a swap of any kind\".", "Lai Tarn")]
    [InlineData("CALM DAN Danny Kolbe warns his daughter not to \"do anything silly at sea\".", "Danny Kolbe")]
    [InlineData("List College Dean Shuly Kolbe said she was \"driven by a sense of duty\".", "Shuly Kolbe")]
    [InlineData("Ida Porras Kolbe said she heard it.\nAdvertisement Continue reading the main story\n\"We all noticed it,\" she said.", "Ida Porras Kolbe")]
    [InlineData("Ana Kolbe opened the pier.\nHarbour News Ana Kolbe with her oar\n\"It holds well,\" Kolbe said.", "Ana Kolbe")]
    [InlineData("Ana Kolbe opened the pier.\nGetty - Contributor Ana in May\n\"It holds well,\" Ana said.", "Ana Kolbe")]
    [InlineData("Zanis Brett Kolbe of Hull said she was \"sad to hear the news\".", "Zanis Brett Kolbe")]
    [InlineData("Finn Tarn, of the masons' guild, said it was \"truly dreadful\".", "Finn Tarn")]
    [InlineData("Masons center A.Q. Tarn, through the paper, praised Kolbe on \"one fine stretch of wall\".", "A.Q. Tarn")]
    [InlineData("Asst Ch Con Robin Tarn said officers would be \"working through the night\".", "Robin Tarn")]
    [InlineData("\"It leaks at night,\" MK Tzivi Tarn said.", "Tzivi Tarn")]
    [InlineData("Transport for Senn said the tram was \"late by a day\".", "Transport for Senn")]
    [InlineData("\"It leaks at night,\" according to the Hull Morning Post.", "Hull Morning Post")]
    [InlineData("Both said it leaked. President Park \u00ADGun-hee said it was \"not for sale at all\".", "Park Gun-hee")]
    public void A_name_is_shown_whole_and_without_the_words_before_it(string text, string who) => Said.In(text)[^1].Who.ShouldBe(who);

    [Theory]
    [InlineData("Senn's Chief Cabinet Secretary told reporters the mast was \"the same as before\".")]
    [InlineData("The mystery over the \"unauthorised oarsman\" continued well after noon.")]
    [InlineData("READ MORE: Hull \"nut rage\" clerk spared")]
    public void No_post_or_adverb_is_named_as_a_speaker(string text) => Said.In(text).ShouldAllBe(said => !said.Named);

    [Fact]
    public void A_statement_goes_on_after_the_line_of_a_picture()
    {
        var said = Said.OnlyIn("Prosecutor Joe Tarn said: \"The pier is watched by the guild.\nThe old pier was shut by masons\nHULL PICTURES The Kolbe family has faced complaints\n"
            + "\"Once it is mended, it will open.\"");

        (said.Who, said.Words.Count).ShouldBe(("Joe Tarn", 2));
    }

    [Theory]
    [InlineData("Lena Marsh threw twice on Monday.\n\"The wheel was slow,\" the striker said.", "Lena Marsh")]
    [InlineData("Lena Marsh threw twice on Monday.\n\"The wheel was slow,\" the former Hull striker said.", "Lena Marsh")]
    [InlineData("Lena Marsh warned on Monday that the pier is facing \"mass closures\".\nSpeaking in Hull, the Guild MP said: \"We need it.\"", "Lena Marsh")]
    [InlineData("Mayor Lena Marsh was late.\n\"It is too dear,\" the Guild MP said.", "the Guild MP")]
    [InlineData("Drew Fox makes bread. \"I am a big fan,\" says Mike Tarn. Tarn ate some.\nFox was impressed. \"I ate it twice,\" he says.", "Drew Fox")]
    [InlineData("Sen. Lena Marsh opened the pier with Mayor Joe Lund.\n\"It is too dear,\" the senator said.", "Lena Marsh")]
    [InlineData("Gov. Ed Tarn spoke. Ida Flint, a mason, listened.\n\"It is too dear,\" the governor said.", "Ed Tarn")]
    [InlineData("Mayor Joe Lund opened the pier. Ida Flint, a mason, listened to him.\n\"It is too dear,\" the candidate said.", "the candidate")]
    [InlineData("Lena Marsh heard what the striker had called \"a slow wheel for slow hands\".", "the striker")]
    [InlineData("Lena Marsh was late.\n\"Lena Marsh is never late,\" the striker said.", "the striker")]
    [InlineData("Lena Marsh was late.\n\"She overslept,\" the lawyer said.", "the lawyer")]
    public void A_description_means_whom_the_last_sentences_were_about_if_it_fits(string text, string who) => Said.In(text)[^1].Who.ShouldBe(who);

    [Fact]
    public void The_quoted_words_of_a_heading_belong_to_whoever_says_them_below() =>
        Said.In("Ana Kolbe spoke.\n\"My fears have come true\"\nPeter Marsh was heard. \"I feared it. My fears have come true,\" said Marsh.")[0].Who
            .ShouldBe("Peter Marsh");

    [Theory]
    [InlineData("Senn's foreign ministry said it was \"soft cheese\".", "Senn's foreign ministry")]
    [InlineData("Senn's Larnav news agency has reported that there would be \"herring prizes\" for ships.", "Larnav")]
    [InlineData("The regional government of Senn said it was \"a holiday for all\".", "regional government of Senn")]
    [InlineData("The Larnavian embassy in Senn said it was \"a holiday for all\".", "Larnavian embassy in Senn")]
    [InlineData("A study by the Centre for Harbour Policy Research found that \"the whole of it falls on buyers\".", "Centre for Harbour Policy Research")]
    public void A_body_with_a_name_of_its_own_is_named(string text, string who)
    {
        var said = Said.OnlyIn(text);

        (said.Who, said.Named).ShouldBe((who, true));
    }

    [Theory]
    [InlineData("Britain and Larnavia agreed to paint their \"oldest and dearest piers together\".")]
    [InlineData("The paper spoke to one mother, who knew her son had dressed as a Bus Stop. \"He waits all day,\" she said.")]
    [InlineData("Elaborate lanterns were seen on the pier, and boxes labelled \"the brightest of the whole lot\".")]
    [InlineData("Swathes of the pier were wet, and in the days since, the clerk made claims, including that the shop was \"running out of brushes\".")]
    public void A_mention_of_neither_one_person_nor_one_body_is_not_named(string text) => Said.OnlyIn(text).Named.ShouldBeFalse();
}
