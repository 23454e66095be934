using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.Checking;

/// <summary>Finds the few rows of words worth looking at. What it finds is a guess; the words decide.</summary>
internal sealed class Candidates(ISearchEngine engine, ArchiveCatalog catalog, CancellationToken cancellation)
{
    private const int MostParts = 8;
    private const int Window = 6;
    private const int LeastTelling = 3;
    private const int MostWindows = 5;
    private const int MostPassages = 1000;
    private const int MostArticles = 16;
    private const int MostRuns = 20;
    private const int MostWords = 8;
    private const int LongWord = 5;
    private const int MostAlike = 12;

    /// <summary>Rows that may have the pieces word for word: statements with a few telling words of them, and passages.</summary>
    public IReadOnlyList<SourceRow> WithWords(GivenQuotation given, AskedSpeaker asked)
    {
        var telling = given.Parts.Where(part => part.Words.Count >= LeastTelling).DefaultIfEmpty(given.Parts.MaxBy(part => part.Text.Length) ?? given.Parts[0]);
        var found = new List<(ArticleKey Article, int Passage)>();
        if (given.Parts.Count > 1)
            found.AddRange(Ask(new AndNode([.. given.Parts.Take(MostParts).Select(part => Phrase(Windows(part.Words)[0]))]), asked));
        foreach (var part in telling.Take(MostParts))
        {
            var windows = Windows(part.Words);
            var first = Ask(Phrase(windows[0]), asked);
            found.AddRange(first);

            // What many articles say in part, few say wholly.
            if (first.DistinctBy(place => place.Article).Skip(MostArticles).Any())
                found.AddRange(windows.Skip(1).SelectMany(window => Ask(Phrase(window), asked)));
        }

        return Read(found, MostArticles);
    }

    /// <summary>Rows that share runs of words with the quotation, rare runs counting for more.</summary>
    public IReadOnlyList<SourceRow> WithRuns(GivenQuotation given)
    {
        var runs = given.Parts.SelectMany(part => Runs(part.Words, given.Words < 2 * LeastTelling ? 2 : LeastTelling)).ToList();
        return Alike([.. Spread(runs, MostRuns)]);
    }

    /// <summary>Rows that share long words with the quotation, rare words counting for more.</summary>
    public IReadOnlyList<SourceRow> WithSomeWords(GivenQuotation given) => Alike(
    [
        .. given.Parts.SelectMany(part => part.Words)
            .Select(word => word.Word)
            .Where(word => word.Length >= LongWord)
            .Distinct(StringComparer.Ordinal)
            .OrderByDescending(word => word.Length)
            .Take(MostWords)
            .Select(word => new PhraseNode([word])),
    ]);

    private static PhraseNode Phrase(IEnumerable<Token> words) => new([.. words.Select(word => word.Word)]);

    /// <summary>Where words stand: in statements of whom is asked about, in statements, anywhere.</summary>
    private List<(ArticleKey Article, int Passage)> Ask(QueryNode words, AskedSpeaker asked)
    {
        var anywhere = new Query { Typed = "", Reading = "", Root = words };
        var found = new List<(ArticleKey Article, int Passage)>();
        if (asked.Name is { } name)
            found.AddRange(engine.Newest(anywhere with { Filters = [new QueryFilter(QueryField.By, name, Excluded: false)] }, MostPassages, cancellation));
        found.AddRange(engine.Newest(anywhere with { Voice = Voice.Quote }, MostPassages, cancellation));
        found.AddRange(engine.Newest(anywhere, MostPassages, cancellation));
        return found;
    }

    private IReadOnlyList<SourceRow> Alike(IReadOnlyList<PhraseNode> phrases) =>
        phrases.Count == 0 ? [] : Read(engine.Alike(phrases, MostAlike, cancellation), MostAlike);

    /// <summary>The articles with the most of what was found first.</summary>
    private IReadOnlyList<SourceRow> Read(IReadOnlyList<(ArticleKey Article, int Passage)> found, int most) =>
    [
        .. found.GroupBy(place => place.Article, place => place.Passage)
            .OrderByDescending(article => article.Count())
            .Take(most)
            .SelectMany(article => catalog.Find(article.Key) is { } stored ? SourceRow.In(stored, article.ToHashSet()) : []),
    ];

    /// <summary>Stretches of a few words that do not overlap, those with the most letters first: the rarest, as far as letters tell.</summary>
    private static List<List<Token>> Windows(IReadOnlyList<Token> words)
    {
        var count = Math.Min(Window, words.Count);
        var windows = new List<List<Token>>();
        var free = Enumerable.Range(0, words.Count - count + 1).OrderByDescending(at => words.Skip(at).Take(count).Sum(word => word.Word.Length)).ToList();
        while (free.Count > 0 && windows.Count < MostWindows)
        {
            var start = free[0];
            windows.Add([.. words.Skip(start).Take(count)]);
            free.RemoveAll(at => Math.Abs(at - start) < count);
        }

        return windows;
    }

    private static IEnumerable<PhraseNode> Runs(IReadOnlyList<Token> words, int length) =>
        Enumerable.Range(0, Math.Max(0, words.Count - length + 1)).Select(at => Phrase(words.Skip(at).Take(length)));

    /// <summary>So many of them, evenly over all.</summary>
    private static IEnumerable<PhraseNode> Spread(List<PhraseNode> all, int most) =>
        all.Count <= most ? all : Enumerable.Range(0, most).Select(i => all[(int)((long)i * (all.Count - 1) / (most - 1))]);
}
