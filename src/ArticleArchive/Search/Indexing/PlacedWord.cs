namespace ArticleArchive.Search.Indexing;

/// <summary>A word in a field of words.</summary>
/// <param name="Word">The word.</param>
/// <param name="Step">How many positions it stands after the word before it.</param>
/// <param name="IsAhead">True when it stands after the end of the passage.</param>
public readonly record struct PlacedWord(IndexedWord Word, int Step, bool IsAhead);
