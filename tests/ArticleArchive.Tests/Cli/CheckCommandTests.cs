using System.Text.Json;
using ArticleArchive.Tests.Support;

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
    public async Task Every_problem_is_told_with_its_place_and_any_error_ends_with_1()
    {
        _folder.Write("content/2016/yesterday.md", "---\ntitle: Dated yesterday\ndate: yesterday\n---\n\nA paragraph.\n");
        _folder.Write("content/2016/twice.txt", "Twice\n\nA paragraph.\n");
        _folder.Write("content/undated/twice.md", "---\ntitle: Twice\n---\n\nA paragraph.\n");
        _folder.Write("content/2016/empty.txt", "");

        var run = await Check();

        run.ExitCode.ShouldBe(1);
        run.Lines.Select(line => line[..line.IndexOf(": error: ", StringComparison.Ordinal)])
            .ShouldBe(["2016/empty.txt", "2016/twice.txt", "2016/yesterday.md:3:7", "undated/twice.md"]);
        run.Lines[2].ShouldContain("\"yesterday\"");
        run.Error.ShouldBe("1 article can be read: 4 errors, 0 warnings.\n");
    }

    [Fact]
    public async Task Problems_between_files_are_told_too()
    {
        _folder.Write("content/2016/one.md", "---\ntitle: One\naliases: [early]\n---\n\nA paragraph.\n");
        _folder.Write("content/2016/two.md", "---\ntitle: Two\naliases: [early]\n---\n\nA paragraph.\n");

        var run = await Check();

        run.Lines.Select(line => line.Split(':')[0]).ShouldBe(["2016/one.md", "2016/two.md"]);
        run.Lines.ShouldAllBe(line => line.Contains("'early'", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Warnings_alone_end_with_0()
    {
        _folder.Write("content/2016/odd.md", "---\ntitle: Odd\ncolour: red\n---\n\nA paragraph.\n");

        var run = await Check();

        run.ExitCode.ShouldBe(0);
        run.Lines.ShouldHaveSingleItem().ShouldStartWith("2016/odd.md:3:1: warning: ");
    }

    [Fact]
    public async Task Json_holds_the_counts_and_every_problem()
    {
        _folder.Write("content/2016/good.md", "---\ntitle: Good\n---\n\nA paragraph.\n");
        _folder.Write("content/2016/yesterday.md", "---\ntitle: Dated yesterday\ndate: yesterday\n---\n\nA paragraph.\n");

        var run = await Check("--json");

        run.ExitCode.ShouldBe(1);
        using var json = JsonDocument.Parse(run.Out);
        var root = json.RootElement;
        (root.GetProperty("articles").GetInt32(), root.GetProperty("errors").GetInt32(), root.GetProperty("warnings").GetInt32()).ShouldBe((2, 1, 0));
        var problem = root.GetProperty("problems").EnumerateArray().ShouldHaveSingleItem();
        problem.GetProperty("severity").GetString().ShouldBe("error");
        problem.GetProperty("file").GetString().ShouldBe("2016/yesterday.md");
        problem.GetProperty("line").GetInt32().ShouldBe(3);
        problem.GetProperty("column").GetInt32().ShouldBe(7);
    }

    [Fact]
    public async Task A_folder_that_is_not_there_is_told_with_what_to_do()
    {
        var nowhere = _folder.PathOf("nowhere");

        var run = await CommandRun.Of("check", "--content", nowhere);

        run.ShouldBe(new(2, "", $"archive: there is no folder {nowhere}. Name the folder of stored articles with --content DIR.\n"));
    }

    [Fact]
    public async Task A_sample_has_no_problem()
    {
        await CommandRun.Of("sample", "--articles", "500", "--seed", "11", "--out", _folder.PathOf("content"));

        var run = await Check();

        run.ShouldBe(new(0, "", "500 articles can be read: 0 errors, 0 warnings.\n"));
    }

    public void Dispose() => _folder.Dispose();

    private Task<CommandRun> Check(params string[] options) => CommandRun.Of(["check", "--content", _folder.PathOf("content"), .. options]);
}
