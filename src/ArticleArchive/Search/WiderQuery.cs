namespace ArticleArchive.Search;

/// <summary>A query that asks for less than another did.</summary>
/// <param name="Words">What is given up, for readers: <c>without the date</c>, <c>as separate words</c>.</param>
/// <param name="Text">The query, as it would arrive.</param>
public sealed record WiderQuery(string Words, QueryText Text);
