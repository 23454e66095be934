using ArticleArchive.Articles;

namespace ArticleArchive.History;

/// <summary>A passage as it stood in one revision of an article, before or after it has an id.</summary>
/// <param name="Kind">What kind of block it is.</param>
/// <param name="Text">The words, as stored, without markup.</param>
/// <param name="Speaker">The name of the one speaker quoted in it; null when nobody, or more than one, is.</param>
public sealed record RevisionPassage(PassageKind Kind, string Text, string? Speaker = null);
