using System.Text.Json;
using ArticleArchive.Samples;

namespace ArticleArchive.Tests.Cli;

public sealed class CheckCommandTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task A_folder_without_problems_ends_with_0()
    {
        _folder.Write("content/2016/good.md", "---\ntitle: Good\ndate: 2016-01-29\n---\n\nA paragraph.\n");

        var run = await Check();

        run.ShouldBe(new(0, "", "1 article can be read: 0 errors, 0 warnings.\n"));
    }

    [Fact]
    public async Task Every_problem_is_told_with_its_place_and_what_is_held_back_ends_with_1()
    {
        _folder.Write("content/2016/yesterday.md", "---\ntitle: Dated yesterday\ndate: yesterday\n---\n\nA paragraph.\n");
        _folder.Write("content/2016/empty.txt", "");

        var run = await Check("--all");

        run.ExitCode.ShouldBe(1);
        run.Lines.Select(line => string.Join(' ', line.Split(' ').Take(2))).ShouldBe(["2016/empty.txt: error:", "2016/yesterday.md:3:7: warning:"]);
        run.Lines[1].ShouldContain("\"yesterday\"");
        run.Error.ShouldBe("1 article can be read: 1 error, 1 warning.\n");
    }

    [Fact]
    public async Task A_thousand_files_of_one_mistake_are_one_line_and_its_name_lists_them()
    {
        for (var i = 0; i < 1000; i++)
            _folder.Write($"content/2016/a{i}.md", $"---\ntitle: Article {i}\ndate: \"day {i} of \\\"May\\\"\"\nstrap: x\n---\n\nParagraph {i}.\n");

        var summary = await Check();
        var all = await Check("--kind", "date-not-date");
        var other = await Check("--kind", "nothing");

        summary.ExitCode.ShouldBe(0);
        summary.Lines.Count.ShouldBe(2);
        summary.Lines[0].ShouldStartWith("warning: 1,000 times, first 2016/a0.md:3:7: The date \"day 0 of \"May\"\" is not a date. Write it as 2016-01-29");
        summary.Lines[0].ShouldEndWith("[date-not-date]");
        summary.Lines[1].ShouldBe("note: the key \"strap\" is not used (1,000 files).");
        all.Lines.Count.ShouldBe(1000);
        other.ExitCode.ShouldBe(2);
        other.Error.ShouldContain("date-not-date");
    }

    [Fact]
    public async Task Drafts_equal_files_and_files_of_other_kinds_are_notes()
    {
        _folder.Write("content/draft.md", "---\ntitle: Draft\ndraft: true\n---\n\nNot yet.\n");
        _folder.Write("content/one.txt", "Reprint\n\nThe same words.\n");
        _folder.Write("content/two.txt", "Reprint\n\nThe same words.\n");
        _folder.Write("content/photo.jpg", "x");

        var run = await Check();

        run.ExitCode.ShouldBe(0);
        run.Lines.Select(line => line[..line.LastIndexOf(" [", StringComparison.Ordinal)]).ShouldBe(
        [
            "note: two.txt: The file is the same as \"one.txt\"; both are shown. Remove one of them unless it is a reprint.",
            "note: .: 1 file of other kinds: 1 .jpg. Articles are files that end in .md, .markdown, .txt or .text.",
            "note: draft.md:3:8: The metadata calls it a draft. The article is held back. Change this when the article should be shown.",
        ], ignoreOrder: true);
        run.Error.ShouldBe("2 articles can be read: 0 errors, 0 warnings.\n");
    }

    [Fact]
    public async Task Problems_between_files_are_told_too()
    {
        _folder.Write("content/2016/one.md", "---\ntitle: One\naliases: [early]\n---\n\nA paragraph.\n");
        _folder.Write("content/2016/two.md", "---\ntitle: Two\naliases: [early]\n---\n\nA paragraph.\n");

        var run = await Check("--all");

        run.Lines.Select(line => line.Split(':')[0]).ShouldBe(["2016/one.md", "2016/two.md"]);
        run.Lines.ShouldAllBe(line => line.Contains("'early'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Warnings_alone_end_with_0()
    {
        _folder.Write("content/2016/odd.md", "---\ntitle: Odd\nlanguage: a b\n---\n\nA paragraph.\n");

        var run = await Check();

        run.ExitCode.ShouldBe(0);
        run.Lines.ShouldHaveSingleItem().ShouldStartWith("warning: 2016/odd.md:3:11: ");
    }

    [Fact]
    public async Task Json_holds_the_counts_and_every_problem()
    {
        _folder.Write("content/2016/good.md", "---\ntitle: Good\n---\n\nA paragraph.\n");
        _folder.Write("content/2016/yesterday.md", "---\ntitle: Dated yesterday\ndate: yesterday\n---\n\nA paragraph.\n");

        var run = await Check("--json");

        run.ExitCode.ShouldBe(0);
        using var json = JsonDocument.Parse(run.Out);
        var root = json.RootElement;
        (root.GetProperty("articles").GetInt32(), root.GetProperty("errors").GetInt32(), root.GetProperty("warnings").GetInt32()).ShouldBe((2, 0, 1));
        var problem = root.GetProperty("problems").EnumerateArray().ShouldHaveSingleItem();
        problem.GetProperty("severity").GetString().ShouldBe("warning");
        problem.GetProperty("file").GetString().ShouldBe("2016/yesterday.md");
        problem.GetProperty("line").GetInt32().ShouldBe(3);
        problem.GetProperty("column").GetInt32().ShouldBe(7);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told_with_what_to_do()
    {
        var nowhere = _folder.PathOf("nowhere");

        var run = await CommandRun.RunAsync("check", "--content", nowhere);

        run.ShouldBe(new(2, "", $"archive: there is no folder {nowhere}. Name the folder of stored articles with --content DIR.\n"));
    }

    [Fact]
    public async Task A_sample_has_no_problem()
    {
        new SampleArchive(new(Articles: 500, Seed: 11)).Write(_folder.PathOf("content"), TestContext.Current.CancellationToken);

        var run = await Check();

        run.ShouldBe(new(0, "", "500 articles can be read: 0 errors, 0 warnings.\n"));
    }

    public void Dispose() => _folder.Dispose();

    private Task<CommandRun> Check(params string[] options) => CommandRun.RunAsync(["check", "--content", _folder.PathOf("content"), .. options]);
}
