using System.Globalization;
using System.Runtime.InteropServices;

namespace ArticleArchive.Benchmarks.Whole;

/// <summary>The table of ratios, each row printed as it is measured.</summary>
internal sealed class ResultTable
{
    private readonly List<string> _rows = [];

    /// <summary>A row whose figure is held beside a peer's. The ratio is the archive's figure divided by the peer's.</summary>
    public void Add(string what, (double Value, string Unit) archive, (double Value, string Name) peer, string goal) =>
        Add($"| {what} | {Text(archive)} | {peer.Name}: {Text((peer.Value, archive.Unit))} | {archive.Value / peer.Value:0.00} | {goal} |");

    /// <summary>A row without a peer.</summary>
    public void Add(string what, (double Value, string Unit) archive, string goal) => Add($"| {what} | {Text(archive)} | | | {goal} |");

    public void LeftOut(string what, string tool) => Console.Error.WriteLine($"Left out for want of {tool}: {what}.");

    public void Print(WholeSettings settings)
    {
        var memory = GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / (1024.0 * 1024 * 1024);
        Console.WriteLine(Invariant($"\nMeasured {DateTime.UtcNow:yyyy-MM-dd} on {Environment.ProcessorCount} cores ({Processor()}), {memory:0.0} GB of memory, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}."));
        Console.WriteLine(Invariant($"Made-up archives of {settings.Articles:N0} and {settings.Large:N0} articles, seed {settings.Seed}; medians of {settings.Rounds} rounds in turn."));
        Console.WriteLine($"Beside {string.Join("; ", ((string?[])[Tools.Hugo, Tools.Nginx, Tools.Wrk, Tools.Ripgrep]).OfType<string>())}.\n");
        Console.WriteLine("| what | the archive | beside it | ratio | goal |\n|---|---|---|---|---|");
        foreach (var row in _rows)
            Console.WriteLine(row);
    }

    private void Add(FormattableString row)
    {
        _rows.Add(Invariant(row));
        Console.Error.WriteLine(_rows[^1]);
    }

    private static string Text((double Value, string Unit) figure) => Invariant(figure.Value switch
    {
        < 10 => $"{figure.Value:0.00} {figure.Unit}",
        < 100 => $"{figure.Value:0.0} {figure.Unit}",
        _ => $"{figure.Value:N0} {figure.Unit}",
    });

    private static string Invariant(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);

    private static string Processor() =>
        File.Exists("/proc/cpuinfo")
            ? File.ReadLines("/proc/cpuinfo").Where(line => line.StartsWith("model name", StringComparison.Ordinal)).Select(line => line.Split(':')[1].Trim()).FirstOrDefault("unknown")
            : "unknown";
}
