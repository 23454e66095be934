using System.Security.Cryptography;
using System.Text.Json;
using ArticleArchive.Tests.Cli;

namespace ArticleArchive.Tests.Importing;

public sealed class ImportCommandTests : IDisposable
{
    private const string Note = "<p>The bridge at Kesrat was opened on Friday.</p><p>Nobody knows when the ferries will stop.</p>";

    private readonly ImportFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task The_original_is_kept_in_a_hidden_folder_with_its_hash_in_the_article()
    {
        var page = _folder.With("saved.html", MadeFiles.Page("<title>Bridge reopens</title>", Note));

        var run = await _folder.Import(page, "--into", "2016");

        run.ExitCode.ShouldBe(0);
        _folder.Written.ShouldBe(["2016/.originals/bridge-reopens.html", "2016/bridge-reopens.md"]);
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(await File.ReadAllBytesAsync(page, TestContext.Current.CancellationToken)));
        File.ReadAllBytes(Path.Combine(_folder.Content, "2016/.originals/bridge-reopens.html")).ShouldBe(await File.ReadAllBytesAsync(page, TestContext.Current.CancellationToken));
        _folder.TextOf("2016/bridge-reopens.md").ShouldContain($"original: {{file: \".originals/bridge-reopens.html\", sha256: \"{sha256}\"}}\n");
        run.Out.ShouldStartWith("2016/bridge-reopens.md: Bridge reopens, undated, 2 paragraphs; ");
    }

    [Fact]
    public async Task An_imported_article_has_nothing_for_the_check_to_tell()
    {
        await _folder.Import(_folder.With("saved.html", MadeFiles.Page("<title>Bridge reopens</title>", Note)));

        var check = await CommandRun.RunAsync("check", "--content", _folder.Content);

        check.Out.ShouldBe("");
        check.Error.ShouldBe("1 article can be read: 0 errors, 0 warnings.\n");
    }

    [Fact]
    public async Task A_dry_run_prints_the_file_and_writes_nothing()
    {
        var run = await _folder.Import(_folder.With("saved.html", MadeFiles.Page("<title>Bridge reopens</title>", Note)), "--dry-run");

        run.ExitCode.ShouldBe(0);
        run.Out.ShouldContain("\n---\ntitle: \"Bridge reopens\"\n");
        run.Out.ShouldContain("\nThe bridge at Kesrat was opened on Friday.\n");
        run.Error.ShouldBe("1 article would be imported.\n");
        _folder.Written.ShouldBeEmpty();
    }

    [Fact]
    public async Task Json_says_what_came_of_each_file()
    {
        var page = _folder.With("saved.html", MadeFiles.Page("<title>Bridge reopens</title><meta name='date' content='2016-01-29'>", Note));
        var picture = _folder.With("scan.png", [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A]);

        var run = await _folder.Import(page, picture, "--json");

        run.ExitCode.ShouldBe(1);
        using var json = JsonDocument.Parse(run.Out);
        var (first, second) = (json.RootElement[0], json.RootElement[1]);
        first.GetProperty("imported").GetBoolean().ShouldBeTrue();
        first.GetProperty("slug").GetString().ShouldBe("bridge-reopens");
        first.GetProperty("date").GetString().ShouldBe("2016-01-29");
        first.GetProperty("paragraphs").GetInt32().ShouldBe(2);
        second.GetProperty("imported").GetBoolean().ShouldBeFalse();
        second.GetProperty("problem").GetProperty("what").GetString().ShouldBe("It is a picture, and words in pictures are not read.");
    }

    [Fact]
    public async Task An_article_that_is_there_is_never_written_over()
    {
        var page = _folder.With("saved.html", MadeFiles.Page("<title>Bridge reopens</title>", Note));
        _folder.With("content/old/Bridge_Reopens.txt", "Bridge reopens\n\nIt is open.\n");

        var run = await _folder.Import(page);
        var named = await _folder.Import(page, "--slug", "bridge-opens-again");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain($"{page}: There is already an article \"bridge-reopens\": old/Bridge_Reopens.txt. Give this one another name with --slug, or remove the other first.\n");
        named.ExitCode.ShouldBe(0);
        _folder.Written.ShouldBe([".originals/bridge-opens-again.html", "bridge-opens-again.md", "old/Bridge_Reopens.txt"]);
    }

    [Fact]
    public async Task Articles_of_one_headline_from_different_files_each_get_a_name_and_are_not_imported_twice()
    {
        string[] names = ["2016-01-29-a.html", "2016-01-30-b.html", "c.html"];
        string[] pages = [.. names.Select(name => _folder.With(name, MadeFiles.Page("<title>Editorial</title>", $"{Note}<p>It is of the file {name}, as anybody who reads it can see, and of no other.</p>")))];

        var first = await _folder.Import(pages);
        var again = await _folder.Import(pages);

        first.ExitCode.ShouldBe(0, first.Error);
        again.ExitCode.ShouldBe(1);
        again.Error.ShouldContain("0 articles imported; 3 could not be imported.\n");
        _folder.Written.ShouldBe([".originals/editorial-2016-01-30.html", ".originals/editorial-c.html", ".originals/editorial.html", "editorial-2016-01-30.md", "editorial-c.md", "editorial.md"]);
        _folder.TextOf("editorial.md").ShouldContain("# Review: The original does not give its date; this one is from the name of its file.\ndate: \"2016-01-29\"\n");
    }

    [Fact]
    public async Task An_article_of_the_headline_of_an_earlier_import_gets_a_name_of_its_own_wherever_that_one_lies()
    {
        await _folder.Import(_folder.With("a.html", MadeFiles.Page("<title>Editorial</title>", Note)), "--into", "2015");
        var pdf = _folder.With("2016-01-30-b.pdf", MadeFiles.Pdf("Editorial", [["The bridge at Kesrat was opened on Friday,", "a month after the flood."]]));

        var run = await _folder.Import(pdf);

        run.ExitCode.ShouldBe(0, run.Error);
        _folder.Written.ShouldBe([".originals/editorial-2016-01-30.pdf", "2015/.originals/editorial.html", "2015/editorial.md", "editorial-2016-01-30.md"]);
    }

    [Theory]
    [InlineData("Created by Larna Converter 3 (HTML Version)")]
    [InlineData("Untitled Document")]
    [InlineData("Microsoft Word - bridge 2")]
    public async Task A_title_that_a_program_gave_is_no_headline(string title)
    {
        var run = await _folder.Import(_folder.With("bridge.html", MadeFiles.Page($"<title>{title}</title>", Note)));

        run.ExitCode.ShouldBe(0, run.Error);
        _folder.Written.ShouldBe([".originals/bridge.html", "bridge.md"]);
        _folder.TextOf("bridge.md").ShouldContain("# Review: No headline was found.\n");
    }

    [Fact]
    public async Task Where_the_article_cannot_be_written_its_original_is_not_left()
    {
        var page = _folder.With("saved.html", MadeFiles.Page("<title>Bridge reopens</title>", Note));
        Directory.CreateDirectory(Path.Combine(_folder.Content, "bridge-reopens.md"));

        var run = await _folder.Import(page);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("0 articles imported; 1 could not be imported.\n");
        _folder.Written.ShouldBeEmpty();
        Directory.Exists(Path.Combine(_folder.Content, ".originals")).ShouldBeFalse();
    }

    [Theory]
    [InlineData("../elsewhere")]
    [InlineData(".hidden")]
    public async Task Articles_go_only_where_they_are_read_from(string into)
    {
        var run = await _folder.Import(_folder.With("saved.html", MadeFiles.Page("<title>Bridge reopens</title>", Note)), "--into", into);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain($"archive: articles are not read from {into}. Name a folder below");
        _folder.Written.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_folder_of_saved_pages_is_imported_and_what_a_browser_saved_beside_them_is_not()
    {
        var page = _folder.With("saved/bridge.html", MadeFiles.Page("<title>Bridge reopens</title>", Note));
        _folder.With("saved/bridge_files/advert.html", MadeFiles.Page("<title>Buy now</title>", Note));
        _folder.With("saved/bridge_files/style.css", "p { color: red }");
        _folder.With("saved/2016/ferry.htm", MadeFiles.Page("<title>Ferry stops</title>", Note));
        _folder.With("saved/2016/notes.txt", "Some notes.");
        _folder.With("saved/.hidden.html", MadeFiles.Page("<title>Hidden</title>", Note));

        var run = await _folder.Import(Path.GetDirectoryName(page) ?? "");

        run.ExitCode.ShouldBe(0, run.Error);
        _folder.Written.ShouldBe([".originals/bridge-reopens.html", ".originals/ferry-stops.html", "bridge-reopens.md", "ferry-stops.md"]);
    }

    [Fact]
    public async Task A_folder_with_nothing_to_import_is_told()
    {
        var notes = _folder.With("saved/notes.txt", "Some notes.");

        var run = await _folder.Import(Path.GetDirectoryName(notes) ?? "");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldContain("The folder contains nothing that can be imported. Saved web pages (.html)");
    }

    [Theory]
    [InlineData("changed", "2016/bridge-reopens.md: error: The original \".originals/bridge-reopens.html\" is not the file that was imported: its SHA-256 differs.")]
    [InlineData("gone", "2016/bridge-reopens.md: error: The original \".originals/bridge-reopens.html\" is missing.")]
    [InlineData("outside", "2016/bridge-reopens.md: error: The original \"../../saved.html\" is outside the content folder.")]
    [InlineData("same", "seal ")]
    public async Task Verify_compares_the_original_with_its_hash(string what, string told)
    {
        await _folder.Import(_folder.With("saved.html", MadeFiles.Page("<title>Bridge reopens</title>", Note)), "--into", "2016");
        var original = Path.Combine(_folder.Content, "2016/.originals/bridge-reopens.html");
        if (what == "changed")
            await File.AppendAllTextAsync(original, " ", TestContext.Current.CancellationToken);
        if (what == "gone")
            File.Delete(original);
        if (what == "outside")
            _folder.With("content/2016/bridge-reopens.md", _folder.TextOf("2016/bridge-reopens.md").Replace(".originals/bridge-reopens.html", "../../saved.html", StringComparison.Ordinal));

        var verify = await CommandRun.RunAsync("verify", "--content", _folder.Content);

        verify.ExitCode.ShouldBe(what == "same" ? 0 : 1);
        verify.Out.ShouldStartWith(told);
        verify.Error.ShouldContain(what == "same" ? "1 original unchanged since import, 0 changed or missing." : "0 originals unchanged since import, 1 changed or missing.");
    }
}
