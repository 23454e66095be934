namespace ArticleArchive.Web.Settings;

/// <summary>What needs work from the server, bounded.</summary>
public sealed class ArchiveLimits
{
    /// <summary>Requests a second that one client may keep up; 0 for no limit.</summary>
    public int RequestsPerSecond { get; set; } = 100;

    /// <summary>Requests that one client may make at once before <see cref="RequestsPerSecond"/> counts.</summary>
    public int Burst { get; set; } = 500;

    /// <summary>Pages at work at the same time. The next ones wait for their turn, half a second at most, as do searches and whole lists.</summary>
    public int ConcurrentPages { get; set; } = 4 * Environment.ProcessorCount;

    /// <summary>Searches and checks at work at the same time; one client has half of them at most.</summary>
    public int ConcurrentSearches { get; set; } = 2 * Environment.ProcessorCount;

    /// <summary>Whole lists at work at the same time. One client has as many open as half of them at most, at work or being read; all clients have 16 times as many open.</summary>
    public int ConcurrentExports { get; set; } = 2 * Environment.ProcessorCount;

    /// <summary>Open connections. Beyond them the one that has been idle longest is closed for a new one; when none is idle, the new one is closed.</summary>
    public int Connections { get; set; } = 2_000;

    /// <summary>Open connections of one client; what comes beyond is closed.</summary>
    public int ConnectionsPerClient { get; set; } = 200;

    /// <summary>Seconds that one search may take.</summary>
    public double SearchSeconds { get; set; } = 5;

    /// <summary>Seconds that the answer about a quotation may hold up the results under it; beyond them a link leads to the answer.</summary>
    public double AnswerSeconds { get; set; } = 0.2;

    /// <summary>The deepest page of a search that is shown.</summary>
    public int SearchPages { get; set; } = 500;

    /// <summary>Characters of a request's path and query together.</summary>
    public int AddressLength { get; set; } = 32 * 1024;

    /// <summary>Megabytes of finished answers kept in memory.</summary>
    public int CacheMegabytes { get; set; } = 8;

    /// <summary>The largest stored file that is read, in megabytes.</summary>
    public int FileMegabytes { get; set; } = 10;
}
