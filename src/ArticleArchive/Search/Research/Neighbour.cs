namespace ArticleArchive.Search.Research;

/// <summary>A word that stands near a match.</summary>
/// <param name="Word">The folded word.</param>
/// <param name="Within">How many words away at most, on either side.</param>
public sealed record Neighbour(string Word, int Within);
