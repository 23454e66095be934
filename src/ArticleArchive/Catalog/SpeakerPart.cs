namespace ArticleArchive.Catalog;

/// <summary>One part of a page about people with the same name: the articles whose printed roles agree.</summary>
/// <param name="Roles">Ranks, titles and posts as printed, most frequent first; empty when the articles print none.</param>
/// <param name="Utterances">The number of statements.</param>
/// <param name="Articles">The number of articles with a statement.</param>
public sealed record SpeakerPart(IReadOnlyList<string> Roles, long Utterances, long Articles);
