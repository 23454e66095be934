using System.Text.Json;
using System.Text.RegularExpressions;
using ArticleArchive.Citations;
using ArticleArchive.Cli;
using ArticleArchive.Content.Metadata;
using ArticleArchive.Samples;
using ArticleArchive.Search.Queries;
using ArticleArchive.Tests.Cli;
using ArticleArchive.Web.Endpoints.Exports;
using ArticleArchive.Web.Settings;

namespace ArticleArchive.Tests;

/// <summary>What the README says is so.</summary>
public sealed partial class ReadmeTests
{
    private static readonly string Readme = File.ReadAllText(Path.Combine(Repository.Root, "README.md"));

    private static readonly IReadOnlyList<string> Addresses =
        [.. Quoted().Matches(Readme).Select(match => match.Groups[1].Value).Where(code => code.StartsWith('/') && code != "/articles/slug").Distinct()];

    public static TheoryData<string> Queries => new(Rows("typed"));

    [Fact]
    public void The_settings_it_lists_are_the_settings_there_are()
    {
        string[] settings =
        [
            .. typeof(ArchiveOptions).GetProperties().Where(property => property.PropertyType != typeof(ArchiveLimits)).Select(property => $"Archive:{property.Name}"),
            .. typeof(ArchiveLimits).GetProperties().Select(property => $"Archive:Limits:{property.Name}"),
        ];

        Rows("setting").ShouldBe(settings, ignoreOrder: true);
    }

    [Fact]
    public void The_settings_that_the_deployment_files_set_are_in_it()
    {
        var files = Directory.GetFiles(Path.Combine(Repository.Root, "src/ArticleArchive.Web/Deploy")).Select(File.ReadAllText);
        var set = files.SelectMany(text => SettingInEnvironment().Matches(text)).Select(match => $"Archive:{match.Groups[1].Value}").Distinct().ToList();

        set.Count.ShouldBeGreaterThan(3);
        set.Except(Rows("setting")).ShouldBeEmpty();
    }

    [Fact]
    public void The_keys_it_lists_are_the_keys_there_are() => Rows("key").ShouldBe(MetadataKeys.ForArticle, ignoreOrder: true);

    [Fact]
    public void Every_command_of_the_terminal_program_is_in_it_and_every_one_in_it_can_be_parsed()
    {
        var root = ArchiveCommand.Build(new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null));
        var commands = CliLines().Matches(Readme).Select(match => match.Groups[1].Value.Split("  #")[0].Trim()).ToArray();

