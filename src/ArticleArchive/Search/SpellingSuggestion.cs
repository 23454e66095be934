namespace ArticleArchive.Search;

/// <summary>A word of the archive to try in the place of one that it does not have.</summary>
/// <param name="Typed">The word that no passage has, folded.</param>
/// <param name="Word">The word that some have.</param>
/// <param name="Count">In how many passages it stands, about.</param>
/// <param name="Query">The query with that word in the place of the other, as it would be typed.</param>
public sealed record SpellingSuggestion(string Typed, string Word, long Count, QueryText Query);
