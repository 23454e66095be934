using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>Passages with some of the words of a search that no passage has all of, the closest first.</summary>
/// <param name="Asked">The search for any of the words.</param>
/// <param name="Hits">The passages, a few.</param>
public sealed record ClosestPassages(QueryText Asked, IReadOnlyList<SearchHit> Hits);
