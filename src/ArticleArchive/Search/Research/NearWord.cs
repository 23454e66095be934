namespace ArticleArchive.Search.Research;

/// <summary>How often a word stands near the matches of a search.</summary>
/// <param name="Word">The folded word.</param>
/// <param name="Count">How many of the words near a match are it, each counted once though it be near several.</param>
/// <param name="Lines">Matches that it stands near.</param>
/// <param name="Articles">Articles of these matches.</param>
/// <param name="InArchive">How often it stands in the archive.</param>
/// <param name="IsStopWord">Whether it is one of the most frequent words of the language.</param>
public sealed record NearWord(string Word, long Count, long Lines, long Articles, long InArchive, bool IsStopWord);
