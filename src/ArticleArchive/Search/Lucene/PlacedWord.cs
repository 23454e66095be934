using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Lucene;

/// <summary>A word in a field of words.</summary>
/// <param name="Word">The folded word.</param>
/// <param name="Step">How many positions it stands after the word before it.</param>
/// <param name="Signs">The signs at the word; null for most words.</param>
/// <param name="IsAhead">True when it stands after the end of the passage.</param>
internal readonly record struct PlacedWord(string Word, WordSigns? Signs, int Step, bool IsAhead);
