using ArticleArchive.Search.Research;

namespace ArticleArchive.Web.Pages.Research;

/// <summary>A row of numbers to draw, one for each period.</summary>
/// <param name="Name">What it shows; null when it is the only row.</param>
/// <param name="Kind">The class of its bars.</param>
/// <param name="Of">Gives the number of a period; null for none.</param>
/// <param name="Words">Puts a number in words.</param>
/// <param name="Address">Gives the address that the bar of a period leads to.</param>
internal sealed record ChartSeries(string? Name, string Kind, Func<PeriodCount, double?> Of, Func<double, string> Words, Func<PeriodCount, string> Address);
