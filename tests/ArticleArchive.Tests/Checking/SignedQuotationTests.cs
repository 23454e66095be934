using ArticleArchive.Checking.Matching;

namespace ArticleArchive.Tests.Checking;

public sealed class SignedQuotationTests
{
    [Theory]
    [InlineData("\"We will hold the bridge\" Adam Brown", "We will hold the bridge", "Adam Brown")]
    [InlineData("“We will hold the bridge.” – Adam Brown", "We will hold the bridge.", "Adam Brown")]
    [InlineData("Adam Brown “We will hold the bridge.”", "We will hold the bridge.", "Adam Brown")]
    [InlineData("\"We will hold the bridge\" jane holt", "We will hold the bridge", "jane holt")]
    public void A_name_beside_a_quotation_is_its_speaker(string text, string words, string by) =>
        SignedQuotation.Read(text, name => name == "jane holt").ShouldBe(new SignedQuotation(words, by));

    [Theory]
    [InlineData("\"We will hold the bridge\"")]
    [InlineData("\"We will hold\" the bridge")]
    [InlineData("\"We will hold the bridge\" Tuesday")]
    [InlineData("\"We will hold the bridge,\" he said")]
    [InlineData("\"We will hold\" Adam Brown \"the bridge\"")]
    [InlineData("We will hold the bridge Adam Brown")]
    [InlineData("\"We will hold the bridge\" said Colonel Adam Brown of the Third Brigade")]
    public void Other_words_beside_it_are_no_name(string text) => SignedQuotation.Read(text, name => name == "jane holt").ShouldBeNull();
}
