using System.Text.Json;

namespace ArticleArchive.Tests.Cli;

public sealed class IndexCommandTests : IDisposable
{
    private readonly SmallArchive _archive = new();

    [Fact]
    public async Task The_database_is_built_beside_the_content_folder()
    {
        var run = await _archive.Run("index");

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldBe($"3 articles, 9 passages, 1 statement in {_archive.Database}\n");
        File.Exists(_archive.Database).ShouldBeTrue();
    }

    [Fact]
    public async Task The_database_is_built_where_it_is_asked_for()
    {
        var elsewhere = Path.Combine(_archive.Content, "..", "elsewhere");

        await _archive.Run("index", "--data", elsewhere);

        File.Exists(Path.Combine(elsewhere, "archive.db")).ShouldBeTrue();
        File.Exists(_archive.Database).ShouldBeFalse();
    }

    [Fact]
    public async Task The_database_is_never_built_in_the_content_folder()
    {
        var inside = Path.Combine(_archive.Content, "data");

        var run = await _archive.Run("index", "--data", inside);

        run.ShouldBe(new(2, "", $"archive: {inside} is inside the content folder, which is for stored articles only. Name another folder with --data DIR.\n"));
        Directory.Exists(inside).ShouldBeFalse();
    }

    [Fact]
    public async Task A_change_is_taken_in_and_json_tells_what_the_archive_holds()
    {
        await _archive.Run("index");
        _archive.Write("content/undated/one-more.txt", "One more\n\nIts paragraph.\n");
        _archive.Write("content/undated/broken.txt", " \n");

        var run = await _archive.Run("index", "--json");

        using var json = JsonDocument.Parse(run.Out);
        json.RootElement.GetProperty("articles").GetInt32().ShouldBe(4);
        json.RootElement.GetProperty("errors").GetInt32().ShouldBe(1);
        json.RootElement.GetProperty("database").GetString().ShouldBe(_archive.Database);
    }

    [Fact]
    public async Task A_rebuild_reads_even_what_has_not_changed()
    {
        var path = _archive.Write("content/undated/one-more.txt", "One more\n\nIts paragraph.\n");
        var written = File.GetLastWriteTimeUtc(path);
        await _archive.Run("index");
        _archive.Write("content/undated/one-more.txt", "One more\n\nIts chapter...\n");
        File.SetLastWriteTimeUtc(path, written);

        (await _archive.Run("show", "one-more")).Out.ShouldContain("Its paragraph.");
        await _archive.Run("index", "--rebuild");
        (await _archive.Run("show", "one-more")).Out.ShouldContain("Its chapter...");
    }

    public void Dispose() => _archive.Dispose();
}
