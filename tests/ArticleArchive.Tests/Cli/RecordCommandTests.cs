using System.Text.Json;

namespace ArticleArchive.Tests.Cli;

public sealed class RecordCommandTests : IDisposable
{
    private const string History = ".history/river.history";

    private const string Text = """
        The river rises

        The river has risen by two metres since Monday, the harbour master said in the morning.

        Nobody has been hurt so far, but forty families have left their houses near the bridge.

        """;

    private readonly TemporaryFolder _folder = new();
    private readonly TemporaryFolder _data = new();

    public RecordCommandTests() => _folder.Write("2016/river.txt", Text);

    [Fact]
    public async Task Only_what_changed_is_recorded_and_what_stands_is_never_rewritten()
    {
        (await Archive("record", "--note", "As stored", "--date", "2016-01-28")).Out.ShouldBe("river: revision 1\n");
        var first = Read(History);
        (await Archive("record")).Error.ShouldBe("0 articles recorded, 1 unchanged, 0 could not be recorded.\n");

        _folder.Write("2016/river.txt", Text.Replace("two metres", "three metres", StringComparison.Ordinal));
        (await Archive("record", "--date", "2016-01-29")).Out.ShouldBe("river: revision 2: 1 edited\n");

        Read(History).ShouldStartWith(first);
        Read(History).ShouldContain("\ntime 2016-01-29T00:00:00Z\n");
        first.ShouldContain("\nnote As stored\n");
    }

    [Fact]
    public async Task A_record_of_an_earlier_time_than_the_last_is_refused_with_the_reason()
    {
        await Archive("record", "--date", "2016-01-29");
        var first = Read(History);
        _folder.Write("2016/river.txt", Text.Replace("two metres", "three metres", StringComparison.Ordinal));

        var back = await Archive("record", "--date", "2016-01-28");

        back.ExitCode.ShouldBe(1);
        back.Error.ShouldStartWith("river: not recorded, because its last record has the time 2016-01-29T00:00:00Z, and this one would have 2016-01-28T00:00:00Z. Correct the clock, or give a later --date.\n");
        Read(History).ShouldBe(first);
        (await Archive("record", "--date", "2016-01-29")).Out.ShouldBe("river: revision 2: 1 edited\n");
    }

    [Fact]
    public async Task An_edited_paragraph_keeps_its_id_and_a_new_one_never_takes_it()
    {
        var id = await IdOf("two metres");
        await Archive("record");
        _folder.Write("2016/river.txt", Text.Replace("two metres", "three metres", StringComparison.Ordinal));

        (await IdOf("three metres")).ShouldBe(id);
    }

    [Fact]
    public async Task A_renamed_file_keeps_its_history_under_its_new_name()
    {
        await Archive("record");
        File.Move(_folder.PathOf("2016/river.txt"), _folder.PathOf("2016/the-river-rises.txt"));

        (await Archive("record")).Out.ShouldBe("the-river-rises: revision 2\n");
        Read(".history/the-river-rises.history").ShouldContain("\nslug river\n");
        File.Exists(_folder.PathOf(History)).ShouldBeFalse();
    }

    [Fact]
    public async Task An_edit_that_is_not_recorded_is_told_by_check_as_a_warning()
    {
        await Archive("record");
        _folder.Write("2016/river.txt", Text.Replace("forty", "fifty", StringComparison.Ordinal));

        var run = await Archive("check", "--all", "--data", _data.FullPath);

        run.ExitCode.ShouldBe(0);
        run.Lines.ShouldHaveSingleItem().ShouldStartWith("2016/river.txt: warning: The article was edited or renamed since it was last recorded.");
    }

    [Fact]
    public async Task A_history_that_was_tampered_with_is_named_with_its_line_left_alone_and_the_article_still_read()
    {
        await Archive("record");
        _folder.Write(History, Read(History).Replace("forty", "fifty", StringComparison.Ordinal));
        var tampered = Read(History);
        var line = tampered.Split('\n').ToList().FindIndex(l => l.StartsWith("hash ", StringComparison.Ordinal)) + 1;

        var verify = await Archive("verify");
        var check = await Archive("check", "--all", "--data", _data.FullPath);
        var record = await Archive("record");

        verify.ExitCode.ShouldBe(1);
        verify.Lines[0].ShouldStartWith($"{History}:{line}: error: ");
        check.Lines.ShouldContain(l => l.StartsWith($"{History}:{line}: error: ", StringComparison.Ordinal));
        check.Error.ShouldStartWith("1 article can be read");
        record.Out.ShouldBe("");
        Read(History).ShouldBe(tampered);
    }

    [Fact]
    public async Task The_seal_changes_when_the_past_does_and_only_then()
    {
        await Archive("record");
        var seal = (await Archive("verify")).Lines[^1];
        (await Archive("verify")).Lines[^1].ShouldBe(seal);

        File.Delete(_folder.PathOf(History));
        await Archive("record", "--date", "2015-01-01");

        var rewritten = await Archive("verify");
        rewritten.ExitCode.ShouldBe(0);
        rewritten.Lines[^1].ShouldNotBe(seal);
    }

    [Fact]
    public async Task Verify_writes_json_with_the_last_hash_of_each_history()
    {
        await Archive("record");

        using var json = JsonDocument.Parse((await Archive("verify", "--json")).Out);

        var history = json.RootElement.GetProperty("histories").EnumerateArray().ShouldHaveSingleItem();
        history.GetProperty("slug").GetString().ShouldBe("river");
        history.GetProperty("hash").GetString().ShouldBe(Read(History).TrimEnd()[^64..]);
        history.GetProperty("standing").GetString().ShouldBe("as recorded");
    }

    [Theory]
    [InlineData("brook", "there is no article brook. Name a slug, or a path below the content folder such as 2016/river.txt.")]
    [InlineData("--date=yesterday", "--date yesterday is not a date. Write it as 2016-01-29, or as 2016-01-29T14:05:00Z.")]
    public async Task A_wrong_name_or_date_is_told_and_nothing_is_recorded(string argument, string message)
    {
        var run = await Archive("record", argument);

        run.ShouldBe(new(2, "", $"archive: {message}\n"));
        File.Exists(_folder.PathOf(History)).ShouldBeFalse();
    }

    public void Dispose()
    {
        _folder.Dispose();
        _data.Dispose();
    }

    private Task<CommandRun> Archive(string command, params string[] args) => CommandRun.RunAsync([command, .. args, "--content", _folder.FullPath]);

    private string Read(string path) => File.ReadAllText(_folder.PathOf(path));

    /// <summary>The id that the archive gives the paragraph with those words now.</summary>
    private async Task<string> IdOf(string words)
    {
        using var content = new TemporaryFolder();
        foreach (var file in Directory.EnumerateFiles(_folder.FullPath, "*", SearchOption.AllDirectories))
            content.Write(Path.GetRelativePath(_folder.FullPath, file), await File.ReadAllTextAsync(file, TestContext.Current.CancellationToken));
        await CommandRun.RunAsync("record", "--content", content.FullPath);
        var lines = await File.ReadAllLinesAsync(content.PathOf(History), TestContext.Current.CancellationToken);
        var at = Array.FindLastIndex(lines, line => line.Contains(words, StringComparison.Ordinal));
        return lines[at - 1].Split(' ')[1];
    }
}
