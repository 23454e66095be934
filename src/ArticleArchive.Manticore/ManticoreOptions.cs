namespace ArticleArchive.Manticore;

/// <summary>The address of a cluster, and how it treats a node that could not be reached.</summary>
public sealed record ManticoreOptions
{
    /// <summary>The connection string of the distributors, which searches use: <c>Server=search1,search2;Port=9306</c>.</summary>
    public required string Connection { get; init; }

    /// <summary>
    /// The shards to write to, each with the addresses of all its mirrors: <c>shard1a:9306,shard1b:9306</c>. Empty if another program writes to the cluster;
    /// searches then find whatever it holds.
    /// </summary>
    public IReadOnlyList<string> Shards { get; init; } = [];

    /// <summary>How long to wait before trying a node again that could not be reached.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(2);
}
