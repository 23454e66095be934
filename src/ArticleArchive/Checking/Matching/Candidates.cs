using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Checking.Matching;

/// <summary>Finds the few rows of words worth comparing. They are guesses; the comparison of the words decides.</summary>
internal sealed class Candidates(IPassageIndex index, CatalogSnapshot catalog, CancellationToken cancellation)
{
    private const int MaxParts = 8;
    private const int Window = 6;
    private const int MinTelling = 3;
    private const int MaxWindows = 5;
    private const int MaxTogether = 12;
    private const int MaxPassages = 1000;
    private const int MaxArticles = 16;
    private const int MaxRuns = 20;
    private const int MaxWords = 8;
    private const int LongWord = 5;
    private const int MaxAlike = 12;

    /// <summary>Rows that may have the pieces word for word: statements with a few of their distinctive words, and passages.</summary>
    public async Task<IReadOnlyList<SourceRow>> WithWordsAsync(GivenQuotation given, string? by)
    {
        var telling = given.Parts.Where(part => part.Words.Count >= MinTelling).DefaultIfEmpty(given.Parts.MaxBy(part => part.Text.Length) ?? given.Parts[0]);
        var windows = given.Parts.Take(MaxParts).SelectMany(part => Covering(Plain(part.Words))).Take(MaxTogether).Select(Phrase).ToList<QueryNode>();
        var all = new AndNode(windows);
        var together = windows.Count > 1 ? await NewestAsync(Anywhere(all)).ConfigureAwait(false) : [];
        var apart = new List<IReadOnlyList<PassagePlace>>();
        if (together.Count == 0 || given.Parts.Count > 1)
        {
            foreach (var part in telling.Take(MaxParts))
                apart.Add(await FindApartAsync(Windows(Plain(part.Words)), by).ConfigureAwait(false));
        }

        // A piece that has no window anywhere is nowhere in full.
        if (windows.Count > 1 && !(given.Parts.Count == 1 && apart is [{ Count: 0 }]))
            together = await AlsoQuotedAsync(all, together, by).ConfigureAwait(false);
        return Read(together, together.Count > 0 && given.Parts.Count == 1 ? [] : apart);
    }

    /// <summary>Rows that share runs of words with the quotation; rare runs count for more.</summary>
    public Task<IReadOnlyList<SourceRow>> WithRunsAsync(GivenQuotation given)
    {
        var runs = given.Parts.SelectMany(part => Runs(Plain(part.Words), given.Words < 2 * MinTelling ? 2 : MinTelling)).ToList();
        return FindSimilarAsync([.. Spread(runs, MaxRuns)]);
    }

    /// <summary>Rows that share long words with the quotation; rare words count for more.</summary>
    public Task<IReadOnlyList<SourceRow>> WithSomeWordsAsync(GivenQuotation given) => FindSimilarAsync(
    [
        .. given.Parts.SelectMany(part => part.Words)
            .Select(word => word.Word)
            .Where(word => word.Length >= LongWord)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(word => word.Length)
            .Take(MaxWords)
            .Select(word => new PhraseNode([word])),
    ]);

    /// <summary>Removes signs, since the search engine indexes only words.</summary>
    private static List<Token> Plain(IReadOnlyList<Token> words) => [.. words.Where(word => !SignedWords.IsSign(word.Word))];

    private static PhraseNode Phrase(IEnumerable<Token> words) => new([.. words.Select(word => word.Word)]);

    /// <summary>Places that may have a piece. When a window of words is in many articles, the other windows are searched too.</summary>
    private async Task<IReadOnlyList<PassagePlace>> FindApartAsync(List<List<Token>> windows, string? by)
    {
        var found = await FindAsync(Phrase(windows[0]), by).ConfigureAwait(false);
        if (!AreInMany(found))
            return found;

        var all = found.ToList();
        foreach (var window in windows.Skip(1))
            all.AddRange(await FindAsync(Phrase(window), by).ConfigureAwait(false));
        return all;
    }

    private async Task<IReadOnlyList<PassagePlace>> FindAsync(QueryNode words, string? by) =>
        await AlsoQuotedAsync(words, await NewestAsync(Anywhere(words)).ConfigureAwait(false), by).ConfigureAwait(false);

