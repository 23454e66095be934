using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace ArticleArchive.Cli;

/// <summary>The help of the program: the usual sections, then examples and exit codes.</summary>
internal sealed class CommandHelp(HelpAction usual) : SynchronousCommandLineAction
{
    /// <summary>A command line asking for help is right, whatever else is missing from it.</summary>
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        usual.Invoke(parseResult);
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
        if (command?.Found is { } found)
            output.WriteLine($"  {ExitCodes.Found}  {found}");
        output.WriteLine($"  {ExitCodes.NotDone}  wrong use, or something that is needed is not there");
        return ExitCodes.Done;
    }

    /// <summary>The command as it is typed: <c>archive search</c>.</summary>
    public static string CommandLine(Command command) => command is RootCommand ? "archive" : $"archive {command.Name}";
}