        commands.Length.ShouldBeGreaterThanOrEqualTo(root.Subcommands.Count);
        commands.Select(line => line.Split(' ')[0]).Distinct().ShouldBe(root.Subcommands.Select(command => command.Name), ignoreOrder: true);
        foreach (var line in commands)
            root.Parse(line.Replace("'\"", "\"", StringComparison.Ordinal).Replace("\"'", "\"", StringComparison.Ordinal)).Errors.ShouldBeEmpty(line);
    }

    [Fact]
    public void The_command_for_a_made_up_archive_can_be_parsed()
    {
        var line = SampleLine().Match(Readme).Groups[1].Value;

        SampleProgram.Create(new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null)).Parse(line).Errors.ShouldBeEmpty(line);
    }

    [Theory]
    [MemberData(nameof(Queries))]
    public async Task Every_query_it_shows_finds_something_in_the_archive_that_ships_and_is_read_without_a_note(string query)
    {
        using var data = new TemporaryFolder();

        QueryParser.Parse(new QueryText { Typed = query }).Notes.ShouldBeEmpty();
        var run = await CommandRun.RunAsync("search", query, "--content", Path.Combine(Repository.Root, "content"), "--data", data.FullPath);

        run.ExitCode.ShouldBe(0, $"{query}: {run.Out}{run.Error}");
    }

    [Fact]
    public async Task Every_address_in_it_answers_in_the_archive_that_ships()
    {
        const string Slug = "coalition-briefing-in-britain";
        await using var site = new TestSite { Settings = new Dictionary<string, string> { ["Archive:ContentPath"] = Path.Combine(Repository.Root, "content"), ["Archive:Watch"] = "false" } };
        using var client = await site.ReadyAsync(TestContext.Current.CancellationToken);
        using var article = JsonDocument.Parse(await client.GetStringAsync($"/api/articles/{Slug}", TestContext.Current.CancellationToken));
        var id = article.RootElement.GetProperty("passages")[2].GetProperty("id").GetString();
        var wording = article.RootElement.GetProperty("utterances").EnumerateArray().Select(utterance => utterance.TryGetProperty("wording", out var name) ? name.GetString() : null).First(name => name is not null);

        Addresses.Count.ShouldBeGreaterThan(12);
        foreach (var address in Addresses)
        {
            var real = address
                .Replace("/speakers/{slug}", "/speakers/steve-warren", StringComparison.Ordinal)
                .Replace("{slug}", Slug, StringComparison.Ordinal)
                .Replace("{wording}", wording, StringComparison.Ordinal)
                .Replace("{id}", id, StringComparison.Ordinal);
            using var answer = await client.GetAsync(real, TestContext.Current.CancellationToken);

            ((int)answer.StatusCode).ShouldBeLessThan(400, real);
        }
    }

    [Fact]
    public void Its_first_commands_are_where_it_says_and_its_picture_is_there()
    {
        File.Exists(Path.Combine(Repository.Root, "src/ArticleArchive.Web/ArticleArchive.Web.csproj")).ShouldBeTrue();
        File.Exists(Path.Combine(Repository.Root, "tests/run")).ShouldBeTrue();
        foreach (var picture in Pictures().Matches(Readme).Select(match => match.Groups[1].Value))
            File.Exists(Path.Combine(Repository.Root, picture)).ShouldBeTrue(picture);
    }

    [Fact]
    public void The_tool_that_it_installs_is_the_one_that_is_packed()
    {
        var project = File.ReadAllText(Path.Combine(Repository.Root, "src/ArticleArchive.Cli/ArticleArchive.Cli.csproj"));

        project.ShouldContain("<PackAsTool>true</PackAsTool>");
        Readme.ShouldContain($"dotnet tool install --global --prerelease --add-source artifacts {PackageId().Match(project).Groups[1].Value}\n");
    }

    /// <summary>What the file that it names for a change must have in it.</summary>
    public static TheoryData<string, string[]> Changes => new()
    {
        { "a front-matter key", [.. MetadataKeys.ForArticle.Select(key => $"\"{key}\"")] },
        { "a query operator", ["\"OR\"", "\"AND\"", "\"NOT\"", "\"NEAR\""] },
        { "a citation style", [.. CitationStyle.All.Select(style => $"new(\"{style.Name}\", \"{style.Id}\", ")] },
        { "a column of the CSV", [.. ExportRow.Columns.Names.Select(column => $"(\"{column}\", row => ")] },
        { "the colour of a highlight", ["--highlight: #", "mark { background: var(--highlight);"] },
        { "a limit", [.. typeof(ArchiveLimits).GetProperties().Select(limit => $" {limit.Name} {{ get; ")] },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void The_file_that_it_names_for_a_change_has_what_is_to_be_changed(string change, string[] words)
    {
        var row = Readme.Split('\n').Single(line => line.StartsWith($"| {change} | `", StringComparison.Ordinal));
        var file = Path.Combine(Repository.Root, row.Split('`')[1]);
        var text = File.ReadAllText(file);

        words.ShouldAllBe(word => text.Contains(word, StringComparison.Ordinal));
        FileBeside().Matches(row).ShouldAllBe(beside => File.Exists(Path.Combine(Path.GetDirectoryName(file) ?? "", beside.Groups[1].Value)));
        var tests = Quoted().Matches(row.Split(" | ")[2]).Select(test => test.Groups[1].Value).ToList();
        tests.ShouldNotBeEmpty();
        tests.ShouldAllBe(test => Directory.EnumerateFiles(Path.Combine(Repository.Root, "tests"), $"{test}.cs", SearchOption.AllDirectories).Any());
    }

    [Theory]
    [InlineData("README.md")]
    [InlineData(".github/CONTRIBUTING.md")]
    [InlineData(".github/CHANGELOG.md")]
    [InlineData(".github/SECURITY.md")]
    [InlineData("src/ArticleArchive.Web/Deploy/README.md")]
    public void Every_file_of_this_repository_that_a_document_names_is_there(string document)
    {
        var text = File.ReadAllText(Path.Combine(Repository.Root, document));
        var folder = Path.GetDirectoryName(Path.Combine(Repository.Root, document)) ?? "";
        var linked = Links().Matches(text).Select(link => Path.Combine(folder, link.Groups[1].Value));
        var named = NamedFiles().Matches(text).Select(name => Path.Combine(Repository.Root, name.Groups[1].Value));

        linked.Concat(named).Where(path => !File.Exists(path) && !Directory.Exists(path)).ShouldBeEmpty();
    }

    [Fact]
    public void The_workflow_runs_what_every_change_must_pass_and_dependencies_are_watched_where_they_are()
    {
        File.ReadAllText(Path.Combine(Repository.Root, ".github/workflows/ci.yml")).ShouldContain("- run: .ci/run\n");
        File.Exists(Path.Combine(Repository.Root, ".ci/run")).ShouldBeTrue();
        var watched = Watched().Matches(File.ReadAllText(Path.Combine(Repository.Root, ".github/dependabot.yml"))).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value);
        File.Exists(Path.Combine(Repository.Root, watched["nuget"].TrimStart('/'), "Directory.Packages.props")).ShouldBeTrue();
        File.Exists(Path.Combine(Repository.Root, watched["npm"].TrimStart('/'), "package.json")).ShouldBeTrue();
    }

    /// <summary>The code in the first column of the table with that heading.</summary>
    private static IReadOnlyList<string> Rows(string heading) =>
    [
        .. Readme.Split('\n').SkipWhile(line => !line.StartsWith($"| {heading} |", StringComparison.Ordinal)).Skip(2).TakeWhile(line => line.StartsWith('|'))
            .Select(line => line.Split('`')[1]),
    ];

    [GeneratedRegex("Archive__([A-Za-z]+)", RegexOptions.NonBacktracking)]
    private static partial Regex SettingInEnvironment();

    [GeneratedRegex("`([^`\n]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex Quoted();

    [GeneratedRegex(@"^    archive ([^\n]+)", RegexOptions.NonBacktracking | RegexOptions.Multiline)]
    private static partial Regex CliLines();

    [GeneratedRegex(@"--project tests/ArticleArchive\.Samples -- ([^\n]+)", RegexOptions.NonBacktracking)]
    private static partial Regex SampleLine();

    [GeneratedRegex("<PackageId>([^<]+)</PackageId>", RegexOptions.NonBacktracking)]
    private static partial Regex PackageId();

    [GeneratedRegex("`([A-Za-z]+\\.cs)`", RegexOptions.NonBacktracking)]
    private static partial Regex FileBeside();

    /// <summary>A link to a file, without a fragment of it.</summary>
    [GeneratedRegex(@"\]\(([^):#]+)(?:#[^)]*)?\)", RegexOptions.NonBacktracking)]
    private static partial Regex Links();

    /// <summary>A path from the root, in code.</summary>
    [GeneratedRegex("`((?:src|tests)/[A-Za-z0-9/.-]+)`", RegexOptions.NonBacktracking)]
    private static partial Regex NamedFiles();

    [GeneratedRegex(@"package-ecosystem: (\S+)\n\s+directory: (\S+)", RegexOptions.NonBacktracking)]
    private static partial Regex Watched();

    [GeneratedRegex(@"!\[[^\]]*\]\(([^)]+)\)", RegexOptions.NonBacktracking)]
    private static partial Regex Pictures();
}
