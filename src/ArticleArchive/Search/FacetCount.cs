namespace ArticleArchive.Search;

/// <summary>One value of a facet and the number of passages found that have it.</summary>
/// <param name="Value">The value as a filter takes it: a topic, a publisher, a year, a speaker's name or a voice.</param>
/// <param name="Count">The number of passages.</param>
public sealed record FacetCount(string Value, long Count);
