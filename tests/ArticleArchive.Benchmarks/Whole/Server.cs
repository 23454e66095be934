using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace ArticleArchive.Benchmarks.Whole;

/// <summary>A server on a free port of the loopback; ended with all that it started.</summary>
internal sealed class Server : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(20);
    private static readonly TimeSpan NextToNone = TimeSpan.FromMilliseconds(50);
    private readonly Process _process;
    private readonly Stopwatch _clock = Stopwatch.StartNew();

    public Server(int port, string program, params IReadOnlyList<string> arguments)
    {
        Address = new Uri($"http://127.0.0.1:{port}");
        Client = new HttpClient { BaseAddress = Address };
        _process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true }) ?? throw new InvalidOperationException($"{program} did not start.");
        _process.OutputDataReceived += (_, _) => { };
        _process.BeginOutputReadLine();
        AppDomain.CurrentDomain.ProcessExit += End;
    }

    public Uri Address { get; }

    private TimeSpan Worked
    {
        get
        {
            _process.Refresh();
            return _process.TotalProcessorTime;
        }
    }

    public HttpClient Client { get; }

    /// <summary>The archive's site over a corpus.</summary>
    public static Server Site(WholeSettings settings, Corpus corpus)
    {
        var port = FreePort();
        return new Server(
            port,
            Path.Combine(settings.Published, "site", "ArticleArchive.Web"),
            $"--urls=http://127.0.0.1:{port}",
            $"--Archive:ContentPath={corpus.Content}",
            $"--Archive:DataPath={corpus.Data}",
            "--Archive:Limits:RequestsPerSecond=0",
            "--Serilog:MinimumLevel=Warning");
    }

    /// <summary>nginx with its usual settings over a folder of files.</summary>
    public static Server Nginx(string folder)
    {
        var port = FreePort();
        var work = Directory.CreateDirectory($"{folder}-nginx").FullName;
        var user = Environment.UserName == "root" ? "user root;" : "";
        var configuration = Path.Combine(work, "nginx.conf");
        File.WriteAllText(configuration, $$"""
            {{user}}
            worker_processes auto;
            pid {{work}}/pid;
            error_log {{work}}/error.log;
            daemon off;
            events { worker_connections 1024; }
            http {
                access_log off;
                sendfile on;
                tcp_nopush on;
                keepalive_requests 1000000;
                default_type text/html;
                client_body_temp_path {{work}}/a; proxy_temp_path {{work}}/b; fastcgi_temp_path {{work}}/c; uwsgi_temp_path {{work}}/d; scgi_temp_path {{work}}/e;
                server { listen 127.0.0.1:{{port}}; root {{folder}}; }
            }
            """);
        return new Server(port, "nginx", "-c", configuration);
    }

    /// <summary>Asks until it answers.</summary>
    /// <returns>The time since it was started.</returns>
    public async Task<TimeSpan> ReadyAsync(string path)
    {
        while (_clock.Elapsed < Patience && !_process.HasExited)
        {
            try
            {
                using var answer = await Client.GetAsync(path);
                if (answer.StatusCode == HttpStatusCode.OK)
                    return _clock.Elapsed;
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }
            await Task.Delay(5);
        }
        throw new InvalidOperationException($"{Address}{path} did not answer.");
    }

    /// <summary>Waits until the work that follows its start is done: until it has done next to none for a second.</summary>
    public async Task SettledAsync()
    {
        TimeSpan before;
        do
        {
            before = Worked;
            await Task.Delay(TimeSpan.FromSeconds(1));
        }
        while (_clock.Elapsed < Patience && Worked - before > NextToNone);
    }

    /// <summary>A figure of <c>/proc/PID/status</c>, in bytes: <c>VmHWM</c> or <c>RssAnon</c>; 0 where there is none.</summary>
    public long Memory(string name) =>
        File.ReadLines($"/proc/{_process.Id}/status")
            .Where(line => line.StartsWith(name + ":", StringComparison.Ordinal))
            .Select(line => 1024 * long.Parse(line.Split(':')[1].Replace("kB", "", StringComparison.Ordinal).Trim(), CultureInfo.InvariantCulture))
            .FirstOrDefault();

    public void Dispose()
    {
        AppDomain.CurrentDomain.ProcessExit -= End;
        Client.Dispose();
        End(this, EventArgs.Empty);
        _process.WaitForExit();
        _process.Dispose();
    }

    private void End(object? sender, EventArgs e) => _process.Kill(entireProcessTree: true);

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
