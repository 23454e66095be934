using Microsoft.Extensions.Logging;

namespace ArticleArchive.Cli;

/// <summary>Sends the log messages of every category to standard error, each as a <see cref="TerminalLog"/> line.</summary>
internal sealed class TerminalLogProvider(TextWriter error) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new TerminalLog(error);

    public void Dispose()
    {
    }
}
