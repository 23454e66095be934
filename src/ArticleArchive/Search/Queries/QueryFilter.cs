namespace ArticleArchive.Search.Queries;

/// <summary>A condition on the article or the speaker. Values of one field are alternatives; different fields must all match.</summary>
/// <param name="Field">What the filter applies to.</param>
/// <param name="Value">The value as typed, trimmed: a topic, a publisher, a speaker, <c>2016</c> or <c>undated</c>, a day, a month or a year.</param>
/// <param name="Excluded">True when matches are left out: <c>-topic:drones</c>.</param>
public sealed record QueryFilter(QueryField Field, string Value, bool Excluded);
