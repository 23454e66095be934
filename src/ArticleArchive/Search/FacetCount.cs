namespace ArticleArchive.Search;

/// <summary>One value of a facet, and how many of the passages found have it.</summary>
/// <param name="Value">The value to put into a filter: a topic, a publisher, a year, a speaker's name, a voice.</param>
/// <param name="Count">Passages.</param>
public sealed record FacetCount(string Value, long Count);
