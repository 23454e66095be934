using ArticleArchive.Catalog;
using ArticleArchive.Search.Queries;

namespace ArticleArchive.Search;

/// <summary>Completes the last word of a query while it is typed, with words of the archive and names of speakers.</summary>
/// <param name="index">Has the words of one state of the archive.</param>
/// <param name="catalog">Has the speakers of the same state.</param>
public sealed class SearchCompletion(IPassageIndex index, CatalogSnapshot catalog)
{
    /// <summary>The most completions that are offered.</summary>
    public const int Most = 8;

    /// <summary>A name would rarely be frequent enough among all words; so many have a place of their own.</summary>
    private const int MostSpeakers = 3;

    /// <summary>The longest that a completion may take.</summary>
    public TimeSpan Limit { get; init; } = TimeSpan.FromSeconds(5);

    /// <summary>
    /// The completions, the most frequent first. Empty where the last word has fewer than two letters, nothing begins so, or the query is as long as one may be.
    /// </summary>
    /// <exception cref="SearchTimeoutException">It took longer than <see cref="Limit"/>.</exception>
    public async Task<IReadOnlyList<Completion>> CompleteAsync(string typed, CancellationToken cancellationToken)
    {
        if (typed.Length > QueryParser.MaxLength || LastWord.Of(typed) is not { } last)
            return [];

        var speakers = Speakers(last);
        var words = await TimeLimit.RunAsync(Limit, token => WordsAsync(last, token), cancellationToken).ConfigureAwait(false);
        return
        [
            .. words.Take(Most - speakers.Count).Concat(speakers)
                .OrderByDescending(completion => completion.Count).ThenBy(completion => completion.Text, StringComparer.Ordinal),
        ];
    }

    private async Task<IReadOnlyList<Completion>> WordsAsync(LastWord last, CancellationToken cancellation)
    {
        if (last.Word.Length == 0)
            return [];

        // The word itself may be among them.
        var words = await index.FindWordsAsync(new WordRequest(last.Word, WordMatch.Beginning, Most + 1), cancellation).ConfigureAwait(false);
        return [.. words.Where(word => word.Word != last.Word).Select(word => Word(last, word)).Where(Fits)];
    }

    private List<Completion> Speakers(LastWord last)
    {
        var most = last.Word.Length == 0 ? Most : MostSpeakers;
        var named = last.Names.SelectMany(name => catalog.SpeakersByBeginning(name.Beginning, most).Select(speaker => (name.Start, Speaker: speaker)));

        // The longest beginning comes first: of "steve warr" the whole name is replaced, not the second word alone.
        return
        [
            .. named.DistinctBy(found => found.Speaker.Slug)
                .GroupBy(found => last.With(found.Start, Written(found.Speaker.Name)), StringComparer.Ordinal)
                .Select(same => new Completion(same.Key, same.First().Speaker.Name, CompletionKind.Speaker, same.Sum(found => found.Speaker.Utterances)))
                .Where(completion => Fits(completion) && completion.Text != last.Typed)
                .OrderByDescending(completion => completion.Count)
                .Take(most),
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
