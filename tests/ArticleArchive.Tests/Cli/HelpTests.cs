using System.CommandLine;
using ArticleArchive.Cli;

namespace ArticleArchive.Tests.Cli;

public sealed class HelpTests
{
    public static TheoryData<string> Commands => [.. ArchiveCommand.Build(new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null)).Subcommands.Select(command => command.Name)];

    [Theory]
    [MemberData(nameof(Commands))]
    public async Task Every_command_explains_itself(string name)
    {
        var run = await CommandRun.RunAsync(name, "--help");

        run.ExitCode.ShouldBe(0);
        run.Error.ShouldBe("");
        run.Out.ShouldContain($"archive {name} ");
        run.Out.ShouldContain($"Examples:\n  archive {name}");
        run.Out.ShouldContain("Exit codes:\n  0  done\n");
    }

    [Theory]
    [MemberData(nameof(Commands))]
    public void Every_option_and_argument_is_described(string name)
    {
        var command = ArchiveCommand.Build(new Terminal(TextReader.Null, TextWriter.Null, TextWriter.Null)).Subcommands.Single(command => command.Name == name);

        command.Options.Cast<Symbol>().Concat(command.Arguments).Where(symbol => string.IsNullOrWhiteSpace(symbol.Description)).ShouldBeEmpty();
    }

    [Fact]
    public async Task An_unknown_command_is_told()
    {
        var run = await CommandRun.RunAsync("frobnicate");

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain("archive: Unrecognized command or argument 'frobnicate'.\n");
        run.Error.ShouldEndWith("archive: see archive --help\n");
    }

    [Theory]
    [InlineData("record", "--dry-run")]
    [InlineData("search", "bridge", "--jsonl")]
    [InlineData("check-quote", "the bridge", "--said-by")]
    public async Task An_option_that_does_not_exist_is_not_taken_for_words(params string[] args)
    {
        var run = await CommandRun.RunAsync(args);

        run.ExitCode.ShouldBe(2);
        run.Error.ShouldContain($"there is no option {args[^1]}. Write -- before words that begin like one.");
    }
}
