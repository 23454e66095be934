using System.Net.Sockets;
using MySqlConnector;
using Polly;
using Polly.CircuitBreaker;
using Polly.Retry;
using Polly.Timeout;

namespace ArticleArchive.Manticore.Client;

/// <summary>A node of the cluster, queried in SphinxQL over the MySQL protocol. A statement may be sent twice.</summary>
internal sealed class ClusterNode : IDisposable
{
    private const int Tries = 3;

    private static readonly TimeSpan QueryLimit = TimeSpan.FromSeconds(60);
    private static readonly TimeSpan BetweenTries = TimeSpan.FromMilliseconds(50);
    private static readonly TimeSpan Observed = TimeSpan.FromSeconds(10);

    private readonly string _connection;
    private readonly ResiliencePipeline _pipeline;

    /// <summary>Creates a node; it does not connect yet.</summary>
    /// <param name="connection">Its connection string.</param>
    /// <param name="options">How long to wait before trying it again.</param>
    public ClusterNode(string connection, ManticoreOptions options)
    {
        var settings = Settings(connection);
        Name = $"{settings.Server}:{settings.Port}";
        _connection = settings.ConnectionString;
        var unreachable = new PredicateBuilder().Handle<Exception>(IsUnreachable);
        _pipeline = new ResiliencePipelineBuilder()
            .AddRetry(new RetryStrategyOptions
            {
                ShouldHandle = unreachable,
                MaxRetryAttempts = Tries - 1,
                Delay = BetweenTries,
                BackoffType = DelayBackoffType.Exponential,
            })
            .AddCircuitBreaker(new CircuitBreakerStrategyOptions
            {
                ShouldHandle = unreachable,
                FailureRatio = 0.9,
                MinimumThroughput = 2 * Tries,
                SamplingDuration = Observed,
                BreakDuration = options.Pause,
            })
            .AddTimeout(QueryLimit)
            .Build();
    }

    /// <summary>Its address.</summary>
    public string Name { get; }

    /// <summary>The connection string of another node in the same cluster.</summary>
    /// <param name="connection">The connection string of one node.</param>
    /// <param name="address">The address of the other, as <c>host:port</c>.</param>
    public static string At(string connection, string address)
    {
        var settings = new MySqlConnectionStringBuilder(connection);
        var colon = address.LastIndexOf(':');
        settings.Server = colon < 0 ? address : address[..colon];
        if (colon >= 0 && uint.TryParse(address.AsSpan(colon + 1), out var port))
            settings.Port = port;
        return settings.ConnectionString;
    }

    /// <summary>The results of statements joined by semicolons, one for each.</summary>
    /// <exception cref="ClusterException">The node cannot be reached, or refuses.</exception>
    public async Task<IReadOnlyList<ResultRows>> QueryAsync(string statements, CancellationToken cancellationToken)
    {
        try
        {
            return await _pipeline.ExecuteAsync(token => TryAsync(statements, token), cancellationToken).ConfigureAwait(false);
        }
        catch (Exception failure) when (failure is MySqlException or TimeoutRejectedException or BrokenCircuitException or SocketException or IOException)
        {
            cancellationToken.ThrowIfCancellationRequested();
            throw new ClusterException($"The search cluster did not answer at {Name}: {failure.Message.Trim()}", failure);
        }
    }

    /// <summary>Executes a statement.</summary>
    /// <exception cref="ClusterException">The node cannot be reached, or refuses.</exception>
    public Task RunAsync(string statement, CancellationToken cancellationToken) => QueryAsync(statement, cancellationToken);

    public void Dispose()
    {
        using var connection = new MySqlConnection(_connection);
        MySqlConnection.ClearPool(connection);
    }

    private async ValueTask<IReadOnlyList<ResultRows>> TryAsync(string statements, CancellationToken cancellationToken)
    {
        await using var connection = new MySqlConnection(_connection);
        try
        {
            await connection.OpenAsync(cancellationToken).ConfigureAwait(false);
            return await ReadAsync(connection, statements, cancellationToken).ConfigureAwait(false);
        }
        catch (MySqlException failure) when (IsUnreachable(failure))
        {
            // If the node has been restarted, its other connections are closed too.
            await MySqlConnection.ClearPoolAsync(connection, cancellationToken).ConfigureAwait(false);
            throw;
        }
    }

    private static async Task<IReadOnlyList<ResultRows>> ReadAsync(MySqlConnection connection, string statements, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = statements;
        await using var reader = await command.ExecuteReaderAsync(cancellationToken).ConfigureAwait(false);
        var results = new List<ResultRows>();
        do
        {
            var rows = new List<object[]>();
            while (await reader.ReadAsync(cancellationToken).ConfigureAwait(false))
            {
                var values = new object[reader.FieldCount];
                reader.GetValues(values);
                rows.Add(values);
            }

            results.Add(new ResultRows(rows));
        }
        while (await reader.NextResultAsync(cancellationToken).ConfigureAwait(false));
        return results;
    }

    // The server has no sessions, prepared statements or KILL QUERY: cancelling a search closes its connection.
    private static MySqlConnectionStringBuilder Settings(string connection)
    {
        var settings = new MySqlConnectionStringBuilder(connection)
        {
            ConnectionReset = false,
            IgnorePrepare = true,
            CancellationTimeout = -1,
            DefaultCommandTimeout = 0,
            SslMode = MySqlSslMode.None,
        };
        if (settings.UserID.Length == 0)
            settings.UserID = "archive";
        if (!settings.ContainsKey("Connection Timeout"))
            settings.ConnectionTimeout = 3;
        return settings;
    }

    // If every shard is down, a distributor answers with an error that names its agents.
    private static bool IsUnreachable(Exception failure) => failure is TimeoutRejectedException or SocketException or IOException
        || failure is MySqlException { ErrorCode: MySqlErrorCode.UnableToConnectToHost or MySqlErrorCode.None }
        || (failure is MySqlException refused && (refused.IsTransient || (Says(refused, ": agent ") && !Says(refused, "remote error"))));

    private static bool Says(MySqlException failure, string words) => failure.Message.Contains(words, StringComparison.Ordinal);
}
