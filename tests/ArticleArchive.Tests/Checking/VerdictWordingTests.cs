using ArticleArchive.Checking;

namespace ArticleArchive.Tests.Checking;

/// <summary>The sentences that readers see.</summary>
public sealed class VerdictWordingTests
{
    [Theory]
    [InlineData("the lamp will last", "Word for word, but after “hope”")]
    [InlineData("The keeper drank the oil", "Word for word, but followed by “that is a lie”")]
    [InlineData("We leave at noon", "Word for word, but the sentence says “unless”")]
    [InlineData("the pier is sold", "Word for word, but after “claims that”")]
    [InlineData("The tide turns", "Word for word, but the sentence says “I suppose”")]
    [InlineData("stay on the pier", "Word for word, but the sentence says “don't”")]
    [InlineData("the whole pier falls", "Word for word, but the sentence says “cut that rope and”")]
    [InlineData("you only feed it", "Word for word, but the speaker was giving somebody else’s words")]
    [InlineData("We painted ... the tower", "Word for word, with words left out, and an “almost” among them")]
    [InlineData("We don’t stay ... pier", "Word for word, with words left out, and an “on” among them")]
    [InlineData("We don’t stay on [it]", "Word for word, with [it] added")]
    [InlineData("We don’t [want to] stay [long] on the pier", "Word for word, with words added")]
    [InlineData("We painted [none] of the tower", "Word for word, with [none] added and words left out, and an “almost” among them")]
    public void The_words_of_the_article_are_named_as_it_prints_them(string quotation, string sentence)
    {
        using var archive = new CheckedArchive(new ArticleBuilder("lamp").Build(
            "The lamp",
            "[Ada Finn: I hope the lamp will last. The keeper drank the oil - that is a lie. We leave at noon unless it snows.]",
            "[Ada Finn: We painted almost all of the tower. We don’t stay on the pier. The tide turns, I suppose.]",
            "[Ivo Brandt: The mayor of Senn claims that the pier is sold. Cut that rope and the whole pier falls.]",
            "[Ivo Brandt: My aunt always says, you do not buy a boat, you only feed it.]"));

        var found = archive.CheckText(quotation).Quotations.ShouldHaveSingleItem();

        VerdictWording.Sentence(found).ShouldBe(sentence);
    }

    [Fact]
    public void Where_a_language_is_not_read_nobody_is_said_to_be_unnamed()
    {
        using var archive = new CheckedArchive(new ArticleBuilder("fleuve").In("fr").Build("Le fleuve", "« Le fleuve monte et nous partons », a déclaré Marc Tissier."));

        var found = archive.CheckText("Le fleuve monte", "Marc Tissier").Quotations.ShouldHaveSingleItem();

        VerdictWording.Sentence(found).ShouldBe("Word for word, but speakers are not found in this language");
    }

    [Fact]
    public void A_described_speaker_is_told_by_the_description()
    {
        using var archive = new CheckedArchive(new ArticleBuilder("clinic").QuotingSomebody("a tired medic", "The clinic is full.").Build("The clinic"));

        var found = archive.CheckText("The clinic is full", "Lena Holt").Quotations.ShouldHaveSingleItem();

        VerdictWording.Explain(found).ShouldBe("The article attributes these words only to “a tired medic”.");
    }
}
