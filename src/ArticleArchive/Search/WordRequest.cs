namespace ArticleArchive.Search;

/// <summary>Which words of the archive are looked for.</summary>
/// <param name="Word">A folded word, or the beginning of one.</param>
/// <param name="Match">In what way the words are like it.</param>
/// <param name="Most">How many at most.</param>
public sealed record WordRequest(string Word, WordMatch Match, int Most);
