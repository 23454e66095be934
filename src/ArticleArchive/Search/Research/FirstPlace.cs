using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Research;

/// <summary>A publisher's oldest dated passage that a query finds.</summary>
/// <param name="Source">The publisher; empty for articles without one.</param>
/// <param name="Place">The passage.</param>
public sealed record FirstPlace(string Source, PassagePlace Place);