    /// <summary>
    /// Adds where words occur in statements, and in those of the speaker asked about, if the words are in many articles or no paragraph has them in full.
    /// </summary>
    private async Task<IReadOnlyList<PassagePlace>> AlsoQuotedAsync(QueryNode words, IReadOnlyList<PassagePlace> found, string? by)
    {
        if (found.Count > 0 && !AreInMany(found))
            return found;

        var quoted = await NewestAsync(Anywhere(words) with { Voice = Voice.Quote }).ConfigureAwait(false);

        // A speaker's words are quoted, so if no quotation has the words, none of the speaker's has.
        IReadOnlyList<PassagePlace> theirs = by is { } name && quoted.Count > 0
            ? await NewestAsync(Anywhere(words) with { Filters = [new QueryFilter(QueryField.By, name, Excluded: false)] }).ConfigureAwait(false)
            : [];
        return [.. theirs, .. quoted, .. found];
    }

    private static Query Anywhere(QueryNode words) => new() { Typed = "", Reading = "", Root = words };

    private static bool AreInMany(IEnumerable<PassagePlace> found) => found.DistinctBy(place => place.Article).Skip(MaxArticles).Any();

    private Task<IReadOnlyList<PassagePlace>> NewestAsync(Query query) => index.FindPlacesAsync(query, SearchSort.Newest, MaxPassages, cancellation);

    private async Task<IReadOnlyList<SourceRow>> FindSimilarAsync(IReadOnlyList<PhraseNode> phrases) =>
        phrases.Count == 0 ? [] : Read(await index.FindSimilarAsync(phrases, MaxAlike, cancellation).ConfigureAwait(false), []);

    /// <summary>
    /// The articles with the most matches for all pieces together, then some of those with the most for each piece, so that a common piece never crowds out
    /// another.
    /// </summary>
    private IReadOnlyList<SourceRow> Read(IReadOnlyList<PassagePlace> together, List<IReadOnlyList<PassagePlace>> pieces)
    {
        var passages = pieces.SelectMany(piece => piece).Concat(together).ToLookup(place => place.Article, place => place.Passage);
        var each = MaxArticles / Math.Max(1, pieces.Count);
        return
        [
            .. Most(together, MaxArticles).Concat(pieces.SelectMany(piece => Most(piece, each)))
                .Distinct()
                .Take(MaxArticles)
                .SelectMany(key => catalog.Find(key) is { } stored ? SourceRow.In(stored, passages[key].ToHashSet()) : []),
        ];
    }

    private static IEnumerable<ArticleKey> Most(IReadOnlyList<PassagePlace> found, int most) =>
        found.CountBy(place => place.Article).OrderByDescending(article => article.Value).Take(most).Select(article => article.Key);

    /// <summary>Stretches of a few words that do not overlap, those with the most letters first, since they are likely to be the rarest.</summary>
    private static List<List<Token>> Windows(List<Token> words)
    {
        var count = Math.Min(Window, words.Count);
        var windows = new List<List<Token>>();
        var free = Enumerable.Range(0, words.Count - count + 1).OrderByDescending(at => words.Skip(at).Take(count).Sum(word => word.Word.Length)).ToList();
        while (free.Count > 0 && windows.Count < MaxWindows)
        {
            var start = free[0];
            windows.Add([.. words.Skip(start).Take(count)]);
            free.RemoveAll(at => Math.Abs(at - start) < count);
        }

        return windows;
    }

    /// <summary>Stretches of a few words that together cover all the words.</summary>
    private static IEnumerable<IEnumerable<Token>> Covering(List<Token> words)
    {
        var last = Math.Max(0, words.Count - Window);
        for (var at = 0; at < last; at += Window)
            yield return words.Skip(at).Take(Window);
        yield return words.Skip(last);
    }

    private static IEnumerable<PhraseNode> Runs(List<Token> words, int length) =>
        Enumerable.Range(0, Math.Max(0, words.Count - length + 1)).Select(at => Phrase(words.Skip(at).Take(length)));

    /// <summary>A limited number of phrases, spread evenly over all.</summary>
    private static IEnumerable<PhraseNode> Spread(List<PhraseNode> all, int most) =>
        all.Count <= most ? all : Enumerable.Range(0, most).Select(i => all[(int)((long)i * (all.Count - 1) / (most - 1))]);
}
