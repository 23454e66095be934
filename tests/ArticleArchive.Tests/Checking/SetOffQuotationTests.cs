using ArticleArchive.Checking.Matching;

namespace ArticleArchive.Tests.Checking;

/// <summary>Block quotations in a draft are checked like words in marks, with the speaker that the draft names for them.</summary>
public sealed class SetOffQuotationTests
{
    [Theory]
    [InlineData("Mara Field, the mayor, said:", "> We will not sell the harbour to anyone.", "We will not sell the harbour to anyone.", "Mara Field")]
    [InlineData("The council met.", "> We will not sell the harbour to anyone. — Mara Field, mayor", "We will not sell the harbour to anyone.", "Mara Field")]
    [InlineData("The council met.", "> We will not sell the harbour – ever.", "We will not sell the harbour – ever.", null)]
    [InlineData("Mara Field, the mayor, said:", "> “We will not sell the harbour to anyone.”", "We will not sell the harbour to anyone.", "Mara Field")]
    public void A_block_quotation_is_one_quotation(string before, string block, string words, string? speaker)
    {
        var found = Read(before, block).ShouldHaveSingleItem();

        (found.Text, found.By).ShouldBe((words, speaker));
    }

    [Fact]
    public void Its_paragraphs_are_one_statement_and_keep_their_places()
    {
        string[] typed = ["Mara Field, the mayor, said:", "> The harbour is ours.", "> It will stay ours.", "So it is."];
        var found = Read(typed).ShouldHaveSingleItem();

        found.Text.ShouldBe("The harbour is ours. It will stay ours.");
        found.Places.Select(place => place.Span.Slice(Passage(typed[place.Passage]).Text)).ShouldBe(["The harbour is ours.", "It will stay ours."]);
    }

    [Fact]
    public void Two_signed_ones_are_two() =>
        Read("They wrote:", "> The harbour is ours. — Mara Field", "> The bridge is theirs. — Owen Marsh").Select(found => found.By).ShouldBe(["Mara Field", "Owen Marsh"]);

    private static IReadOnlyList<PastedQuotation> Read(params string[] typed) => PastedText.Read([.. typed.Select(Passage)]).Quotations;

    private static PassageText Passage(string typed) =>
        typed.StartsWith("> ", StringComparison.Ordinal) ? new PassageText(PassageKind.Quotation, typed[2..]) : new PassageText(PassageKind.Paragraph, typed);
}
