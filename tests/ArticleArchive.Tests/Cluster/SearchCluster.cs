using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using ArticleArchive.Manticore;
using ArticleArchive.Tests.Faults;

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
        var tables = File.ReadAllText(Path.Combine(Repository.Root, "src/ArticleArchive.Web/Deploy/manticore/tables.conf"));
        var ports = FreePorts(2 * ((ShardCount * MirrorCount) + 1));
        for (var i = 0; i < ShardCount * MirrorCount; i++)
            _nodes.Add(new Node(Path.Combine(_folder, $"node{i}"), tables, ports[2 * i], ports[(2 * i) + 1]));
        string[] distributed = ["passages", "articles", "states", "labels", "words"];
        _distributor = new Node(Path.Combine(_folder, "distributor"), string.Concat(distributed.Select(Distributed)), ports[^2], ports[^1]);
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
        Shards = [.. Enumerable.Range(0, ShardCount).Select(shard => Addresses(shard, ',', node => node.QueryPort))],
        Pause = TimeSpan.FromMilliseconds(500),
    };

    /// <summary>Where it is, for one who only searches.</summary>
    public string Connection => $"Server=127.0.0.1;Port={_distributor.QueryPort}";

    /// <summary>Ends a mirror of a shard as a power failure would.</summary>
    public void Kill(int shard, int mirror) => NodeOf(shard, mirror).Kill();

    /// <summary>Lets a mirror take connections and answer none of them, as a machine does that hangs.</summary>
    public void Freeze(int shard, int mirror) => NodeOf(shard, mirror).Freeze();

    /// <summary>Restarts a mirror with its files on a small disk of its own.</summary>
    internal FullDisk MoveToSmallDisk(int shard, int mirror, int kilobytes)
    {
        var node = NodeOf(shard, mirror);
        node.Kill();
        var files = Directory.GetFiles(node.Folder).ToDictionary(file => file, File.ReadAllBytes);
        var disk = new FullDisk(node.Folder, kilobytes);
        foreach (var (file, bytes) in files)
            File.WriteAllBytes(file, bytes);
        Restart(shard, mirror);
        return disk;
    }

    /// <summary>Restarts a mirror that was killed.</summary>
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
        var agents = Enumerable.Range(0, ShardCount).Select(shard => $"    agent = {Addresses(shard, '|', node => node.AgentPort)}:{table}");
        return $$"""
            index {{table}}
            {
                type = distributed
            {{string.Join('\n', agents)}}
                ha_strategy = nodeads
                agent_connect_timeout = 300
                agent_query_timeout = 5000
            }

            """;
    }

    private string Addresses(int shard, char separator, Func<Node, int> port) =>
        string.Join(separator, Enumerable.Range(0, MirrorCount).Select(mirror => $"127.0.0.1:{port(NodeOf(shard, mirror))}"));

    /// <summary>Ports that nobody listens on. All are held until the last is found, so that none is found twice.</summary>
    private static List<int> FreePorts(int count)
    {
        var listeners = Enumerable.Range(0, count).Select(_ => new TcpListener(IPAddress.Loopback, 0)).ToList();
        listeners.ForEach(listener => listener.Start());
        var ports = listeners.ConvertAll(listener => ((IPEndPoint)listener.LocalEndpoint).Port);
        listeners.ForEach(listener => listener.Dispose());
        return ports;
    }

    private sealed class Node(string folder, string tables, int agentPort, int queryPort)
    {
        private Process? _process;

        public string Folder => folder;

        public int AgentPort => agentPort;

        public int QueryPort => queryPort;

        public void Start()
        {
            Directory.CreateDirectory(folder);
            var configuration = Path.Combine(folder, "sphinx.conf");
            var daemon = $$"""
                searchd
                {
                    listen = 127.0.0.1:{{AgentPort}}
                    listen = 127.0.0.1:{{QueryPort}}:mysql41
                    log = {{folder}}/log
                    pid_file = {{folder}}/pid
                    binlog_path = {{folder}}
                    workers = threads
                    agent_retry_count = 1
                    agent_retry_delay = 50
                }

                """;
            File.WriteAllText(configuration, tables.Replace("FOLDER", folder, StringComparison.Ordinal) + daemon);
            File.Delete(Path.Combine(folder, "pid"));
            var start = new ProcessStartInfo(Program ?? "searchd", ["--nodetach", "--config", configuration])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            };
            _process = Process.Start(start);
            _process?.BeginOutputReadLine();
            _process?.BeginErrorReadLine();
        }

        public void WaitUntilListening()
        {
            var started = Stopwatch.GetTimestamp();
            while (!IsListening())
            {
                if (_process is null or { HasExited: true } || Stopwatch.GetElapsedTime(started) > Patience)
                    throw new TimeoutException($"searchd does not listen:\n{(File.Exists($"{folder}/log") ? File.ReadAllText($"{folder}/log") : "no log")}");
                Thread.Sleep(10);
            }
        }

        public void Freeze()
        {
            using var stop = Process.Start("kill", ["-STOP", $"{_process?.Id}"]);
            stop.WaitForExit();
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
    }
}
