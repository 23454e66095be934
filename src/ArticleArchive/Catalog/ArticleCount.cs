namespace ArticleArchive.Catalog;

/// <summary>One value that articles have, and how many have it.</summary>
/// <param name="Value">A year or <c>undated</c>, a topic, a publisher.</param>
/// <param name="Count">Articles.</param>
public sealed record ArticleCount(string Value, long Count);
