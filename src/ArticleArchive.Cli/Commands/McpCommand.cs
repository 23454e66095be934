using System.CommandLine;
using ArticleArchive.Cli.Drafts;
using ArticleArchive.Contracts;
using ArticleArchive.Mcp;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using ModelContextProtocol.Server;

namespace ArticleArchive.Cli.Commands;

/// <summary><c>archive mcp</c>: serves the archive to an assistant on this machine, over standard input and output.</summary>
internal static class McpCommand
{
    private const string DefaultName = "Article Archive";
    private static readonly TimeSpan WaitForBuild = TimeSpan.FromSeconds(3);

    public static Command Create(Terminal terminal, FolderOptions folders)
    {
        var site = new Option<string?>("--site")
        {
            Description = $"The address of the site that serves this archive, for the links in answers. Default: {ResourceAddresses.Resources}",
            HelpName = "URL",
        };
        var command = new ExplainedCommand(
            "mcp",
            "Serve the archive to an assistant through the Model Context Protocol: messages come in on standard input and go out on standard "
                + "output, until the input ends.")
        {
            Examples =
            [
                "archive mcp --content ~/archive/content",
                "archive mcp --site https://archive.example",
            ],
        };
        command.Options.Add(site);
        folders.AddTo(command);
        command.SetAction(async (parsed, cancellationToken) =>
        {
            var root = parsed.GetValue(site) is { } given ? SiteUrl.Parse(given) : ResourceAddresses.Resources;
            await using var archive = OpenArchive.OpenWithoutUpdate(terminal, folders.PlaceOf(parsed));
            using var ended = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
            var synchronized = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            var synchronization = archive.KeepSynchronizedAsync(synchronized, ended.Token);

            // Assistants wait a minute for the first answer. A large archive that is still being built says so.
            if (await Task.WhenAny(synchronized.Task, synchronization, Task.Delay(WaitForBuild, cancellationToken)) == synchronization)
                await synchronization;
            try
            {
                // A build that fails ends the command with its message.
                var serving = ServeAsync(archive, root, terminal, ended.Token);
                await await Task.WhenAny(serving, synchronization);
                await serving;
            }
            finally
            {
                await ended.CancelAsync();
                await synchronization.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            }

            return ExitCodes.Done;
        });
        return command;
    }

    private static async Task ServeAsync(OpenArchive archive, Uri root, Terminal terminal, CancellationToken cancellationToken)
    {
        var services = new ServiceCollection();
        services.AddLogging(logging => logging.AddProvider(new TerminalLogProvider(terminal.Error)).SetMinimumLevel(LogLevel.Error));
        services.AddSingleton(new ArchiveIdentity(SiteSettings.Read()["SiteName"] is { Length: > 0 } name ? name : DefaultName, root));
        services.AddSingleton<IAddresses>(new ResourceAddresses(root));
        archive.AddTo(services);
        services.AddArchiveMcp();
        await using var provider = services.BuildServiceProvider();
        var (options, log) = (provider.GetRequiredService<IOptions<McpServerOptions>>().Value, provider.GetRequiredService<ILoggerFactory>());
        await using var transport = new StdioServerTransport(options, log);
        await using var server = McpServer.Create(transport, options, log, provider);
        await server.RunAsync(cancellationToken);
    }
}
