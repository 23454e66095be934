using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace ArticleArchive.Tests.Support;

/// <summary>A log to look into.</summary>
public sealed class ListLog : ILogger
{
    private readonly ConcurrentQueue<string> _lines = new();

    /// <summary>The lines, each with its level before it.</summary>
    public IReadOnlyCollection<string> Lines => _lines;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue($"{logLevel}: {formatter(state, exception)}");

    public bool IsEnabled(LogLevel logLevel) => true;

    public IDisposable? BeginScope<TState>(TState state)
        where TState : notnull => null;
}
