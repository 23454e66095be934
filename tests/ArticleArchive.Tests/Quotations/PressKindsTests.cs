namespace ArticleArchive.Tests.Quotations;

/// <summary>Kinds of copy from agencies and from the press of many countries.</summary>
public sealed class PressKindsTests
{
    [Theory]
    [InlineData("Firms say they are happy, with Ana Kolbe, chief executive of Portbank, telling the Gazette that it was \"absolutely on track\".", "Ana Kolbe")]
    [InlineData("Ilya Joshel, a pastor, missed his brother. He said, \"I called him on Friday.\"\nWhen our correspondent contacted the Director of Port Information, Brig. Gen. Chris Olukol, he said that the search went on.\n\"We are combing everywhere,\" he said.", "Chris Olukol")]
    [InlineData("Uchen Madun said: \"The port must stay.\"\nIt followed a letter by the guild's lawyer, Mr. Vincent Obetta, in which he declared that \"the coming week would be crucial\".", "Vincent Obetta")]
    [InlineData("Major Enob Udar said the test was new. He said it was hard. \"It is hard,\" he said.\nEarlier, the Chief of Staff, 9 Brigade, Col. Olus Diyan in his address of welcome, said that it was aimed at leaders.\n\"I wish you the best of luck,\" he said.", "Olus Diyan")]
    [InlineData("The statement signed by Ibram Musal, President of Media Forum of the Harbour Movement in Senn, said a source confirmed it.\nHe said: \"They have taken the leader.\"", "Ibram Musal")]
    [InlineData("A top security source in Hull, who confirmed the incident said: \"The gunmen took them unawares.\"", "a top security source")]
    [InlineData("According to Uchen Madun, the president should not bother.\nHis words: \"The president should not bother himself.\"", "Uchen Madun")]
    [InlineData("The White House said in a statement that it was \"aware of the leak at the firm\" but didn't offer a comment.", "White House")]
    [InlineData("General Ibram Attar said it was done. He said: \"It is done.\"\nGovernor Roch Okoro of Senn State in his remark thanked the army. According to him, \"I'm very grateful for all of this.\"", "Roch Okoro")]
    [InlineData("U.S. Health and Human Services Secretary Robert F. Kenneth slammed the board, saying it had failed. \"We will not do it,\" he said.", "Robert F. Kenneth")]
    [InlineData("\"It is a win,\" said WHO Director General Tedor Adhan Gebrey.", "Tedor Adhan Gebrey")]
    [InlineData("Harbel tweeted: \"You will always be our king.\" It was in the Harbel Cinematic Pier. Harbel added: \"We row on.\"", "Harbel")]
    [InlineData("Maersen said it would sail. The tug met Nexo Maersen off Hull. Maersen clarified that it \"did not know of it\".", "Maersen")]
    [InlineData("\"It was her worst dream,\" said Ana de Arman. The full name of the star is Ana Celia de Arman Caso. \"I miss them,\" said Ana.", "Ana de Arman")]
    [InlineData("The 78-year-old professor emeritus at Senn University said it was \"a moment of joy\".\nHis mentor, Mikel Satar, a professor emeritus at Senn University, died in May.", "the 78-year-old professor emeritus at Senn University")]
    [InlineData("She has a prize bestowed by the Senn Academy of Arts and Letters on Monday. The academy praised her \"for her lifelong work\".", "Senn Academy of Arts and Letters")]
    [InlineData("But the Acting General Officer Commanding (GOC) 82 Division of the Harbour Army, Hull, Brig-General Ivan Attar yesterday warned the masons.\nThe GOC stressed that it was \"a clear warning to all\".", "Ivan Attar")]
    [InlineData("But in a snub to those who lost money, the Board's director of enforcement Mark Stewell said: \"It is new.\"", "Mark Stewell")]
    [InlineData("Ron Marsh was quoting from an article at Harbour Post, a daily newspaper, which said: \"The ship struck the pier.\"", "a daily newspaper")]
    [InlineData("Zidek told the paper on Friday: \"I did not speak to him.\"\nBales has sealed a loan to Hull, ending his stay\nBales was stuck on the bench and will be glad to be out\n\"But I know what he has done for this club.\"", "Zidek")]
    public void The_speaker_is_the_one_whom_the_words_around_the_quotation_name(string text, string who) => Said.In(text)[^1].Who.ShouldBe(who);

