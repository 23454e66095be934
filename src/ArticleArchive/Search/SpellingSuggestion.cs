using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>A word of the archive to try in the place of one that it does not have.</summary>
/// <param name="Typed">The word that no passage has, in lower case and without accents.</param>
/// <param name="Word">A word of the archive that is spelled alike.</param>
/// <param name="Count">In how many passages it stands, about.</param>
/// <param name="Query">The query with that word in the place of the other, and the likeliest one in the place of any other that is missing, as it would be typed.</param>
public sealed record SpellingSuggestion(string Typed, string Word, long Count, QueryText Query);
