namespace ArticleArchive.Search;

/// <summary>A word of the archive.</summary>
/// <param name="Word">The folded word.</param>
/// <param name="Count">About how many passages have it.</param>
public sealed record WordCount(string Word, long Count);
