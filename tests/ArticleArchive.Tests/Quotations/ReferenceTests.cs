namespace ArticleArchive.Tests.Quotations;

/// <summary>Mentions other than a full name, or the surname of somebody already named.</summary>
public sealed class ReferenceTests
{
    [Theory]
    [InlineData("The mayor of Hull, Piers Lowther, and his brother opened the wall.\n\"It will stand,\" the mayor said.", "Piers Lowther")]
    [InlineData("A spokesman for the port, Gwil Tarn, said the strike was over. \"It is over,\" the spokesman said.", "Gwil Tarn")]
    [InlineData("Ana Kolbe, 29, fell ill. Peter Marsh, 41, did not.\n\"It was bad,\" the 29-year-old said.", "Ana Kolbe")]
    [InlineData("Among those who left is Gwil Tarn, who came on Thursday.\nThe 21-year-old from Hull had two alerts.\n\"They knocked on every door,\" he told the paper.", "Gwil Tarn")]
    [InlineData("Peter Marsh, 41, saw a 29-year-old man fall.\n\"I fell,\" the 29-year-old said.", "the 29-year-old")]
    [InlineData("\"It is slow,\" said Ana Kolbe, an engineer.\nFor Peter Marsh, however, the wall means something bigger.\n\"It is a network,\" he said.", "Peter Marsh")]
    [InlineData("For Hana, the wall became a mirror: \"It made me think.\"", "Hana")]
    [InlineData("Coach Luis Verga spoke.\n\"He has played well,\" he said.\n\"He gave all,\" he added.\nFormer Senn goalkeeper and radio pundit Joe Lund summed it up well.\n\"He did not react,\" he said.", "Joe Lund")]
    [InlineData("Yon Tarn wept.\n\"He cries every time,\" Tarn said.\nThe mayor of Senn, Mira Rade, comforted relatives.\n\"They belong to us,\" she said.", "Mira Rade")]
    [InlineData("Edmund Vale, the painter, died in May.\nHis daughter, Arlis Vale, confirmed it.\n\"I paint what I see,\" he wrote in 1987.", "Edmund Vale")]
    [InlineData("The street is ruled by a group called Los Marados.\nCaptain Jean Carlos Bento is up against them.\n\"We are safe,\" he says.", "Jean Carlos Bento")]
    [InlineData("Senator Lindsey Marsh was a critic of Peter Field. The next year, he said: \"We will lose.\"", "Lindsey Marsh")]
    [InlineData("In a statement, Harbour Air said its flight came back \"shortly after take-off\".\n\"It landed normally,\" the Larnavian budget airline said.", "Harbour Air")]
    [InlineData("Senn Central Command - or Senncom - described the raid as \"a powerful response\".\n\"It was no surprise,\" it said in a statement.", "Senncom")]
    [InlineData("The Senn Times said the talks had failed. \"They are over,\" the Times wrote.", "Senn Times")]
    [InlineData("A farmer who gave his name only as Hamid said the road was closed. \"We have no water,\" he said.", "Hamid")]
    [InlineData("\"We have no water,\" said a baker who gave only her first name, Mina.", "Mina")]
    [InlineData("Ana Kolbe said it was late. Her family left the house. \"They told everybody to get out.\"", "Ana Kolbe")]
    [InlineData("Senn's ambassador to Britain Liu Xiadong said that it had \"the power\" to act.", "Liu Xiadong")]
    [InlineData("Head of financial reporting Peter Marsh said it would \"want a consistent base\".", "Peter Marsh")]
    [InlineData("Fatima, a 40-year-old baker, came from Bandar Vale.\n\"I knew them,\" she said.", "Fatima")]
    [InlineData("Yara Nobani said it was late.\nA young woman, who had come home, sat down.\n\"We support each other,\" she said.", "a young woman")]
    [InlineData("Yara Nobani said it was late.\nMina's mother sits at the wall.\n\"What was it for?\" she says.", "Mina's mother")]
    [InlineData("A woman, whose surname is Tarn, said the water rose. \"We could not rescue them,\" she said.", "Tarn")]
    [InlineData("\"It builds on cars,\" said Kyle Tarn.\nFounder He Xiaodong says it is no carmaker.\n\"It is high-tech,\" he told the paper.", "He Xiaodong")]
    [InlineData("President Delia Rade spoke.\nThe boy's aunt, 23-year-old Andra Sarmen, told the paper she was glad.\n\"I will look after him,\" she said.", "Andra Sarmen")]
    [InlineData("Big Harbour has twice denied doing anything wrong.\n\"At no point did we say so,\" they said in a statement.", "Big Harbour")]
    [InlineData("General Oleksandr Tarn came.\nOleksandr, a young soldier, lost his hearing.\n\"It was loud,\" Oleksandr said.", "Oleksandr")]
    [InlineData("Norway's football federation said it would \"not take part in this\".", "Norway's football federation")]
    [InlineData("the ministry said it would \"not take part in this\".", "the ministry")]
    [InlineData("Ana Kolbe, the External Affairs  Minister, spoke.\n\"It will hold for years,\" the EAM said.", "Ana Kolbe")]
    [InlineData("Senn's first minister has told a group that it was \"too late for us\".", "Senn's first minister")]
    [InlineData("A \"costly exercise in vain\" is used to lull them into a sense of safety, say the Greens.", "Greens")]
    [InlineData("\"It is a costly exercise,\" say campaigners from Senn.", "campaigners from Senn")]
    [InlineData("Sara Kolbe spoke.\nAnya says he asked her about it.\n\"You don't get asked,\" she says.", "Anya")]
    [InlineData("Harbour Office said in a statement that it was over.\n\"It is over,\" the statement said.", "Harbour Office")]
    [InlineData("PM Ana Kolbe spoke at noon. \"It will hold for years,\" the prime minister said.", "Ana Kolbe")]
    [InlineData("Senn's interior ministry is closed.\nPeter Marsh came. \"It is over,\" the ministry said.", "Senn's interior ministry")]
    [InlineData("Miss Britain Gisela Rade said the house would \"fall in the end\".", "Gisela Rade")]
    [InlineData("Peter Marsh described the raid as an \"act of war on all\" at a meeting in Senn, The Gazette reported.", "Peter Marsh")]
    public void A_mention_means_the_person_or_body_it_describes(string text, string who) => Said.In(text)[^1].Who.ShouldBe(who);

