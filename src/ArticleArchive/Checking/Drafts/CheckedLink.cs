using ArticleArchive.History;

namespace ArticleArchive.Checking.Drafts;

/// <summary>A link to this archive and what has become of it.</summary>
/// <param name="Address">The address as written in the draft.</param>
/// <param name="Article">The article as it is now; null when there is none.</param>
/// <param name="Cited">What has become of the paragraphs that it names; null when it names none or there is no article.</param>
public sealed record CheckedLink(string Address, Article? Article, CitedPassage? Cited);
