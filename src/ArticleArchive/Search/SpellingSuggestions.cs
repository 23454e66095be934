namespace ArticleArchive.Search;

/// <summary>What the reader may have meant where the archive does not have a word that was typed. Nothing of it is applied by itself.</summary>
internal static class SpellingSuggestions
{
    private const int MostForAWord = 3;

    /// <summary>Suggestions for each word that no passage has, the most frequent first; empty where the archive has every word, or none like it.</summary>
    public static async Task<IReadOnlyList<SpellingSuggestion>> FindAsync(Query query, IPassageIndex index, CancellationToken cancellation)
    {
        if (query.Root is not { } root)
            return [];

        var suggestions = new List<SpellingSuggestion>();
        foreach (var word in QueryWords.Of(root))
        {
            if ((await index.FindWordsAsync(new WordRequest(word, WordMatch.Form, 1), cancellation).ConfigureAwait(false)).Count > 0)
                continue;

            foreach (var like in await index.FindWordsAsync(new WordRequest(word, WordMatch.Spelling, MostForAWord), cancellation).ConfigureAwait(false))
            {
                var corrected = query with { Root = QueryWords.Replace(root, word, like.Word) };
                suggestions.Add(new SpellingSuggestion(word, like.Word, like.Count, new QueryText { Typed = QueryWriter.Write(corrected) }));
            }
        }

        return suggestions;
    }
}
