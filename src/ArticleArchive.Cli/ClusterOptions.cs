using System.CommandLine;
using ArticleArchive.Manticore;

namespace ArticleArchive.Cli;

/// <summary>
/// The location of the search cluster, from the options or from the environment variables of the site's settings: <c>Archive__Search</c>,
/// <c>Archive__Cluster</c>, <c>Archive__Shards__0</c>.
/// </summary>
internal sealed class ClusterOptions
{
    private const string Engine = "manticore";
    private const string Search = "Search";
    private const string Connection = "Cluster";
    private const string ShardList = "Shards";

    private readonly Option<string?> _cluster = new("--cluster")
    {
        Description = "The connection string of the search cluster: \"Server=search1;Port=9306\"",
        HelpName = "CONNECTION",
    };
    private readonly Option<string[]> _shards = new("--shard")
    {
        Description = "A shard of the search cluster with all its mirrors: shard1a:9306,shard1b:9306. Once for each shard, in the same order every time",
        HelpName = "ADDRESSES",
    };

    /// <summary>Adds the options to a command that writes to the cluster, or compares it.</summary>
    public void AddTo(Command command)
    {
        command.Options.Add(_cluster);
        command.Options.Add(_shards);
    }

    /// <summary>The cluster given on a command line.</summary>
    /// <exception cref="CommandException">No cluster or no shard was given.</exception>
    public ManticoreOptions Read(ParseResult parsed)
    {
        var settings = SiteSettings.Read();
        var connection = parsed.GetValue(_cluster) ?? settings[Connection];
        IReadOnlyList<string> shards = parsed.GetValue(_shards) is { Length: > 0 } given ? given : settings.List(ShardList);
        if (string.IsNullOrEmpty(connection) || shards.Count == 0)
            throw new CommandException(
                "the address of the search cluster is missing. Give --cluster CONNECTION and --shard ADDRESSES once for each shard, or set "
                    + $"{SiteSettings.VariableOf(Connection)} and {SiteSettings.VariableOf($"{ShardList}:0")}.");

        return new ManticoreOptions { Connection = connection, Shards = shards };
    }

    /// <summary>The cluster that every command searches, from the environment; null for the archive's own index.</summary>
    public static ManticoreOptions? FromEnvironment()
    {
        var settings = SiteSettings.Read();
        return !string.Equals(settings[Search], Engine, StringComparison.OrdinalIgnoreCase) ? null : new ManticoreOptions
        {
            Connection = settings[Connection] ?? throw new CommandException(
                $"the environment variable {SiteSettings.VariableOf(Search)} is {Engine}, but {SiteSettings.VariableOf(Connection)} is not set."),
            Shards = settings.List(ShardList),
        };
    }

    /// <summary>Whether an engine named on a command line is the cluster.</summary>
    /// <exception cref="CommandException">There is no engine of that name.</exception>
    public static bool IsCluster(string? engine) => engine?.ToLowerInvariant() switch
    {
        null or "lucene" => false,
        Engine => true,
        _ => throw new CommandException($"there is no engine \"{engine}\". Give lucene or {Engine}."),
    };
}
