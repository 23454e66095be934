using Microsoft.Extensions.Logging;

namespace ArticleArchive.Cli;

/// <summary>Provides the terminal's single log.</summary>
internal sealed class TerminalLogProvider(TextWriter error) : ILoggerProvider
{
    public ILogger CreateLogger(string categoryName) => new TerminalLog(error);

    public void Dispose()
    {
    }
}
