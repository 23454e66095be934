using System.Security.Cryptography;
using System.Text;
using ArticleArchive.Samples;
using ArticleArchive.Tests.Cli;

namespace ArticleArchive.Tests.Samples;

public sealed class SampleProgramTests : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    [Fact]
    public async Task The_sample_of_a_seed_is_the_same_on_every_machine()
    {
        await Sample("a", "--articles", "200", "--seed", "7");

        Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', Files("a").Select(file => $"{file.Key}\n{file.Value}")))))
            .ShouldBe("332a607fada087e01befe63b0c24909763e91e86ba89943feffb1a6da5386044");
    }

    [Fact]
    public async Task What_the_articles_say_is_the_same_with_histories_and_without()
    {
        await Sample("with", "--articles", "60", "--recorded", "50");
        await Sample("without", "--articles", "60", "--recorded", "0");

        Files("with").ShouldBe(Files("without"));
        Histories("without").ShouldBeEmpty();
    }

    [Fact]
    public async Task As_many_of_a_hundred_articles_have_a_history_as_asked_for_and_fewer_are_among_the_more()
    {
        await Sample("few", "--articles", "200", "--recorded", "10");
        await Sample("many", "--articles", "200", "--recorded", "30");

        var many = Histories("many");
        many.Count.ShouldBeInRange(40, 80);
        Histories("few").Count.ShouldBeInRange(8, 35);
        Histories("few").ShouldAllBe(history => many[history.Key] == history.Value);
    }

    [Fact]
    public async Task Histories_hold_and_tell_of_every_kind_of_edit()
    {
        await Sample("a", "--articles", "150", "--recorded", "100");

        var verified = await CommandRun.RunAsync("verify", "--content", _folder.PathOf("a"));
        verified.ExitCode.ShouldBe(0, verified.Out);
        verified.Error.ShouldStartWith("150 histories with ");
        verified.Out.ShouldStartWith("seal ", Case.Sensitive, "every article stands as it was last recorded");
        var check = await CommandRun.RunAsync("check", "--content", _folder.PathOf("a"));
        check.ExitCode.ShouldBe(0, check.Out);
        string[] told = [.. Histories("a").Values];
        string[] notes = ["As first stored", "New headline", "Spelling corrected", "A paragraph added", "A paragraph taken out", "A paragraph moved", "A long paragraph parted"];
        notes.ShouldAllBe(note => told.Any(history => history.Contains(note, StringComparison.Ordinal)));
    }

    [Fact]
    public async Task More_articles_of_a_seed_hold_the_fewer()
    {
        await Sample("few", "--articles", "30", "--seed", "3");
        await Sample("many", "--articles", "60", "--seed", "3");

        var many = Files("many");
        Files("few").ShouldAllBe(file => many[file.Key] == file.Value);
        many.Keys.Count(name => !name.EndsWith(".yml", StringComparison.Ordinal)).ShouldBe(60);
    }

    [Fact]
    public async Task Another_seed_gives_another_sample()
    {
        await Sample("a", "--articles", "5", "--seed", "1");
        await Sample("b", "--articles", "5", "--seed", "2");

        Files("a").Values.Intersect(Files("b").Values).ShouldBeEmpty();
    }

    [Fact]
    public async Task Every_article_says_that_it_is_made_up()
    {
        await Sample("a", "--articles", "100");

        var files = Files("a");
        var metadata = files.Where(file => !file.Key.EndsWith(".txt", StringComparison.Ordinal)).Select(file => file.Value).ToList();
        metadata.ShouldAllBe(text => text.Contains("(made-up sample)\"", StringComparison.Ordinal) && text.Contains($"rights: \"{SampleMetadata.Rights}\"", StringComparison.Ordinal));
        files.Keys.Where(name => name.EndsWith(".txt", StringComparison.Ordinal)).ShouldAllBe(name => files.ContainsKey(Path.ChangeExtension(name, ".yml")));
    }

    [Theory]
    [InlineData("\"We ", "straight double marks")]
    [InlineData("“We ", "curly double marks")]
    [InlineData("‘We ", "curly single marks")]
    [InlineData("'We ", "straight single marks")]
    [InlineData("\", ", "the comma after the mark")]
    [InlineData(",\" ", "the comma before the mark")]
    [InlineData("she said. ", "a pronoun")]
    [InlineData("Lt Col ", "a short rank")]
    [InlineData("According to ", "according to")]
    [InlineData("\nspeakers:\n", "speakers named in the metadata")]
    [InlineData(".\"\n\n\"", "a statement that goes on in a paragraph of its own")]
    [InlineData(".\n\n“", "a statement over several paragraphs, its marks not closed between them")]
    [InlineData("\nAdvertisement\n", "page furniture")]
    [InlineData("~\"\n", "an uncertain date")]
    public async Task The_sample_has_what_real_news_has(string words, string what)
    {
        await Sample("a", "--articles", "300");

        Files("a").Values.Count(text => text.Contains(words, StringComparison.Ordinal)).ShouldBeGreaterThan(0, what);
    }

    [Fact]
    public async Task Articles_lie_in_the_folder_of_their_year_or_among_the_undated()
    {
        await Sample("a", "--articles", "300");

        var articles = Files("a").Where(file => file.Key.EndsWith(".md", StringComparison.Ordinal)).ToList();
        articles.ShouldAllBe(file => file.Key.StartsWith("undated/", StringComparison.Ordinal)
            ? !file.Value.Contains("\ndate:", StringComparison.Ordinal)
            : file.Value.Contains($"\ndate: \"{file.Key.Substring(0, 4)}", StringComparison.Ordinal));
        articles.Count(file => file.Key.StartsWith("undated/", StringComparison.Ordinal)).ShouldBeInRange(5, 50);
    }

    [Fact]
    public async Task Articles_are_as_long_as_asked_for_on_average()
    {
        await Sample("a", "--articles", "400", "--paragraphs", "20");

        Files("a").Where(file => file.Key.EndsWith(".md", StringComparison.Ordinal)).Average(file => file.Value.Split("\n\n").Length - 1).ShouldBeInRange(18, 23);
    }

    [Fact]
    public async Task A_sample_is_not_written_among_other_files()
    {
        _folder.Write("mine/notes.txt", "Mine");

        var run = await Sample("mine");

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith($"{_folder.PathOf("mine")} is not empty, and a sample is never written among other files. Name a new folder, or empty that one.\n");
        Files("mine").ShouldHaveSingleItem().Value.ShouldBe("Mine");
    }

    [Theory]
    [InlineData("Required argument 'FOLDER' missing for command")]
    [InlineData("--articles takes a whole number from 1 to 100000000, not \"0\".", "x", "--articles", "0")]
    [InlineData("--seed takes a whole number from 0 to 18446744073709551615, not \"x\".", "x", "--seed", "x")]
    [InlineData("--recorded takes a whole number from 0 to 100, not \"101\".", "x", "--recorded", "101")]
    [InlineData("--paragraphs takes a whole number from 2 to 1000, not \"1\".", "x", "--paragraphs", "1")]
    public async Task Wrong_use_is_told_with_what_is_right(string message, params string[] args)
    {
        var run = await CommandRun.RunAsync(SampleProgram.RunAsync, "", args);

        run.ExitCode.ShouldBe(1);
        run.Error.ShouldStartWith(message);
        Directory.Exists("x").ShouldBeFalse();
    }

    public void Dispose() => _folder.Dispose();

    private Task<CommandRun> Sample(string folder, params string[] options) => CommandRun.RunAsync(SampleProgram.RunAsync, "", [_folder.PathOf(folder), .. options]);

    /// <summary>The articles and their metadata.</summary>
    private SortedDictionary<string, string> Files(string folder) => All(folder, isHistory: false);

    private SortedDictionary<string, string> Histories(string folder) => All(folder, isHistory: true);

    private SortedDictionary<string, string> All(string folder, bool isHistory)
    {
        var root = _folder.PathOf(folder);
        var files = Directory.EnumerateFiles(root, "*", SearchOption.AllDirectories)
            .Where(path => path.EndsWith(".history", StringComparison.Ordinal) == isHistory)
            .ToDictionary(path => Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllText);
        return new(files, StringComparer.Ordinal);
    }
}
