namespace ArticleArchive.History;

/// <summary>A passage as it was in one revision of an article, with or without an id.</summary>
/// <param name="Kind">What kind of block it is.</param>
/// <param name="Text">The words, as stored, without markup.</param>
/// <param name="Speaker">The name of the only speaker quoted in it; null when there is none or more than one.</param>
public sealed record RevisionPassage(PassageKind Kind, string Text, string? Speaker = null);
