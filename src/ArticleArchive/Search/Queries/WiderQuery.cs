namespace ArticleArchive.Search.Queries;

/// <summary>A query that finds more than another.</summary>
/// <param name="Words">What was relaxed, for readers: <c>without the date</c>, <c>as separate words</c>.</param>
/// <param name="Query">The query. Its <see cref="Query.Typed"/> is what one would type for it; its <see cref="Query.Reading"/> is empty.</param>
public sealed record WiderQuery(string Words, Query Query);
