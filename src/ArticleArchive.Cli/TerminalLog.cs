using Microsoft.Extensions.Logging;

namespace ArticleArchive.Cli;

/// <summary>Writes warnings and errors to standard error. Problems in stored files are left out, because <c>archive check</c> reports them.</summary>
internal sealed class TerminalLog(TextWriter error) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel) && !(state is IReadOnlyList<KeyValuePair<string, object?>> values && values.Any(value => value.Value is ContentProblem)))
            error.WriteLine(PrintableText.Escape($"archive: {formatter(state, exception)}."));
    }
}
