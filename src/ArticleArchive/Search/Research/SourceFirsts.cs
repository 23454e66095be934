namespace ArticleArchive.Search.Research;

/// <summary>When a publisher first printed the words of a search, in each voice.</summary>
/// <param name="Source">The publisher; empty for articles without one.</param>
/// <param name="Uses">The first use in each voice that has any, oldest first.</param>
public sealed record SourceFirsts(string Source, IReadOnlyList<FirstUse> Uses);
