namespace ArticleArchive.Search.Queries;

/// <summary>A query wider than another.</summary>
/// <param name="Words">What is given up, for readers: <c>without the date</c>, <c>as separate words</c>.</param>
/// <param name="Query">The query. Its <see cref="Query.Typed"/> is what would be typed for it; it has no reading.</param>
public sealed record WiderQuery(string Words, Query Query);
