namespace ArticleArchive.Tests.Cli;

public sealed class SearchCommandTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    [Fact]
    public async Task Passages_are_printed_with_their_article_and_speaker()
    {
        var run = await _archive.Run("search", "\"fraying around the edges\"");

        run.ExitCode.ShouldBe(0);
        run.Lines.Count.ShouldBe(3);
        run.Lines[0].ShouldMatch(@"^harbour-reopens#[b-z2-9]{5,16}  Harbour reopens after the siege · 29 January 2016 · Aldermoor Gazette$");
        run.Lines[1].ShouldBe("    \"We are beginning to see the fraying around the edges,\" Colonel Martin Ostley said.");
        run.Lines[2].ShouldStartWith("    - Martin Ostley, Colonel (\"");
        run.Error.ShouldStartWith("Paragraphs with the exact words");
        run.Error.ShouldContain(": 1 found.\n");
    }

    [Fact]
    public async Task Words_may_be_given_one_by_one()
    {
        var run = await _archive.Run("search", "edges", "fraying", "--sort", "newest");

        References(run).Select(reference => reference.Split('#')[0]).ShouldBe(["bridge-closed", "harbour-reopens"]);
    }

    [Theory]
    [InlineData(new[] { "--sort", "oldest" }, new[] { "harbour-reopens", "bridge-closed" })]
    [InlineData(new[] { "--sort", "newest", "--limit", "1" }, new[] { "bridge-closed" })]
    [InlineData(new[] { "--sort", "newest", "--limit", "1", "--page", "2" }, new[] { "harbour-reopens" })]
    [InlineData(new[] { "--year", "2016" }, new[] { "harbour-reopens" })]
    [InlineData(new[] { "--year", "2016", "--year", "2017", "--sort", "oldest" }, new[] { "harbour-reopens", "bridge-closed" })]
    [InlineData(new[] { "--topic", "harbours" }, new[] { "harbour-reopens" })]
    [InlineData(new[] { "--source", "Aldermoor Gazette" }, new[] { "harbour-reopens" })]
    [InlineData(new[] { "--in", "narrative" }, new[] { "bridge-closed" })]
    [InlineData(new[] { "--by", "Martin Ostley" }, new[] { "harbour-reopens" })]
    public async Task Options_choose_among_what_is_found(string[] options, string[] slugs)
    {
        var run = await _archive.Run("search", ["fraying", .. options]);

        References(run).Select(reference => reference.Split('#')[0]).ShouldBe(slugs);
    }

    [Fact]
    public async Task A_page_beyond_the_last_is_said_not_to_exist()
    {
        var run = await _archive.Run("search", "fraying", "--page", "999");

        run.Out.ShouldBe("");
        run.Error.ShouldContain(": 2 found; there is no page 999.\n");
    }

    [Fact]
    public async Task What_is_found_can_be_shown()
    {
        var found = References(await _archive.Run("search", "ferries")).ShouldHaveSingleItem();

        (await _archive.Run("show", found)).Out.ShouldBe("Nobody knows when the ferries will sail.\n");
    }

    [Fact]
    public async Task Nothing_found_ends_with_1_and_says_what_wider_words_would_find()
    {
        var run = await _archive.Run("search", "fraying year:2015");

        run.ExitCode.ShouldBe(1);
        run.Out.ShouldBe("");
        run.Error.ShouldContain(": 0 found.\n");
        run.Error.ShouldContain(": 2 found by '");
    }

    [Fact]
    public async Task A_misspelt_word_brings_a_question() =>
        (await _archive.Run("search", "harbuor year:2016")).Error.ShouldContain("Did you mean 'harbour year:2016'?\n");

    [Theory]
    [InlineData("archive: the search is empty. Give the words to search for; archive search --help shows how.\n", " ")]
    [InlineData("archive: --limit takes a whole number from 1 to 100, not \"1000\".\narchive: see archive search --help\n", "x", "--limit", "1000")]
    public async Task Wrong_use_is_told_with_what_is_right(string message, params string[] args)
    {
        var run = await _archive.Run("search", args);

        run.ShouldBe(new(2, "", message));
    }

    public void Dispose() => _archive.Dispose();

    private static IEnumerable<string> References(CommandRun run) => run.Lines.Where(line => !line.StartsWith(' ')).Select(line => line.Split("  ")[0]);
}
