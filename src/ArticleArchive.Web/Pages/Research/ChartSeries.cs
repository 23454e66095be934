using ArticleArchive.Search.Research;

namespace ArticleArchive.Web.Pages.Research;

/// <summary>A row of numbers to be drawn, one for each period.</summary>
/// <param name="Name">What it shows; null where it is the only one.</param>
/// <param name="Kind">The class of its bars.</param>
/// <param name="Of">The number of a period; null for none.</param>
/// <param name="Words">A number in words.</param>
/// <param name="Address">Where the bar of a period leads.</param>
internal sealed record ChartSeries(string? Name, string Kind, Func<PeriodCount, double?> Of, Func<double, string> Words, Func<PeriodCount, string> Address);
