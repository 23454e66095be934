namespace ArticleArchive.Search.Queries;

/// <summary>A wider query to suggest when nothing was found, with its number of results.</summary>
/// <param name="Words">What is given up, for readers: <c>without the date</c>, <c>as separate words</c>.</param>
/// <param name="Wider">The wider query, as it would be typed.</param>
/// <param name="Count">The number of passages it finds, never 0.</param>
public sealed record Relaxation(string Words, QueryText Wider, long Count);
