using System.Text.Json;

namespace ArticleArchive.Tests.Cli;

public sealed class ShowCommandTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    [Fact]
    public async Task An_article_is_printed_with_the_numbers_and_ids_of_its_passages()
    {
        var run = await _archive.Run("show", "harbour-reopens");

        run.ExitCode.ShouldBe(0);
        run.Out.Split('\n').Take(4).ShouldBe(["Harbour reopens after the siege", "29 January 2016 · Aldermoor Gazette · by Anna Tarvey", "on harbours", ""]);
        var passages = run.Out.Split('\n').Skip(4).Where(line => line.Length > 0).ToList();
        passages.Select(line => line[..4]).ShouldBe(["    ", "   1", "   2", "    ", "   3"]);
        passages[^1].ShouldMatch(@"^   3  [b-z2-9]{5,16}  Nobody knows when the ferries will sail\.$");
    }

    [Fact]
    public async Task The_layout_of_plain_text_and_what_was_read_from_it_are_printed()
    {
        _archive.Write("content/bridge.txt", "Army keeps bridge\nBy Jo Reed\nThe army keeps it.\nThe council agrees.\n");

        var run = await _archive.Run("show", "bridge");
        var json = await _archive.Run("show", "bridge", "--json");

        run.Lines.Take(4).ShouldBe(["Army keeps bridge", "undated · by Jo Reed", "paragraphs by line (1 of 1 lines that another follows end a sentence)", "read from the file itself: title, byline"]);
        using var parsed = JsonDocument.Parse(json.Out);
        parsed.RootElement.GetProperty("layout").GetProperty("name").GetString().ShouldBe("by-line");
        parsed.RootElement.GetProperty("derived").EnumerateArray().Select(key => key.GetString()).ShouldBe(["title", "byline"]);
    }

    [Fact]
    public async Task One_passage_is_printed_by_its_id()
    {
        var id = (await _archive.Run("show", "harbour-reopens")).Lines.Single(line => line.StartsWith("   3", StringComparison.Ordinal)).Split("  ")[2];

        var run = await _archive.Run("show", $"harbour-reopens#{id}");

        run.ShouldBe(new(0, "Nobody knows when the ferries will sail.\n", ""));
    }

    [Fact]
    public async Task An_earlier_name_leads_to_the_article()
    {
        var run = await _archive.Run("show", "old-harbour");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBe("archive: old-harbour is now harbour-reopens.\n");
        run.Out.ShouldStartWith("Harbour reopens after the siege\n");
    }

    [Theory]
    [InlineData("harbor-reopens", "archive: there is no article harbor-reopens. Did you mean harbour-reopens?\n")]
    [InlineData("bridge", "archive: there is no article bridge. Did you mean bridge-closed?\n")]
    [InlineData("quite-another", "archive: there is no article quite-another. archive search finds articles by their words.\n")]
    [InlineData("bridge-closed#bcdfg", "archive: bridge-closed has no passage bcdfg. archive show bridge-closed prints the ids of its passages.\n")]
    public async Task What_is_not_there_is_told_with_what_may_have_been_meant(string reference, string message)
    {
        var run = await _archive.Run("show", reference);

        run.ShouldBe(new(1, "", message));
    }

    [Theory]
    [InlineData("../../etc/passwd", "archive: \"../../etc/passwd\" is not the name of an article. It is the last part of the article's address, or the name of its file without folders.\n")]
    [InlineData("bridge-closed#?", "archive: \"?\" is not the id of a passage. archive show bridge-closed prints the ids of its passages.\n")]
    public async Task What_cannot_be_a_name_is_told(string reference, string message)
    {
        var run = await _archive.Run("show", reference);

        run.ShouldBe(new(2, "", message));
    }

    public void Dispose() => _archive.Dispose();
}
