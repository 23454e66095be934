namespace ArticleArchive.Search.Indexing;

/// <summary>A word in a field of words.</summary>
/// <param name="Word">The word.</param>
/// <param name="Step">The number of positions after the previous word.</param>
/// <param name="IsAhead">Whether it comes after the end of the passage.</param>
public readonly record struct PlacedWord(IndexedWord Word, int Step, bool IsAhead);
