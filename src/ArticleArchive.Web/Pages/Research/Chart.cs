using ArticleArchive.Search;
using ArticleArchive.Search.Research;
using ArticleArchive.Web.Linking;

namespace ArticleArchive.Web.Pages.Research;

/// <summary>A chart of numbers over time, drawn by the server.</summary>
/// <param name="Id">The prefix of the ids in it.</param>
/// <param name="Title">What it shows, in a few words.</param>
/// <param name="Description">What it shows, in a sentence.</param>
/// <param name="Height">Its height in pixels.</param>
/// <param name="Panels">Its rows of bars.</param>
/// <param name="Marks">The labels under its axis.</param>
internal sealed record Chart(string Id, string Title, string Description, int Height, IReadOnlyList<ChartPanel> Panels, IReadOnlyList<ChartMark> Marks)
{
    private const int AxisHeight = 18;
    private const int NameHeight = 18;
    private const int MaxMarks = 5;
    private const int Gap = 12;
    private const double BarShare = 0.78;
    private const double WidestBar = 12;

    private const int RowHeight = 74;
    private const int StripHeight = 20;

    /// <summary>Draws rows of bars over the same periods.</summary>
    public static Chart Create((string Id, string Title) named, IReadOnlyList<PeriodCount> periods, IReadOnlyList<ChartSeries> series)
    {
        var panels = series.Select((row, i) => Panel(row, periods, i * (NameHeight + RowHeight + Gap), RowHeight)).ToList();
        return new Chart(named.Id, named.Title, DescriptionOf(periods, series[0]), panels[^1].Bottom + AxisHeight, panels, [.. MarksOf(periods)]);
    }

    /// <summary>The chart above a list of results; null when they are all of one period, or undated.</summary>
    public static Chart? StripOf(SearchParameters asked, SearchResults found)
    {
        var line = TimeSearch.Build(found.Request.Query, found.Facets.Dates);
        if (line.Periods.Count < 2)
            return null;

        var series = new ChartSeries(
            null, "all", period => period.Passages.All, Paragraphs, period => ArchiveUrls.Search(asked.Text with { Within = period.Period }, asked.Sort));
        var panel = Panel(series, line.Periods, 0, StripHeight);
        return new Chart("strip", "Paragraphs over time", DescriptionOf(line.Periods, series), panel.Bottom + AxisHeight, [panel], [.. MarksOf(line.Periods)]);
    }

    /// <summary>A number of paragraphs in words.</summary>
    public static string Paragraphs(double number) => Wording.Count((long)number, "paragraph");

    private static ChartPanel Panel(ChartSeries series, IReadOnlyList<PeriodCount> periods, int top, int height)
    {
        var first = top + (series.Name is null ? 0 : NameHeight);
        var bottom = first + height;
        var most = periods.Max(series.Value) ?? 0;
        var step = 100.0 / periods.Count;
        var width = Math.Min(step * BarShare, WidestBar);
        var bars = periods.Select((period, i) => (Period: period, Number: series.Value(period) ?? 0, Left: (step * i) + ((step - width) / 2)))
            .Where(bar => bar.Number > 0)
            .Select(Bar);
        return new ChartPanel(series.Name, series.Kind, top, bottom, most > 0 ? series.Words(most) : "none", [.. bars]);

        ChartBar Bar((PeriodCount Period, double Number, double Left) bar)
        {
            var tall = Math.Max(1, height * bar.Number / most);
            var name = $"{bar.Period.Name}: {series.Words(bar.Number)}";
            return new ChartBar(Share(bar.Left), Share(width), Pixels(bottom - tall), Pixels(tall), name, series.Address(bar.Period), bar.Period.IsThin);
        }
    }

    private static string DescriptionOf(IReadOnlyList<PeriodCount> periods, ChartSeries series)
    {
        var most = periods.MaxBy(period => series.Value(period) ?? 0);
        return most is null ? "" : $"From {periods[0].Name} to {periods[^1].Name}. Most in {most.Name}: {series.Words(series.Value(most) ?? 0)}.";
    }

    /// <summary>The labels of a few periods, including the first and the last.</summary>
    private static IEnumerable<ChartMark> MarksOf(IReadOnlyList<PeriodCount> periods)
    {
        var (last, isLong) = (periods.Count - 1, periods.Count > MaxMarks);
        var step = Math.Max(1, (int)Math.Ceiling(last / (double)(MaxMarks - 1)));
        for (var i = 0; i <= last; i++)
        {
            if (i == last || (i % step == 0 && last - i >= step))
            {
                var anchor = isLong && i == 0 ? "start" : isLong && i == last ? "end" : "middle";
                yield return new ChartMark(Share((i + 0.5) * 100 / periods.Count), anchor, periods[i].Name);
            }
        }
    }

    private static string Share(double share) => string.Create(CultureInfo.InvariantCulture, $"{share:0.###}%");

    private static string Pixels(double pixels) => pixels.ToString("0.#", CultureInfo.InvariantCulture);
}

/// <summary>A row of numbers to draw, one for each period.</summary>
/// <param name="Name">What it shows; null when it is the only row.</param>
/// <param name="Kind">The class of its bars.</param>
/// <param name="Value">Gives the number of a period; null for none.</param>
/// <param name="Words">Puts a number in words.</param>
/// <param name="Address">Gives the address that the bar of a period leads to.</param>
internal sealed record ChartSeries(string? Name, string Kind, Func<PeriodCount, double?> Value, Func<double, string> Words, Func<PeriodCount, string> Address);

/// <summary>One row of bars of a chart.</summary>
/// <param name="Name">What it shows; null when the chart has only one row.</param>
/// <param name="Kind">The class of its bars.</param>
/// <param name="Top">The position of its top, in pixels.</param>
/// <param name="Bottom">The position of the foot of its bars, in pixels.</param>
/// <param name="Most">The number that the highest bar shows, in words.</param>
/// <param name="Bars">The bars.</param>
internal sealed record ChartPanel(string? Name, string Kind, int Top, int Bottom, string Most, IReadOnlyList<ChartBar> Bars);

/// <summary>
/// A bar of a chart. Horizontal values are shares of the width, as <c>12.5%</c>; vertical ones are pixels, so that letters keep their size on any screen.
/// </summary>
/// <param name="X">The position of its left edge.</param>
/// <param name="Width">Its width.</param>
/// <param name="Y">The position of its top.</param>
/// <param name="Height">Its height.</param>
/// <param name="Name">What it shows, in words.</param>
/// <param name="Address">The address that it leads to.</param>
/// <param name="IsThin">Whether it is based on few words.</param>
internal sealed record ChartBar(string X, string Width, string Y, string Height, string Name, string Address, bool IsThin);

/// <summary>A label under the axis of a chart.</summary>
/// <param name="X">Its position, as a share of the width.</param>
/// <param name="Anchor">The part of the label at that position: <c>start</c>, <c>middle</c> or <c>end</c>.</param>
/// <param name="Name">The label.</param>
internal sealed record ChartMark(string X, string Anchor, string Name);
