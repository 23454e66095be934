using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Research;

/// <summary>The first occurrence of a search's words in a voice.</summary>
/// <param name="Voice">The voice: quote, reported or narrative.</param>
/// <param name="Found">The oldest dated passage.</param>
public sealed record FirstUse(Voice Voice, CatalogPassage Found);
