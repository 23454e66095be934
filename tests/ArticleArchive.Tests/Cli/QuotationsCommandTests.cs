using System.Text.Json;

namespace ArticleArchive.Tests.Cli;

public sealed class QuotationsCommandTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    [Fact]
    public async Task A_file_is_told_with_who_said_what_and_why()
    {
        var file = Path.Combine(_archive.Content, "2016", "harbour-reopens.md");

        var run = await CommandRun.RunAsync("quotations", file);

        run.ExitCode.ShouldBe(0);
        run.Lines.Count.ShouldBe(3);
        run.Lines[0].ShouldBe($"{file}  Harbour reopens after the siege");
        run.Lines[1].ShouldBe("     2  Martin Ostley, Colonel: \"We are beginning to see the fraying around the edges,\"");
        run.Lines[2].ShouldStartWith("        \"Colonel Martin Ostley said\" - ");
    }

    [Fact]
    public async Task Json_of_files_holds_their_statements()
    {
        var file = Path.Combine(_archive.Content, "2016", "harbour-reopens.md");

        var run = await CommandRun.RunAsync("quotations", file, "--json");

        using var json = JsonDocument.Parse(run.Out);
        var told = json.RootElement.EnumerateArray().ShouldHaveSingleItem();
        told.GetProperty("file").GetString().ShouldBe(file);
        told.GetProperty("utterances")[0].GetProperty("speaker").GetProperty("name").GetString().ShouldBe("Martin Ostley");
    }

    [Fact]
    public async Task A_file_that_cannot_be_read_is_told_and_ends_with_1()
    {
        var file = _archive.Write("broken.txt", " \n");

        var run = await CommandRun.RunAsync("quotations", file);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith("broken.txt: error: ");
    }

    [Fact]
    public async Task Lines_of_json_are_answered_line_by_line()
    {
        var run = await CommandRun.WithInput(
            """
            {"id": "a", "text": "\"Stay where you are,\" Anna Tarvey said."}

            {"id": "b", "text": "Nobody spoke."}
            """,
            "quotations",
            "--jsonl");

        run.ExitCode.ShouldBe(0);
        run.Lines.Count.ShouldBe(2);
        using var first = JsonDocument.Parse(run.Lines[0]);
        first.RootElement.GetProperty("id").GetString().ShouldBe("a");
        var quote = first.RootElement.GetProperty("quotes").EnumerateArray().ShouldHaveSingleItem();
        quote.GetProperty("start").GetInt32().ShouldBe(1);
        quote.GetProperty("speaker").GetProperty("text").GetString().ShouldBe("Anna Tarvey");
        using var second = JsonDocument.Parse(run.Lines[1]);
        second.RootElement.GetProperty("quotes").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_line_that_is_no_json_is_told_with_its_number()
    {
        var run = await CommandRun.WithInput("{\"id\": \"a\", \"text\": \"One.\"}\nnot json\n", "quotations", "--jsonl");

        run.ExitCode.ShouldBe(2);
        run.Lines.Count.ShouldBe(1);
        run.Error.ShouldStartWith("archive: line 2 of the input: ");
    }

    [Fact]
    public async Task The_report_counts_statements_by_rule_and_lists_the_open_ones()
    {
        _archive.Write("content/2018/unknown.md", "---\ntitle: Under the bridge\n---\n\n\"We will never leave this town, whatever they say.\"\n");
        _archive.Write("content/2018/doubtful.md", "---\ntitle: Doubtful\n---\n\n\"The road is closed,\" a spokesman said.\n");

        var run = await _archive.Run("quotations", "--report", "--json");

        using var json = JsonDocument.Parse(run.Out);
        var root = json.RootElement;
        root.GetProperty("statements").GetInt32().ShouldBe(3);
        root.GetProperty("rules").EnumerateArray().Sum(rule => rule.GetProperty("count").GetInt32()).ShouldBe(3);
        root.GetProperty("unattributed").GetProperty("count").GetInt32().ShouldBe(1);
        root.GetProperty("unattributed").GetProperty("listed")[0].GetProperty("words").GetString().ShouldBe("\"We will never leave this town, whatever they say.\"");
        root.GetProperty("doubtful").GetProperty("count").GetInt32().ShouldBe(1);
        root.GetProperty("doubtful").GetProperty("listed")[0].GetProperty("ref").GetString().ShouldStartWith("doubtful#");
    }

    [Fact]
    public async Task The_report_reads_well_too()
    {
        var run = await _archive.Run("quotations", "--report");

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldContain("        1  statements\n\nUnattributed: 0\n\nDoubtful: 0\n");
    }

    [Fact]
    public async Task The_doubtful_speakers_come_with_the_lines_that_settle_them()
    {
        _archive.Write("content/2018/one.md", "---\ntitle: One\n---\n\n\"We hold it,\" said Colonel Ada Reed. \"We do.\"\n\n\"No,\" said Jon Quarry.\n");
        _archive.Write("content/2018/two.md", "---\ntitle: Two\n---\n\n\"We hold it,\" said Mayor Ada Reed.\n\n\"We left at noon,\" said Jonathan Quarry.\n");

        var run = await _archive.Run("quotations", "--doubtful");

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldContain("is Ada Reed one person? Printed as Colonel / Mayor");
        run.Out.ShouldContain("  - { name: \"Ada Reed\" }\n");
        run.Out.ShouldContain("  - { name: \"Ada Reed (Mayor)\", same: [\"Ada Reed\"], as: [\"Mayor\"] }\n");
        run.Out.ShouldContain("Quarry one person?");

        _archive.Write("content/speakers.yml", "speakers:\n  - { name: \"Ada Reed\" }\n  - { name: Jon Quarry, different: [Jonathan Quarry] }\n");
        (await _archive.Run("quotations", "--doubtful")).Out.ShouldBe("No speaker is in doubt.\n");
    }

    [Theory]
    [InlineData("quotations")]
    [InlineData("quotations", "--jsonl", "--report")]
    [InlineData("quotations", "a.md", "--jsonl")]
    public async Task One_thing_is_asked_at_a_time(params string[] args)
    {
        var run = await CommandRun.RunAsync(args);

        run.ShouldBe(new(2, "", "archive: give exactly one of these: files, --jsonl, --report or --doubtful.\narchive: see archive quotations --help\n"));
    }

    public void Dispose() => _archive.Dispose();
}
