namespace ArticleArchive.Web.Pages.Research;

/// <summary>One row of bars of a chart.</summary>
/// <param name="Name">What it shows; null where the chart has one row.</param>
/// <param name="Kind">The class of its bars.</param>
/// <param name="Top">Where it begins, in pixels.</param>
/// <param name="Bottom">Where the bars stand, in pixels.</param>
/// <param name="Most">The number of the highest bar, in words.</param>
/// <param name="Bars">The bars.</param>
internal sealed record ChartPanel(string? Name, string Kind, int Top, int Bottom, string Most, IReadOnlyList<ChartBar> Bars);
