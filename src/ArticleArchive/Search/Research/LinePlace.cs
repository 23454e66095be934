using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Research;

/// <summary>Where the match of a line stands.</summary>
/// <param name="Passage">The passage.</param>
/// <param name="First">The first word of the match, counted from 0 in the passage.</param>
/// <param name="Last">The last word of it.</param>
public readonly record struct LinePlace(PassagePlace Passage, int First, int Last);
