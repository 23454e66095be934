using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search.Research;

/// <summary>Ranks the words of searches: those near the matches, and those that distinguish a search from another or from the rest of the archive.</summary>
/// <param name="search">Reads queries as the ordinary search does.</param>
/// <param name="index">Counts words.</param>
public sealed class WordSearch(PassageSearch search, IMatchIndex index)
{
    /// <summary>The most words in a list.</summary>
    public const int MaxWords = 100;

    /// <summary>From this many lines on, a word near only one of them is left out.</summary>
    private const int ManyLines = 20;

    /// <summary>A word that occurs less often than this shows nothing.</summary>
    private const int MinKeywordCount = 3;

    /// <summary>The words near the matches of a search, and those that distinguish it from the rest of the archive.</summary>
    /// <exception cref="SearchTimeoutException">It exceeded the time limit of searches.</exception>
    public async Task<(Collocations Near, Keywords Key)> RankAsync(Query query, WordOptions options, CancellationToken cancellationToken)
    {
        var read = await search.ReadAsync(query, cancellationToken).ConfigureAwait(false);
        var words = TimeLimit.RunAsync(search.Limit, token => index.WordsOfAsync(read, options.Window, token), cancellationToken);
        var (near, rest) = await words.ConfigureAwait(false);
        return (Rank(read, near, options), Rank(rest, options) with { Fewer = [] });
    }

    /// <summary>The words that distinguish one search from another.</summary>
    /// <exception cref="SearchTimeoutException">It exceeded the time limit of searches.</exception>
    public async Task<Keywords> CompareAsync(Query one, Query other, WordOptions options, CancellationToken cancellationToken)
    {
        var read = await search.ReadAsync(one, cancellationToken).ConfigureAwait(false);
        var readOther = await search.ReadAsync(other, cancellationToken).ConfigureAwait(false);
        var contrast = TimeLimit.RunAsync(search.Limit, token => index.ContrastAsync(read, readOther, token), cancellationToken);
        return Rank(await contrast.ConfigureAwait(false), options);
    }

    /// <summary>The search for a word within another search: it finds the passages that <see cref="ContrastedWord.Numbers"/> counts.</summary>
    /// <param name="query">The other search, as requested.</param>
    /// <param name="word">A folded word.</param>
    public static QueryText Narrowed(Query query, string word)
    {
        QueryNode exact = new PhraseNode([word]);
        return new QueryText { Typed = QueryWriter.Write(query with { Root = query.Root is { } root ? QueryAlgebra.And([root, exact]) : exact }) };
    }

    private static Collocations Rank(Query read, FoundNearWords found, WordOptions options)
    {
        var words = found.Words
            .Where(word => (options.HasStopWords || !word.IsStopWord) && (found.Lines < ManyLines || word.Lines > 1))
            .Where(word => word.Count > WordAssociation.Expected(found.Near, word.InArchive, found.InArchive))
            .Select(word => new Collocate(
                word,
                WordAssociation.LogLikelihood(word.Count, found.Near, word.InArchive, found.InArchive),
                WordAssociation.LogDice(word.Lines, found.Lines, word.InArchive)))
            .OrderByDescending(word => options.Rank == WordRank.LogDice ? word.LogDice : word.LogLikelihood)
            .ThenBy(word => word.Near.Word, StringComparer.Ordinal);
        return new Collocations { Query = read, Found = found, Window = options.Window, Words = [.. words.Take(MaxWords)] };
    }

    private static Keywords Rank(FoundContrast found, WordOptions options)
    {
        var (one, two) = (found.One.Words, found.Other.Words);
        var ranked = found.Words
            .Where(word => options.HasStopWords || !word.IsStopWord)
            .Select(word => new Keyword(
                word,
                WordAssociation.LogLikelihood(word.One.Count, one, word.One.Count + word.Other.Count, one + two),
                WordAssociation.LogRatio(word.One.Count, one, word.Other.Count, two)))
            .Where(word => word.LogLikelihood >= WordAssociation.Significant)
            .OrderByDescending(word => word.LogLikelihood).ThenBy(word => word.Word.Word, StringComparer.Ordinal)
            .ToList();
        return new Keywords
        {
            Found = found,
            More = [.. ranked.Where(word => word.LogRatio > 0 && word.Word.One.Count >= MinKeywordCount).Take(MaxWords)],
            Fewer = [.. ranked.Where(word => word.LogRatio < 0 && word.Word.Other.Count >= MinKeywordCount).Take(MaxWords)],
        };
    }
}
