using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace ArticleArchive.Tests.Web;

/// <summary>nginx before some sites, on a port of this machine, with the file that Deploy has for several sites.</summary>
public sealed class NginxProcess : IAsyncDisposable
{
    private static readonly string? Program = FindProgram();
    private readonly Process _process;

    private NginxProcess(Process process, Uri address) => (_process, Address) = (process, address);

    public static bool IsInstalled => Program is not null;

    public Uri Address { get; }

    public static async Task<NginxProcess> StartAsync(string folder, IReadOnlyList<Uri> sites, CancellationToken cancellationToken)
    {
        Directory.CreateDirectory(folder);
        var port = FreePort();
        var configuration = Path.Combine(folder, "nginx.conf");
        await File.WriteAllTextAsync(configuration, Configuration(folder, port, sites), cancellationToken);
        var process = Process.Start(new ProcessStartInfo(Program ?? "", ["-p", folder, "-c", configuration, "-e", Path.Combine(folder, "error.log")]) { RedirectStandardError = true })
            ?? throw new InvalidOperationException("nginx did not start.");
        var address = new Uri($"http://127.0.0.1:{port}");
        using var client = new HttpClient();
        await Eventually.Holds(async () => process.HasExited || await AnswersAsync(client, new Uri(address, "/health")), "nginx listens");
        return new NginxProcess(process, address);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
            _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    /// <summary>The file as it is deployed, with these sites and this port in place of its own.</summary>
    private static string Configuration(string folder, int port, IReadOnlyList<Uri> sites)
    {
        var deployed = File.ReadAllText(Path.Combine(Repository.Root, "src/ArticleArchive.Web/Deploy/nginx-sites.conf"))
            .Replace("listen 80;", $"listen 127.0.0.1:{port};", StringComparison.Ordinal)
            .Replace("listen [::]:80;", "", StringComparison.Ordinal);
        for (var i = 0; i < sites.Count; i++)
            deployed = deployed.Replace($"10.0.0.{11 + i}:5080", sites[i].Authority, StringComparison.Ordinal);

        var folders = string.Join('\n', ((string[])["client_body", "proxy", "fastcgi", "uwsgi", "scgi"]).Select(kind => $"{kind}_temp_path {folder}/{kind};"));
        return $$"""
            daemon off;
            master_process off;
            pid {{folder}}/nginx.pid;
            events { }
            http {
            access_log off;
            {{folders}}
            {{deployed}}
            }
            """;
    }

    private static async Task<bool> AnswersAsync(HttpClient client, Uri address)
    {
        try
        {
            using var answer = await client.GetAsync(address, TestContext.Current.CancellationToken);
            return answer.StatusCode == HttpStatusCode.OK;
        }
        catch (HttpRequestException)
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

    private static string? FindProgram() => (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Append("/usr/sbin").Select(folder => Path.Combine(folder, "nginx")).FirstOrDefault(File.Exists);
}