    [Theory]
    [InlineData("Ana Kolbe of Senn is convicted of \"possession of the tools of the harbour master\".")]
    [InlineData("Ana Kolbe was arrested for \"spreading false reports about the pier\".")]
    [InlineData("Arriving to chants of \"lock up the harbour gate\", Herzen entered the hall.")]
    public void Charges_and_chants_are_not_the_words_of_their_subject(string text) => Said.OnlyIn(text).Who.ShouldBeNull();

    [Fact]
    public void A_pronoun_that_may_mean_a_firm_stays_a_pronoun() =>
        Said.In("Kevin Marsh runs the fund. Tesler has admitted that it is being investigated.\nBut he added that it was \"not a linear process\".")[^1].Who
            .ShouldBe("he");

    [Fact]
    public void A_caption_does_not_end_a_statement_whose_marks_are_still_open()
    {
        var said = Said.In("Matt Lund, of the council, said: 'The school has acted promptly.\n'We have been working to ensure that measures are in place.\n"
            + "Ms Kolbe said in a notice on the site that parents would get a 'detailed letter' today\n'The school are doing all they can to keep parents updated.'");

        said[^1].Who.ShouldBe("Matt Lund");
    }

    [Theory]
    [InlineData("Peter Marsh came to Hull.\nBut Ben Lowell noted Marsh \"called the owner of the yard\".\nMarsh, he said, also \"was the first mayor to stand at the gate\".", "Ben Lowell")]
    [InlineData("Lowell said the contract, which contain significant raises, was an example of how \"masons are more empowered\".", "Lowell")]
    [InlineData("Police found text messages going to Ken Lund which confirmed that he was a \"high-level supplier\".", "Ken Lund")]
    [InlineData("Sara Bunton, a councillor, has said that she has spoken to residents regarding the signs and says that while she condemns theft, they show \"a town which has been pushed to its limit\".", "Sara Bunton")]
    [InlineData("Judge Ken Clayton said Lund had played a part and it appeared that, rather than being exploited by others as the defence had claimed, he had in fact \"taken advantage of others\".", "Ken Clayton")]
    [InlineData("Ben Marsh, wearing a grey shirt, said winning the cup -- and the bond he feels with the team -- were the factors that drew him back and helped him overcome \"long and chronic\" pain.", "Ben Marsh")]
    [InlineData("The Larnavian mission in Geneva called the rapporteur's comments \"deplorable and deeply concerning\".", "the Larnavian mission in Geneva")]
    [InlineData("Jennifer Lund leads the firm. Certainly, it is a costly thing, acknowledges Lund. \"There is nothing to brag about,\" she says.", "Jennifer Lund")]
    [InlineData("\"This is too large,\" said someone at the meeting.", "someone at the meeting")]
    [InlineData("Dr. Sobi Skarn said: \"What we feared has happened: We ran out of fuel and the power is cut off.\"\nThe tower has closed, according to the Health Ministry.\n\"We ran out of fuel and the power is cut off.\"", "Sobi Skarn")]
    [InlineData("As Peter Marsh asked in 1985: \"Where is the work in the port?\"\n\"We are asking that same question,\" Ana Kolbe said.\n\"Where is the work in the port?\"", "Peter Marsh")]
    public void A_clause_in_between_does_not_take_the_words_from_their_speaker(string text, string who) => Said.In(text)[^1].Who.ShouldBe(who);
}
