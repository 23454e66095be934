using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ArticleArchive.Manticore;
using ArticleArchive.Tests.Support;

namespace ArticleArchive.Tests.Cluster;

/// <summary>
/// A search cluster on loopback: two shards, a mirror of each, and a distributor, of Debian's sphinxsearch 2.2, which speaks the language of Manticore Search.
/// Its files lie in memory where there is a place for that. Gone when it is disposed of.
/// </summary>
public sealed class SearchCluster : IDisposable
{
    public const int ShardCount = 2;
    public const int MirrorCount = 2;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    private readonly string _folder;
    private readonly List<Node> _nodes = [];
    private readonly Node _distributor;

    public SearchCluster()
    {
        _folder = Directory.Exists("/dev/shm") ? $"/dev/shm/article-archive-{Guid.NewGuid():n}" : Directory.CreateTempSubdirectory("article-archive-").FullName;
        for (var i = 0; i < ShardCount * MirrorCount; i++)
            _nodes.Add(new Node(Path.Combine(_folder, $"node{i}"), File.ReadAllText(Path.Combine(Repository.Root, "src/ArticleArchive.Web/Deploy/manticore/tables.conf"))));
        _distributor = new Node(Path.Combine(_folder, "distributor"), string.Concat(((string[])["passages", "articles", "states", "labels", "words"]).Select(Distributed)));
        foreach (var node in _nodes.Append(_distributor))
            node.Start();
        foreach (var node in _nodes.Append(_distributor))
            node.WaitUntilListening();
    }

    /// <summary>The program; null where it is not installed.</summary>
    public static string? Program { get; } = ((string[])["/usr/bin/searchd", "/usr/local/bin/searchd"]).FirstOrDefault(File.Exists);

    /// <summary>Where it is, for one who writes to it.</summary>
    public ManticoreOptions Options => new()
    {
        Connection = Connection,
        Shards = [.. Enumerable.Range(0, ShardCount).Select(shard => string.Join(',', Enumerable.Range(0, MirrorCount).Select(mirror => $"127.0.0.1:{NodeOf(shard, mirror).QueryPort}")))],
        Pause = TimeSpan.FromMilliseconds(500),
    };

    /// <summary>Where it is, for one who only searches.</summary>
    public string Connection => $"Server=127.0.0.1;Port={_distributor.QueryPort}";

    /// <summary>Ends a mirror of a shard as a failure of power would.</summary>
    public void Kill(int shard, int mirror) => NodeOf(shard, mirror).Kill();

    /// <summary>Starts a mirror again that was killed.</summary>
    public void Restart(int shard, int mirror)
    {
        NodeOf(shard, mirror).Start();
        NodeOf(shard, mirror).WaitUntilListening();
    }

    public void Dispose()
    {
        foreach (var node in _nodes.Append(_distributor))
            node.Kill();
        Directory.Delete(_folder, recursive: true);
    }

    private Node NodeOf(int shard, int mirror) => _nodes[(shard * MirrorCount) + mirror];

    private string Distributed(string table)
    {
        var agents = Enumerable.Range(0, ShardCount).Select(shard => $"    agent = {string.Join('|', Enumerable.Range(0, MirrorCount).Select(mirror => $"127.0.0.1:{NodeOf(shard, mirror).AgentPort}"))}:{table}\n");
        return $"index {table}\n{{\n    type = distributed\n{string.Concat(agents)}    ha_strategy = nodeads\n    agent_connect_timeout = 300\n    agent_query_timeout = 5000\n}}\n";
    }

    private sealed class Node(string folder, string tables)
    {
        private Process? _process;

        public int AgentPort { get; } = FreePort();

        public int QueryPort { get; } = FreePort();

        public void Start()
        {
            Directory.CreateDirectory(folder);
            var configuration = Path.Combine(folder, "sphinx.conf");
            File.WriteAllText(
                configuration,
                tables.Replace("FOLDER", folder, StringComparison.Ordinal)
                    + $"searchd\n{{\n    listen = 127.0.0.1:{AgentPort}\n    listen = 127.0.0.1:{QueryPort}:mysql41\n    log = {folder}/log\n    pid_file = {folder}/pid\n    binlog_path = {folder}\n    workers = threads\n}}\n");
            File.Delete(Path.Combine(folder, "pid"));
            _process = Process.Start(new ProcessStartInfo(Program ?? "searchd", ["--nodetach", "--config", configuration]) { RedirectStandardOutput = true, RedirectStandardError = true });
            _process?.BeginOutputReadLine();
            _process?.BeginErrorReadLine();
        }

        public void WaitUntilListening()
        {
            var started = Stopwatch.GetTimestamp();
            while (!IsListening())
            {
                if (Stopwatch.GetElapsedTime(started) > Patience)
                    throw new TimeoutException($"searchd does not listen:\n{(File.Exists($"{folder}/log") ? File.ReadAllText($"{folder}/log") : "no log")}");
                Thread.Sleep(10);
            }
        }

        public void Kill()
        {
            _process?.Kill();
            _process?.WaitForExit();
            _process?.Dispose();
            _process = null;
        }

        private bool IsListening()
        {
            using var client = new TcpClient();
            try
            {
                client.Connect(IPAddress.Loopback, QueryPort);
                return true;
            }
            catch (SocketException)
            {
                return false;
            }
        }

        private static int FreePort()
        {
            using var listener = new TcpListener(IPAddress.Loopback, 0);
            listener.Start();
            return ((IPEndPoint)listener.LocalEndpoint).Port;
        }
    }
}
