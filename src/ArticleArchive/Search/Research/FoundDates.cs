namespace ArticleArchive.Search.Research;

/// <summary>Of which dates the passages are that a query finds.</summary>
/// <param name="Total">How many passages it finds.</param>
/// <param name="Passages">How many of them are of each date.</param>
public sealed record FoundDates(long Total, IReadOnlyDictionary<DateSpan, long> Passages);
