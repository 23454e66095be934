using Microsoft.Extensions.Logging;

namespace ArticleArchive.Cli;

/// <summary>Reports what the synchronizer could not do. Problems in stored files are left to <c>archive check</c>.</summary>
internal sealed class TerminalLog(TextWriter error) : ILogger
{
    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Warning;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter)
    {
        if (IsEnabled(logLevel) && !(state is IReadOnlyList<KeyValuePair<string, object?>> values && values.Any(value => value.Value is ContentProblem)))
            error.WriteLine(PrintableText.Of($"archive: {formatter(state, exception)}."));
    }
}
