namespace ArticleArchive.Web.Pages.Research;

/// <summary>One row of bars of a chart.</summary>
/// <param name="Name">What it shows; null when the chart has only one row.</param>
/// <param name="Kind">The class of its bars.</param>
/// <param name="Top">The position of its top, in pixels.</param>
/// <param name="Bottom">The position of the foot of its bars, in pixels.</param>
/// <param name="Most">The number that the highest bar shows, in words.</param>
/// <param name="Bars">The bars.</param>
internal sealed record ChartPanel(string? Name, string Kind, int Top, int Bottom, string Most, IReadOnlyList<ChartBar> Bars);
