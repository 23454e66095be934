using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Research;

/// <summary>The place of a line's match.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="First">The index of the match's first word in the passage, from 0.</param>
/// <param name="Last">The index of its last word.</param>
public readonly record struct LinePlace(PassagePlace Passage, int First, int Last);
