using Microsoft.Extensions.Logging.Testing;

namespace ArticleArchive.Tests.Support;

/// <summary>A log as lines.</summary>
public static class LogLines
{
    private static readonly string[] Framework = ["Microsoft.", "System."];

    /// <summary>What was logged, each line with its level before it (<c>Warning: ...</c>); lines of the framework are left out.</summary>
    public static IReadOnlyList<string> Lines(this FakeLogger log) => log.Collector.Lines();

    /// <summary>The same of a whole site.</summary>
    public static IReadOnlyList<string> Lines(this FakeLoggerProvider log) => log.Collector.Lines();

    private static string[] Lines(this FakeLogCollector log) =>
    [
        .. log.GetSnapshot()
            .Where(record => !Framework.Any(framework => record.Category?.StartsWith(framework, StringComparison.Ordinal) == true))
            .Select(record => $"{record.Level}: {record.Message}"),
    ];
}
