using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>A word of the archive to try instead of one that it does not have.</summary>
/// <param name="Typed">The word that no passage has, in lower case and without accents.</param>
/// <param name="Word">A word of the archive with a similar spelling.</param>
/// <param name="Count">About how many passages have it.</param>
/// <param name="Query">The query as it would be typed with that word, and with the likeliest replacement for any other missing word.</param>
public sealed record SpellingSuggestion(string Typed, string Word, long Count, QueryText Query);
