using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Abstractions;

namespace ArticleArchive.Tests.Support;

/// <summary>Keeps what the archive logs, a line each, the requests among it; other lines of the framework are left out.</summary>
public sealed class RecordedLog : ILoggerProvider, ILogger
{
    private static readonly string[] Categories = ["ArticleArchive.", "Serilog.AspNetCore."];

    private readonly ConcurrentQueue<string> _lines = new();

    public IReadOnlyList<string> Lines => [.. _lines];

    public ILogger CreateLogger(string categoryName) => Categories.Any(category => categoryName.StartsWith(category, StringComparison.Ordinal)) ? this : NullLogger.Instance;

    public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

    public bool IsEnabled(LogLevel logLevel) => logLevel >= LogLevel.Information;

    public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
        _lines.Enqueue($"{logLevel} {formatter(state, exception)}");

    public void Dispose()
    {
    }
}
