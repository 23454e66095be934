namespace ArticleArchive.Search.Research;

/// <summary>How often a word occurs near the matches of a search.</summary>
/// <param name="Word">The folded word.</param>
/// <param name="Count">The number of occurrences near a match; one that is near several matches counts once.</param>
/// <param name="Lines">The number of matches that it occurs near.</param>
/// <param name="Articles">The number of articles with these matches.</param>
/// <param name="InArchive">The number of occurrences in the archive.</param>
/// <param name="IsStopWord">Whether it is one of the most frequent words of the language.</param>
public sealed record NearWord(string Word, long Count, long Lines, long Articles, long InArchive, bool IsStopWord);
