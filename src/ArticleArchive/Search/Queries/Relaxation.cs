namespace ArticleArchive.Search.Queries;

/// <summary>A wider query to offer where nothing was found, and what it would find.</summary>
/// <param name="Words">What is given up, for readers: <c>without the date</c>, <c>as separate words</c>.</param>
/// <param name="Wider">The wider query, as it would be typed.</param>
/// <param name="Count">Passages it finds; never 0.</param>
public sealed record Relaxation(string Words, QueryText Wider, long Count);
