namespace ArticleArchive.Catalog;

/// <summary>One part of a page of people of the same name: the articles whose printed roles agree.</summary>
/// <param name="Roles">Ranks, titles and posts as printed, most frequent first; empty when the articles print none.</param>
/// <param name="Utterances">Statements.</param>
/// <param name="Articles">Articles with a statement.</param>
public sealed record SpeakerPart(IReadOnlyList<string> Roles, long Utterances, long Articles);
