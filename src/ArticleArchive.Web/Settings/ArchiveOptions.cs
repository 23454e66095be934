namespace ArticleArchive.Web.Settings;

/// <summary>The settings of the site: section <c>Archive</c> of the configuration, <c>--Archive:ContentPath=...</c> on the command line.</summary>
public sealed class ArchiveOptions
{
    /// <summary>The name of the section.</summary>
    public const string Section = "Archive";

    /// <summary>
    /// The folder of stored articles. Default: the folder <c>content</c> in the working directory or beside the program, or in a folder above either.
    /// </summary>
    public string? ContentPath { get; set; }

    /// <summary>The folder of the derived database. Default: <c>.archive</c> beside the content folder.</summary>
    public string? DataPath { get; set; }

    /// <summary>The name that readers see.</summary>
    public string SiteName { get; set; } = "Article Archive";

    /// <summary>The site's public address, for links that leave it: <c>https://archive.example</c>. Default: the address each request was made to.</summary>
    public string? BaseUrl { get; set; }

    /// <summary>The search engine.</summary>
    public SearchEngineChoice Search { get; set; } = SearchEngineChoice.Lucene;

    /// <summary>The connection string of the search cluster: <c>Server=search1;Port=9306</c>.</summary>
    public string? Cluster { get; set; }

    /// <summary>
    /// The shards of the search cluster that this site writes to, each with the addresses of its mirrors; empty where <c>archive index</c> or another site
    /// writes.
    /// </summary>
    public IReadOnlyList<string> Shards { get; set; } = [];

    /// <summary>Lines of plain-text files that are page furniture. If set, they replace the usual ones.</summary>
    public IReadOnlyList<string>? PageFurniture { get; set; }

    /// <summary>The meaning of metadata keys: the name of a key that the archive reads, or nothing for a key to ignore.</summary>
    public IReadOnlyDictionary<string, string?> Keys { get; set; } = new Dictionary<string, string?>();

    /// <summary>The encoding of files that are not UTF-8: <c>windows-1252</c>. Default: guessed for each file.</summary>
    public string? Encoding { get; set; }

    /// <summary>Whether <c>/status</c> shows problems in the stored files.</summary>
    public bool StatusPage { get; set; } = true;

    /// <summary>Whether assistants may call <c>/mcp</c>.</summary>
    public bool Mcp { get; set; } = true;

    /// <summary>Whether the site follows changes in the content folder while it runs.</summary>
    public bool Watch { get; set; } = true;

    /// <summary>
    /// Seconds that a change of the content folder may be pending before the site answers 503, so that a proxy asks another site; 0 for no limit.
    /// </summary>
    public double MaxLag { get; set; }

    /// <summary>Addresses of proxies that are trusted to report the reader's address.</summary>
    public IReadOnlyList<string> TrustedProxies { get; set; } = [];

    /// <summary>The port where <c>/metrics</c> answers, one of those that the site listens on; 0 for none.</summary>
    public int MetricsPort { get; set; }

    /// <summary>Limits on what the site does, for one reader and for all together.</summary>
    public ArchiveLimits Limits { get; set; } = new();
}
