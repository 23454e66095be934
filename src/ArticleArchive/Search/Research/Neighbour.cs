namespace ArticleArchive.Search.Research;

/// <summary>A word near a match.</summary>
/// <param name="Word">The folded word.</param>
/// <param name="Within">The greatest distance in words, on either side.</param>
public sealed record Neighbour(string Word, int Within);
