namespace ArticleArchive.Articles;

/// <summary>A value that articles or passages share, and how many have it.</summary>
/// <param name="Value">The value as a filter takes it: a topic, a publisher, a year or <c>undated</c>, a speaker's name or a voice.</param>
/// <param name="Count">The number of articles or passages.</param>
public sealed record ValueCount(string Value, long Count);
