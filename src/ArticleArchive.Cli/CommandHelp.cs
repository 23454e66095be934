using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ArticleArchive.Cli;

/// <summary>The program's help: the standard sections, then examples and exit codes.</summary>
internal sealed class CommandHelp(HelpAction standard) : SynchronousCommandLineAction
{
    /// <summary>A request for help is valid, whatever else the command line lacks.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        standard.Invoke(parseResult);
        var output = parseResult.InvocationConfiguration.Output;
        var command = parseResult.CommandResult.Command as ExplainedCommand;
        if (command is not null)
        {
            output.WriteLine("Examples:");
            foreach (var example in command.Examples)
                output.WriteLine($"  {example}");
            output.WriteLine();
        }

        output.WriteLine("Exit codes:");
        output.WriteLine($"  {ExitCodes.Done}  done");
        if (command?.FailsWhen is { } meaning)
            output.WriteLine($"  {ExitCodes.Failed}  {meaning}");
        output.WriteLine($"  {ExitCodes.NotDone}  incorrect usage, or something required is missing");
        return ExitCodes.Done;
    }

    /// <summary>The command as typed: <c>archive search</c>.</summary>
    public static string CommandLine(Command command) => command is RootCommand ? "archive" : $"archive {command.Name}";
}
