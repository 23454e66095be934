using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>Completes the last word of a query while it is typed, from the words of the archive and the names of speakers.</summary>
/// <param name="index">Provides the words of one state of the archive.</param>
/// <param name="catalog">Provides the speakers of the same state.</param>
public sealed class SearchCompletion(IPassageIndex index, CatalogSnapshot catalog)
{
    /// <summary>The most completions to offer.</summary>
    public const int MaxSuggestions = 8;

    /// <summary>Names are rarely frequent enough to compete with all words, so up to this many have places of their own.</summary>
    private const int MaxSpeakers = 3;

    /// <summary>The longest that a completion may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// The completions, most frequent first. Empty if the last word has fewer than two letters, nothing begins with it, or the query is already as long as it
    /// may be.
    /// </summary>
    /// <exception cref="SearchTimeoutException">It took longer than <see cref="Limit"/>.</exception>
    public async Task<IReadOnlyList<Completion>> CompleteAsync(string typed, CancellationToken cancellationToken)
    {
        if (typed.Length > QueryParser.MaxLength || LastWord.Find(typed) is not { } last)
            return [];

        var speakers = Speakers(last);
        var words = await TimeLimit.RunAsync(Limit, token => WordsAsync(last, token), cancellationToken).ConfigureAwait(false);
        return
        [
            .. words.Take(MaxSuggestions - speakers.Count).Concat(speakers)
                .OrderByDescending(completion => completion.Count).ThenBy(completion => completion.Text, StringComparer.Ordinal),
        ];
    }

    private async Task<IReadOnlyList<Completion>> WordsAsync(LastWord last, CancellationToken cancellation)
    {
        if (last.Word.Length == 0)
            return [];

        // The word itself may be among them.
        var words = await index.FindWordsAsync(new WordRequest(last.Word, WordMatch.Beginning, MaxSuggestions + 1), cancellation).ConfigureAwait(false);
        return [.. words.Where(word => word.Word != last.Word).Select(word => Word(last, word)).Where(Fits)];
    }

    private List<Completion> Speakers(LastWord last)
    {
        var limit = last.Word.Length == 0 ? MaxSuggestions : MaxSpeakers;
        var named = last.Names.SelectMany(name => catalog.SpeakersByBeginning(name.Beginning, limit).Select(speaker => (name.Start, Speaker: speaker)));

        // The longest beginning comes first: in "steve warr" the whole name is replaced, not just the second word.
        return
        [
            .. named.DistinctBy(found => found.Speaker.Slug)
                .GroupBy(found => last.With(found.Start, Written(found.Speaker.Name)), StringComparer.Ordinal)
                .Select(same => new Completion(same.Key, same.First().Speaker.Name, CompletionKind.Speaker, same.Sum(found => found.Speaker.Utterances)))
                .Where(completion => Fits(completion) && completion.Text != last.Typed)
                .OrderByDescending(completion => completion.Count)
                .Take(limit),
        ];
    }

    private static Completion Word(LastWord last, WordCount word)
    {
        var plain = QueryWriter.Plain(word.Word);
        return new Completion(last.With(last.WordStart, plain), plain, CompletionKind.Word, word.Count);
    }

    private static string Written(string name) => QueryWriter.Write(new QueryFilter(QueryField.By, name.ToLowerInvariant(), Excluded: false));

    private static bool Fits(Completion completion) => completion.Text.Length <= QueryParser.MaxLength;
}
