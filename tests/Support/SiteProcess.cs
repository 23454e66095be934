using System.Collections.Concurrent;
using System.Diagnostics;

namespace ArticleArchive.Tests.Support;

/// <summary>The site as a process of its own, as it is run for years: it listens on a port of this machine, and its log can be read.</summary>
public sealed class SiteProcess : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly ConcurrentQueue<string> _lines = new();

    /// <summary>Starts the site.</summary>
    /// <param name="under">The program that runs it, with its arguments, such as one that limits what it may do; empty for none.</param>
    /// <param name="settings">Settings for its command line.</param>
    public SiteProcess(IReadOnlyList<string> under, params IReadOnlyList<string> settings)
    {
        string[] line = [.. under, "dotnet", Path.Combine(AppContext.BaseDirectory, "ArticleArchive.Web.dll"), "--urls", "http://127.0.0.1:0", .. settings];
        _process = new Process { StartInfo = new ProcessStartInfo(line[0], line[1..]) { RedirectStandardOutput = true, RedirectStandardError = true } };
        _process.OutputDataReceived += (_, told) => _lines.Enqueue(told.Data ?? "");
        _process.ErrorDataReceived += (_, told) => _lines.Enqueue(told.Data ?? "");
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>What it has told so far.</summary>
    public IReadOnlyCollection<string> Lines => _lines;

    public bool IsRunning => !_process.HasExited;

    /// <summary>Waits until it listens.</summary>
    /// <returns>Where.</returns>
    public Task<Uri> ListensAsync() => ListensAsync(_ => true);

    /// <summary>Waits until it listens at an address that is wanted.</summary>
    public async Task<Uri> ListensAsync(Predicate<Uri> wanted)
    {
        await Eventually.Holds(() => Address(wanted) is not null || !IsRunning, "the site listens");
        return Address(wanted) ?? throw new InvalidOperationException($"The site has ended: {string.Join('\n', _lines)}");
    }

    /// <summary>Asks it to stop, as the system does when it is shut down.</summary>
    public void AskToStop()
    {
        using var kill = Process.Start("kill", ["-TERM", $"{_process.Id}"]);
        kill.WaitForExit();
    }

    /// <summary>Waits until it has ended.</summary>
    /// <returns>Its exit code.</returns>
    public async Task<int> EndsAsync()
    {
        await _process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return _process.ExitCode;
    }

    public async ValueTask DisposeAsync()
    {
        if (IsRunning)
            _process.Kill();
        await _process.WaitForExitAsync(CancellationToken.None);
        _process.Dispose();
    }

    private Uri? Address(Predicate<Uri> wanted) => _lines
        .Where(line => line.Contains(Listening, StringComparison.Ordinal))
        .Select(line => new Uri(line[(line.IndexOf(Listening, StringComparison.Ordinal) + Listening.Length)..]))
        .FirstOrDefault(address => wanted(address));
}
