namespace ArticleArchive.Catalog;

/// <summary>A value that articles share, and how many have it.</summary>
/// <param name="Value">A year or <c>undated</c>, a topic, a publisher.</param>
/// <param name="Count">The number of articles.</param>
public sealed record ArticleCount(string Value, long Count);
