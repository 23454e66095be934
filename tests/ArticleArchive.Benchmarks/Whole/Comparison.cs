namespace ArticleArchive.Benchmarks.Whole;

/// <summary>All that is measured, one after another.</summary>
internal sealed class Comparison(WholeSettings settings)
{
    public static IReadOnlyList<string> Parts { get; } = ["build", "start", "serve", "search", "scan", "growth"];

    public async Task<int> RunAsync(CancellationToken cancellationToken)
    {
        var table = new ResultTable();
        foreach (var part in Parts.Where(settings.Only.Contains))
        {
            cancellationToken.ThrowIfCancellationRequested();
            await (part switch
            {
                "build" => Task.Run(() => new Building(settings, table).Measure(), cancellationToken),
                "start" => new Starting(settings, table).MeasureAsync(),
                "serve" => new Serving(settings, table).MeasureAsync(),
                "search" => new Searching(settings, table).MeasureAsync(),
                "scan" => new Scanning(settings, table).MeasureAsync(),
                _ => new Growing(settings, table).MeasureAsync(),
            });
        }
        table.Print(settings);
        return 0;
    }
}
