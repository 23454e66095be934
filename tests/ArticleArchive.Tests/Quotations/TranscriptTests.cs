namespace ArticleArchive.Tests.Quotations;

/// <summary>Labelled turns of a transcript are statements of whom the label names.</summary>
public sealed class TranscriptTests
{
    [Fact]
    public void A_briefing_gives_each_turn_to_its_speaker()
    {
        const string Text = """
            Briefing by the coalition spokesman
            COLONEL ADA BROWN: Good afternoon. We will hold the bridge.
            That will not change.
            Q: Will you hold the dam as well?
            COL. BROWN: We will hold the dam.
            Q    Thank you. And the road?
            A: The road is closed.
            MODERATOR: Last question. Tom?
            """;

        Said.In(Text).Select(said => (said.Who, said.Role, said.Named, string.Join(" / ", said.Words))).ShouldBe(
        [
            ("Ada Brown", "Colonel", true, "Good afternoon. We will hold the bridge. / That will not change."),
            ("questioner", null, false, "Will you hold the dam as well?"),
            ("Ada Brown", "Colonel", true, "We will hold the dam."),
            ("questioner", null, false, "Thank you. And the road?"),
            ("Ada Brown", "Colonel", true, "The road is closed."),
            ("moderator", null, false, "Last question. Tom?"),
        ]);
    }

    [Fact]
    public void Times_behind_a_label_are_no_words_of_the_turn()
    {
        var said = Said.In("Q. What do you see?\nA. We see many children.\nReporter: (00:12)\nHow many?\nDr. Lena Ortiz: (00:15)\nMore than forty, every day.");

        said.Select(turn => (turn.Who, turn.Words.Single())).ShouldBe(
        [
            ("questioner", "What do you see?"), ("Lena Ortiz", "We see many children."), ("questioner", "How many?"), ("Lena Ortiz", "More than forty, every day."),
        ]);
    }

    [Theory]
    [InlineData("Ana Kolbe: \"We keep it.\"\nTom Barr: \"We do not.\"\nAna Kolbe: \"We do.\"", 3)]
    [InlineData("Name: Ida Flint\nAge: 27\nCity: Hull", 0)]
    [InlineData("Ida Flint: 1,769\nTom Barr: 1,502\nIda Flint: 12\nTom Barr: 7", 0)]
    public void Lists_and_quoted_words_are_no_transcript(string text, int statements)
    {
        var said = Said.In(text);

        said.Count.ShouldBe(statements);
        said.ShouldAllBe(one => one.Rule != "label of the turn");
    }
}
