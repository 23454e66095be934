namespace ArticleArchive.Search.Queries;

/// <summary>A condition on the article or the speaker. Several values of one field are alternatives; different fields must all hold.</summary>
/// <param name="Field">What it looks at.</param>
/// <param name="Value">The value as typed, trimmed: a topic, a publisher, a speaker, <c>2016</c> or <c>undated</c>, a day, a month or a year.</param>
/// <param name="Excluded">True when what it finds is left out: <c>-topic:drones</c>.</param>
public sealed record QueryFilter(QueryField Field, string Value, bool Excluded);
