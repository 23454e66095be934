using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>The passages closest to a search that found nothing: each has some of its words. Closest first.</summary>
/// <param name="Asked">The search for any of the words.</param>
/// <param name="Hits">A few passages.</param>
public sealed record ClosestPassages(QueryText Asked, IReadOnlyList<SearchHit> Hits);
