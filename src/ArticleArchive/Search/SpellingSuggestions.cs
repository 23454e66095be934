using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>Suggests what the reader may have meant by a word that the archive does not have. A suggestion is never applied without being chosen.</summary>
internal static class SpellingSuggestions
{
    private const int MaxForAWord = 3;

    /// <summary>A word of two letters resembles too many others.</summary>
    private const int MinWordLength = 3;

    /// <summary>
    /// Suggestions for each word that no passage has, most frequent first, of which each finds something; empty if the archive has every word.
    /// </summary>
    public static async Task<IReadOnlyList<SpellingSuggestion>> FindAsync(Query query, long found, IPassageIndex index, CancellationToken cancellation)
    {
        // If anything was found, the archive has every word that the query requires.
        if (query.Root is not { } root || (found > 0 && !QueryWords.MayLack(root)))
            return [];

        var missing = await MissingAsync(root, index, cancellation).ConfigureAwait(false);
        var suggestions = new List<SpellingSuggestion>();
        foreach (var (word, like) in missing.SelectMany(word => word.Similar.Select(like => (word.Word, like))))
        {
            var corrected = query with { Root = Correct(root, missing, word, like.Word) };
            if (await index.CountAsync(corrected, cancellation).ConfigureAwait(false) > 0)
                suggestions.Add(new(QueryWriter.Plain(word), QueryWriter.Plain(like.Word), like.Count, new QueryText { Typed = QueryWriter.Write(corrected) }));
        }

        return suggestions;
    }

    /// <summary>A query for any of some words, and for those of the archive that are spelled like the ones it does not have.</summary>
    public static async Task<Query> WithSimilarWordsAsync(Query anyWord, IPassageIndex index, CancellationToken cancellation)
    {
        if (anyWord.Root is not { } root)
            return anyWord;

        var missing = await MissingAsync(root, index, cancellation).ConfigureAwait(false);
        return anyWord with { Root = QueryAlgebra.Or([root, .. missing.SelectMany(word => word.Similar).Select(like => new WordNode(like.Word))]) };
    }

    /// <summary>The words that no passage has, each with similarly spelled words of the archive.</summary>
    private static async Task<IReadOnlyList<(string Word, IReadOnlyList<WordCount> Similar)>> MissingAsync(
        QueryNode root, IPassageIndex index, CancellationToken cancellation)
    {
        var missing = new List<(string, IReadOnlyList<WordCount>)>();
        foreach (var word in QueryWords.In(root).Where(word => word.Length >= MinWordLength))
        {
            if ((await index.FindWordsAsync(new WordRequest(word, WordMatch.Form, 1), cancellation).ConfigureAwait(false)).Count > 0)
                continue;

            var similar = await index.FindWordsAsync(new WordRequest(word, WordMatch.Spelling, MaxForAWord), cancellation).ConfigureAwait(false);
            if (similar.Count > 0)
                missing.Add((word, similar));
        }

        return missing;
    }

    /// <summary>
    /// Replaces one word as chosen and every other missing word by the most frequent one like it: a query with two misspellings needs both corrected.
    /// </summary>
    private static QueryNode Correct(QueryNode root, IReadOnlyList<(string Word, IReadOnlyList<WordCount> Similar)> missing, string word, string chosen) =>
        missing.Aggregate(root, (node, other) => QueryWords.Replace(node, other.Word, other.Word == word ? chosen : other.Similar[0].Word));
}
