namespace ArticleArchive.Search.Postings;

/// <summary>The distinct words of an article and where each stands.</summary>
/// <param name="Count">How many places there are: one a word, each time that it stands, and one for a passage without words.</param>
/// <param name="Words">The distinct words.</param>
/// <param name="Passages">For each word, in how many passages it stands.</param>
/// <param name="Ends">For each word, where its places end in <paramref name="Places"/>; those of the next begin there.</param>
/// <param name="Places">The places, rising for each word.</param>
internal sealed record ArticleWordPlaces(int Count, string[] Words, int[] Passages, int[] Ends, int[] Places);
