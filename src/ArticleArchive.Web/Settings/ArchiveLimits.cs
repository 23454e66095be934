namespace ArticleArchive.Web.Settings;

/// <summary>What needs work from the server, bounded.</summary>
public sealed class ArchiveLimits
{
    /// <summary>Requests a second that one client may keep up; 0 for no limit.</summary>
    public int RequestsPerSecond { get; set; } = 100;

    /// <summary>Requests that one client may make at once before <see cref="RequestsPerSecond"/> counts.</summary>
    public int Burst { get; set; } = 500;

    /// <summary>Searches at work at the same time; as many again as eight times this wait for their turn.</summary>
    public int ConcurrentSearches { get; set; } = 2 * Environment.ProcessorCount;

    /// <summary>Seconds that one search may take.</summary>
    public double SearchSeconds { get; set; } = 5;

    /// <summary>The deepest page of a search that is shown.</summary>
    public int SearchPages { get; set; } = 500;

    /// <summary>Characters of a request's path and query together.</summary>
    public int AddressLength { get; set; } = 32 * 1024;

    /// <summary>Megabytes of finished answers kept in memory.</summary>
    public int CacheMegabytes { get; set; } = 8;

    /// <summary>The largest stored file that is read, in megabytes.</summary>
    public int FileMegabytes { get; set; } = 10;
}
