using ArticleArchive.Cli;

namespace ArticleArchive.Tests.Cli;

/// <summary>One run of the program <c>archive</c>, or of another one with a terminal, in this process.</summary>
internal sealed record CommandRun(int ExitCode, string Out, string Error)
{
    public IReadOnlyList<string> Lines => Out.Split('\n', StringSplitOptions.RemoveEmptyEntries);

    public static Task<CommandRun> RunAsync(params string[] args) => WithInput("", args);

    public static Task<CommandRun> WithInput(string input, params string[] args) => RunAsync(ArchiveCommand.RunAsync, input, args);

    public static async Task<CommandRun> RunAsync(Func<IReadOnlyList<string>, Terminal, CancellationToken, Task<int>> program, string input, params string[] args)
    {
        using var reader = new StringReader(input);
        using var output = new StringWriter { NewLine = "\n" };
        using var error = new StringWriter { NewLine = "\n" };
        var exitCode = await program(args, new Terminal(reader, output, error), TestContext.Current.CancellationToken);
        return new(exitCode, output.ToString(), error.ToString());
    }
}
