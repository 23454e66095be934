using ArticleArchive.Search.Research;

namespace ArticleArchive.Web.Linking;

/// <summary>The options of a search over time in its address.</summary>
/// <param name="Span">The length of the periods; null when the page chooses.</param>
/// <param name="Measure">What the bars show.</param>
internal sealed record TimeParameters(PeriodSpan? Span, TimeMeasure Measure)
{
    /// <summary>Reads <c>span</c> and <c>measure</c>.</summary>
    public static TimeParameters Read(IQueryCollection query) =>
        new(SpanOf(query["span"].FirstOrDefault()), SearchParameters.Choice(query, "measure", TimeMeasure.Count));

    private static PeriodSpan? SpanOf(string? name) =>
        Enum.GetValues<PeriodSpan>().Cast<PeriodSpan?>().FirstOrDefault(span => string.Equals(span.ToString(), name, StringComparison.OrdinalIgnoreCase));
}
