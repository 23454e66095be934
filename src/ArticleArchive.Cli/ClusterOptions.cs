using System.Collections;
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
    private const string Search = "Archive__Search";
    private const string Connection = "Archive__Cluster";
    private const string ShardOf = "Archive__Shards__";

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
        var connection = parsed.GetValue(_cluster) ?? Environment.GetEnvironmentVariable(Connection);
        IReadOnlyList<string> shards = parsed.GetValue(_shards) is { Length: > 0 } given ? given : Shards();
        if (string.IsNullOrEmpty(connection) || shards.Count == 0)
            throw new CommandException(
                "the address of the search cluster is missing. Give --cluster CONNECTION and --shard ADDRESSES once for each shard, or set "
                    + $"{Connection} and {ShardOf}0.");

        return new ManticoreOptions { Connection = connection, Shards = shards };
    }

    /// <summary>The cluster that every command searches, from the environment; null for the archive's own index.</summary>
    public static ManticoreOptions? FromEnvironment() => string.Equals(Environment.GetEnvironmentVariable(Search), Engine, StringComparison.OrdinalIgnoreCase)
        ? new ManticoreOptions
        {
            Connection = Environment.GetEnvironmentVariable(Connection)
                ?? throw new CommandException($"the environment variable {Search} is {Engine}, but {Connection} is not set."),
            Shards = Shards(),
        }
        : null;

    /// <summary>Whether an engine named on a command line is the cluster.</summary>
    /// <exception cref="CommandException">There is no engine of that name.</exception>
    public static bool IsCluster(string? engine) => engine?.ToLowerInvariant() switch
    {
        null or "lucene" => false,
        Engine => true,
        _ => throw new CommandException($"there is no engine \"{engine}\". Give lucene or {Engine}."),
    };

    private static List<string> Shards() =>
    [
        .. Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(variable => (Name: (string)variable.Key, Value: variable.Value as string ?? ""))
            .Where(
                variable => variable.Name.StartsWith(ShardOf, StringComparison.OrdinalIgnoreCase) && int.TryParse(variable.Name.AsSpan(ShardOf.Length), out _))
            .OrderBy(variable => int.Parse(variable.Name.AsSpan(ShardOf.Length), CultureInfo.InvariantCulture))
            .Select(variable => variable.Value),
    ];
}