    [Fact]
    public void The_quoted_words_of_a_heading_belong_to_whoever_says_them_below() =>
        Said.In("Ana Kolbe spoke.\n\"My fears have come true\"\nPeter Marsh was heard. \"I feared it. My fears have come true,\" said Marsh.")[0].Who
            .ShouldBe("Peter Marsh");

    [Theory]
    [InlineData("Senn's foreign ministry said it was \"bad faith\".", "Senn's foreign ministry")]
    [InlineData("Senn's Larnav news agency has reported that there would be \"service fees\" for ships.", "Larnav")]
    [InlineData("The regional government of Senn said it was \"a tragedy for all\".", "regional government of Senn")]
    [InlineData("The Larnavian embassy in Senn said it was \"a tragedy for all\".", "Larnavian embassy in Senn")]
    [InlineData("A study by the Centre for Harbour Policy Research found that \"the whole of it falls on buyers\".", "Centre for Harbour Policy Research")]
    public void A_body_with_a_name_of_its_own_is_named(string text, string who)
    {
        var said = Said.OnlyIn(text);

        (said.Who, said.Named).ShouldBe((who, true));
    }

    [Theory]
    [InlineData("Britain and France agreed to use their \"best efforts for the safe passage of ships\".")]
    [InlineData("The paper spoke to one mother, who knew her son had posed as a Go-Kart Track. \"I am ahead of every other mother,\" she said.")]
    [InlineData("Elaborate sets were seen being loaded, and items labelled \"the garden party of them all\".")]
    [InlineData("Swathes of the south were dry, and in the weeks since, the mayor made claims, including that the state was \"going out of its way\".")]
    public void A_mention_of_neither_one_person_nor_one_body_is_not_named(string text) => Said.In(text).ShouldAllBe(said => !said.Named);
}
