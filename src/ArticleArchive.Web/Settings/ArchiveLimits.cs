using System.ComponentModel.DataAnnotations;
using ArticleArchive.Content;

namespace ArticleArchive.Web.Settings;

/// <summary>Limits on the work that the server does.</summary>
public sealed class ArchiveLimits
{
    /// <summary>Requests a second that one client may send; 0 for no limit.</summary>
    [Range(0, 1_000_000)]
    public int RequestsPerSecond { get; set; } = 100;

    /// <summary>Requests that one client may make at once before <see cref="RequestsPerSecond"/> counts.</summary>
    [Range(1, 1_000_000)]
    public int Burst { get; set; } = 500;

    /// <summary>Pages produced at the same time. Further ones wait for half a second at most; so do searches and exports.</summary>
    [Range(1, 10_000)]
    public int ConcurrentPages { get; set; } = 4 * Environment.ProcessorCount;

    /// <summary>Searches and checks that run at the same time; one client may run half of them. Long ones may use half of the processors.</summary>
    [Range(1, 10_000)]
    public int ConcurrentSearches { get; set; } = 2 * Environment.ProcessorCount;

    /// <summary>
    /// Exports produced at the same time. One client may have half as many open, produced or being read; all clients together 16 times as many.
    /// </summary>
    [Range(1, 10_000)]
    public int ConcurrentExports { get; set; } = 2 * Environment.ProcessorCount;

    /// <summary>Open connections. Beyond them the one that has been idle longest is closed for a new one; when none is idle, the new one is closed.</summary>
    [Range(1, 1_000_000)]
    public int Connections { get; set; } = 2_000;

    /// <summary>Open connections of one client; further ones are closed.</summary>
    [Range(1, 1_000_000)]
    public int ConnectionsPerClient { get; set; } = 200;

    /// <summary>Seconds that one search may take.</summary>
    [Range(0.1, 600)]
    public double SearchSeconds { get; set; } = 5;

    /// <summary>Seconds that the results of a search may wait for the answer about a quotation; after that a link leads to the answer.</summary>
    [Range(0, 60)]
    public double AnswerSeconds { get; set; } = 0.2;

    /// <summary>Seconds that the check of a draft may take. After that there is no report: a partial one would depend on the load.</summary>
    [Range(0.1, 600)]
    public double DraftSeconds { get; set; } = 30;

    /// <summary>The last page of a search that is shown.</summary>
    [Range(1, 1_000_000)]
    public int SearchPages { get; set; } = 500;

    /// <summary>Characters of a request's path and query together.</summary>
    [Range(256, 60_000)]
    public int AddressLength { get; set; } = 32 * 1024;

    /// <summary>Megabytes of responses cached in memory.</summary>
    [Range(0, 65_536)]
    public int CacheMegabytes { get; set; } = 8;

    /// <summary>The largest stored file that is read, in megabytes.</summary>
    [Range(1, 1_024)]
    public int FileMegabytes { get; set; } = Defaults.Megabytes;

    /// <summary>Seconds that reading one stored file may take.</summary>
    [Range(1, 3_600)]
    public int FileSeconds { get; set; } = Defaults.Seconds;

    /// <summary>Megabytes of memory that may be allocated while one stored file is read, including what is freed meanwhile.</summary>
    [Range(100, 1_000_000)]
    public int FileMemoryMegabytes { get; set; } = Defaults.MemoryMegabytes;

    /// <summary>Paragraphs in one article.</summary>
    [Range(1, ArticleKey.MaxPassages)]
    public int FilePassages { get; set; } = Defaults.Passages;

    /// <summary>Cells in one Markdown table.</summary>
    [Range(1, 10_000_000)]
    public int FileCells { get; set; } = Defaults.Cells;

    /// <summary>Square brackets, each of which may open a link, in one paragraph of Markdown.</summary>
    [Range(1, 1_000_000)]
    public int FileLinks { get; set; } = Defaults.Links;

    /// <summary>Link definitions in one Markdown file.</summary>
    [Range(1, 1_000_000)]
    public int FileDefinitions { get; set; } = Defaults.Definitions;

    /// <summary>Speakers named in the metadata of one article.</summary>
    [Range(1, 100_000)]
    public int FileSpeakers { get; set; } = Defaults.Speakers;

    /// <summary>How deeply quotations and lists of Markdown may be nested.</summary>
    [Range(1, 100)]
    public int FileDepth { get; set; } = Defaults.Depth;

    /// <summary>The largest history file that is read, in megabytes.</summary>
    [Range(1, 1_024)]
    public int HistoryMegabytes { get; set; } = Defaults.HistoryMegabytes;

    private static readonly FileLimits Defaults = new();

    /// <summary>The limits for one stored file.</summary>
    internal FileLimits ForFiles => new()
    {
        Megabytes = FileMegabytes,
        Seconds = FileSeconds,
        MemoryMegabytes = FileMemoryMegabytes,
        Passages = FilePassages,
        Cells = FileCells,
        Links = FileLinks,
        Definitions = FileDefinitions,
        Speakers = FileSpeakers,
        Depth = FileDepth,
        HistoryMegabytes = HistoryMegabytes,
    };
}
