namespace ArticleArchive.Search;

/// <summary>A word of the archive.</summary>
/// <param name="Word">The folded word.</param>
/// <param name="Count">In how many passages it stands, about.</param>
public sealed record WordCount(string Word, long Count);
