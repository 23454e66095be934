using ArticleArchive.Search;

namespace ArticleArchive.LuceneNet;

/// <summary>A word in a field of several stretches.</summary>
/// <param name="Token">The word.</param>
/// <param name="Step">How many places it stands after the word before it.</param>
/// <param name="IsAhead">True when it stands after the end of the passage.</param>
internal readonly record struct PlacedWord(Token Token, int Step, bool IsAhead);
