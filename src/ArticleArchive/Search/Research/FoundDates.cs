namespace ArticleArchive.Search.Research;

/// <summary>The dates of the passages that a query finds.</summary>
/// <param name="Total">The number of passages found.</param>
/// <param name="Passages">The number of passages for each date.</param>
public sealed record FoundDates(long Total, IReadOnlyDictionary<DateSpan, long> Passages);
