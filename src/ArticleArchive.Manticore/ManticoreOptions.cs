namespace ArticleArchive.Manticore;

/// <summary>Where a cluster is.</summary>
public sealed record ManticoreOptions
{
    /// <summary>The connection string of the distributors, which searches ask: <c>Server=search1,search2;Port=9306</c>.</summary>
    public required string Connection { get; init; }

    /// <summary>
    /// The shards to write to, each with the addresses of all its mirrors: <c>shard1a:9306,shard1b:9306</c>. Empty where another program writes to the cluster:
    /// searches then find whatever it holds.
    /// </summary>
    public IReadOnlyList<string> Shards { get; init; } = [];

    /// <summary>How long one question to the cluster may take.</summary>
    public TimeSpan Patience { get; init; } = TimeSpan.FromSeconds(60);

    /// <summary>How long a node that cannot be reached is left alone before it is asked again.</summary>
    public TimeSpan Pause { get; init; } = TimeSpan.FromSeconds(2);
}
