using System.Net;
using System.Net.Sockets;
using System.Text;
using ArticleArchive.Samples;

namespace ArticleArchive.Tests.Web;

/// <summary>The site is asked to stop (SIGTERM) in the middle of its work.</summary>
public sealed class StopTests : IDisposable
{
    private const string Export = "/search.csv?q=the";

    private readonly TemporaryFolder _folder = new();

    private string Data => _folder.PathOf("data");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task An_answer_that_is_under_way_is_sent_to_its_end()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no SIGTERM here.");
        WriteSample(3000);
        await using var site = Start();
        var address = await site.ListensAsync();
        using var client = new HttpClient { BaseAddress = address };
        using (await TestSite.UntilAsync(client, "/health", answer => answer.StatusCode == HttpStatusCode.OK, TestContext.Current.CancellationToken))
        {
            var whole = await client.GetByteArrayAsync(Export, TestContext.Current.CancellationToken);
            using var slow = await AskAsync(address);
            using var received = new MemoryStream();

            site.AskToStop();
            await Eventually.Holds(() => ReadsOnAsync(slow, received, site.Lines), "it is stopping");

            site.IsRunning.ShouldBeTrue();
            (await BodyAsync(slow, received)).ShouldBe(whole.Length);
        }

        (await site.EndsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_first_build_is_given_up_at_once_and_leaves_nothing_half_written()
    {
        Assert.SkipWhen(OperatingSystem.IsWindows(), "There is no SIGTERM here.");
        WriteSample(3000);
        await using var site = Start();
        await Eventually.Holds(() => File.Exists(Path.Combine(Data, "archive.db.building")), "it is building");

        site.AskToStop();

        (await site.EndsAsync()).ShouldBe(0);
        Directory.GetFiles(Data).Select(Path.GetFileName).ShouldBe(["archive.db.lock"]);
        site.Lines.ShouldNotContain(line => line.Contains("   at ", StringComparison.Ordinal));
    }

    private SiteProcess Start() => new([], $"--Archive:ContentPath={_folder.PathOf("content")}", $"--Archive:DataPath={Data}");

    private void WriteSample(int articles) => new SampleArchive(new(Articles: articles)).Write(_folder.PathOf("content"), TestContext.Current.CancellationToken);

    /// <summary>Asks and reads nothing yet. What fits into the buffers of both ends is sent at once; the export is larger.</summary>
    private static async Task<Socket> AskAsync(Uri address)
    {
        var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp) { ReceiveBufferSize = 4096 };
        await socket.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        await socket.SendAsync(Encoding.ASCII.GetBytes($"GET {Export} HTTP/1.1\r\nHost: {address.Authority}\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        await socket.ReceiveAsync(new byte[1], SocketFlags.Peek, TestContext.Current.CancellationToken);
        return socket;
    }

    /// <summary>Reads a little, or the server would give up a reader that is too slow for it before a busy machine has stopped it.</summary>
    /// <returns>True when the site says that it stops.</returns>
    private static async Task<bool> ReadsOnAsync(Socket socket, MemoryStream received, IReadOnlyCollection<string> log)
    {
        var piece = new byte[512];
        var length = await socket.ReceiveAsync(piece, TestContext.Current.CancellationToken);
        received.Write(piece, 0, length);
        return log.Any(line => line.Contains("shutting down", StringComparison.Ordinal));
    }

    /// <summary>How long the body is, chunks put together.</summary>
    private static async Task<int> BodyAsync(Socket socket, MemoryStream received)
    {
        using var stream = new NetworkStream(socket);
        await stream.CopyToAsync(received, TestContext.Current.CancellationToken);
        var text = Encoding.Latin1.GetString(received.ToArray());
        text.ShouldStartWith("HTTP/1.1 200");
        var at = text.IndexOf("\r\n\r\n", StringComparison.Ordinal) + 4;
        for (var length = 0; ;)
        {
            var end = text.IndexOf("\r\n", at, StringComparison.Ordinal);
            var chunk = Convert.ToInt32(text[at..end], 16);
            if (chunk == 0)
                return length;
            length += chunk;
            at = end + 2 + chunk + 2;
        }
    }
}
