using System.Text.Json;

namespace ArticleArchive.Tests.Cli;

public sealed class CheckQuoteCommandTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    [Theory]
    [InlineData("We are beginning to see the fraying", 0, "Word for word. ")]
    [InlineData("We are … the fraying around the edges", 1, "Word for word, with words left out. ")]
    [InlineData("We are beginning to see the fighting around the edges", 1, "Not quite (1 word differs). ")]
    [InlineData("The harbour at Kesrat was opened on Friday", 1, "The reporter’s words, not a quotation. ")]
    [InlineData("Whisk the butter until pale", 1, "Not in this archive. ")]
    public async Task A_verdict_is_printed_and_only_word_for_word_ends_with_0(string quotation, int exitCode, string verdict)
    {
        var run = await _archive.Run("check-quote", quotation);

        run.ExitCode.ShouldBe(exitCode);
        run.Lines[0].ShouldStartWith(verdict);
    }

    [Fact]
    public async Task What_differs_is_marked_and_its_place_named()
    {
        var run = await _archive.Run("check-quote", "We are beginning to see the fighting around the edges", "--by", "Martin Ostley");

        run.Lines[1].Trim().ShouldBe("We are beginning to see the [-fraying-] {+fighting+} around the edges");
        run.Lines[2].Trim().ShouldMatch("^harbour-reopens#[b-z2-9]{5,16} · Harbour reopens after the siege · 29 January 2016 · Aldermoor Gazette · Martin Ostley, Colonel$");
    }

    [Fact]
    public async Task Whoever_is_named_must_have_said_it() =>
        (await _archive.Run("check-quote", "beginning to see the fraying", "--by", "Jane Holt")).Lines[0].ShouldStartWith("Someone else said it: Martin Ostley. ");

    [Fact]
    public async Task An_article_is_read_from_standard_input()
    {
        var run = await CommandRun.WithInput(
            "Siege ends\n\n\"We are beginning to see the fraying around the edges,\" Colonel Martin Ostley said.\n\n\"It was cold,\" said Jane Holt, a baker.\n",
            "check-quote", "-", "--json", "--content", _archive.Content);

        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("quotations").EnumerateArray().Select(quotation => quotation.GetProperty("verdict").GetString()).ShouldBe(["verbatim", "notHere"]);
        json.RootElement.GetProperty("quotations")[0].GetProperty("places")[0].GetProperty("passages")[0].GetProperty("ref").GetString().ShouldNotBeNull().ShouldStartWith("harbour-reopens#");
    }

    [Fact]
    public async Task Without_a_word_there_is_nothing_to_check() =>
        (await _archive.Run("check-quote", "…")).ShouldBe(new(2, "", "archive: there are no words to check.\n"));

    public void Dispose() => _archive.Dispose();
}
