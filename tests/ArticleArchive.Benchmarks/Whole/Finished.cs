using System.Diagnostics;

namespace ArticleArchive.Benchmarks.Whole;

/// <summary>A process that ran from start to end.</summary>
/// <param name="Output">What it wrote to its standard output.</param>
/// <param name="Elapsed">How long it took.</param>
internal sealed record Finished(string Output, TimeSpan Elapsed)
{
    /// <summary>Runs a program and waits for it.</summary>
    /// <exception cref="InvalidOperationException">It ended with an exit code other than 0.</exception>
    public static Finished Run(string program, params IReadOnlyList<string> arguments)
    {
        var start = new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start) ?? throw new InvalidOperationException($"{program} did not start.");
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        var elapsed = clock.Elapsed;
        return process.ExitCode == 0
            ? new Finished(output, elapsed)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}: {error.Result}{output}");
    }
}
