using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Parsing;
using System.Data.Common;
using ArticleArchive.Catalog;
using ArticleArchive.Cli.Commands;

namespace ArticleArchive.Cli;

/// <summary>The program <c>archive</c>, which reads the archive from a terminal.</summary>
internal static class ArchiveCommand
{
    private const int HelpWidth = 100;

    /// <summary>Runs the program.</summary>
    /// <returns>Its exit code, one of <see cref="ExitCodes"/>.</returns>
    public static async Task<int> RunAsync(IReadOnlyList<string> args, Terminal terminal, CancellationToken cancellationToken)
    {
        try
        {
            return await RunParsedAsync(Build(terminal).Parse(args), terminal, cancellationToken);
        }
        catch (Exception failure) when (failure is CommandException or IOException or UnauthorizedAccessException or ArchiveUnavailableException or DbException)
        {
            terminal.Error.WriteLine($"archive: {failure.Message}");
            return ExitCodes.NotDone;
        }
        catch (OperationCanceledException)
        {
            terminal.Error.WriteLine("archive: interrupted.");
            return ExitCodes.Interrupted;
        }
        finally
        {
            terminal.Out.Flush();
        }
    }

    private static async Task<int> RunParsedAsync(ParseResult parsed, Terminal terminal, CancellationToken cancellationToken)
    {
        string[] errors = [.. parsed.Errors.Select(error => error.Message), .. UnknownOptions(parsed)];
        if (errors.Length == 0 || parsed.Action is CommandHelp)
            return await parsed.InvokeAsync(
                new InvocationConfiguration { Output = terminal.Out, Error = terminal.Error, EnableDefaultExceptionHandler = false }, cancellationToken);

        foreach (var error in errors)
            terminal.Error.WriteLine($"archive: {error}");
        terminal.Error.WriteLine($"archive: see {CommandHelp.CommandLine(parsed.CommandResult.Command)} --help");
        return ExitCodes.NotDone;
    }

    /// <summary>Unknown options, which an argument that takes any words would accept as words.</summary>
    private static IEnumerable<string> UnknownOptions(ParseResult parsed) =>
        parsed.Tokens.Any(token => token.Type == TokenType.DoubleDash)
            ? []
            : parsed.CommandResult.Children.OfType<ArgumentResult>()
                .SelectMany(argument => argument.Tokens)
                .Where(token => token.Value.StartsWith("--", StringComparison.Ordinal))
                .Select(token => $"there is no option {token.Value}. Write -- before words that begin like one.");

    internal static RootCommand Build(Terminal terminal)
    {
        var root = new RootCommand("Read, search and check an archive of news articles kept as files in a folder.");
        var folders = new FolderOptions();
        root.Subcommands.Add(SearchCommand.Create(terminal, folders));
        root.Subcommands.Add(CheckQuoteCommand.Create(terminal, folders));
        root.Subcommands.Add(LintCommand.Create(terminal, folders));
        root.Subcommands.Add(ShowCommand.Create(terminal, folders));
        root.Subcommands.Add(QuotationsCommand.Create(terminal, folders));
        root.Subcommands.Add(CheckCommand.Create(terminal, folders));
        root.Subcommands.Add(IndexCommand.Create(terminal, folders));
        root.Subcommands.Add(ImportCommand.Create(terminal, folders));
        root.Subcommands.Add(RecordCommand.Create(terminal, folders, TimeProvider.System));
        root.Subcommands.Add(VerifyCommand.Create(terminal, folders));
        root.Subcommands.Add(McpCommand.Create(terminal, folders));
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new CommandHelp(new HelpAction { MaxWidth = HelpWidth });
        return root;
    }
}
