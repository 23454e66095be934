using ArticleArchive.Catalog;
using ArticleArchive.Samples;

namespace ArticleArchive.Benchmarks.Whole;

/// <summary>Exact phrases over HTTP, the whole request, beside plain SQL over one FTS5 table of the same passages, in process.</summary>
internal sealed class Searching(WholeSettings settings, ResultTable table)
{
    private static readonly string[] Broad = ["the", "in the", "of the", "said", "we have", "the road", "a new", "has been", "to the", "it is"];

    public async Task MeasureAsync()
    {
        var corpus = new Corpus(settings, settings.Large).Built();
        using var catalog = new ArchiveCatalog(corpus.Database);
        using var plain = PlainTable.From(catalog, Path.Combine(settings.Work, "plain.db"));
        using var site = Server.Site(settings, corpus);
        await site.ReadyAsync("/");
        await site.SettledAsync();
        string[] phrases = [.. Phrases(corpus, 300)];
        foreach (var phrase in phrases.Take(100))
        {
            await AskAsync(site, phrase, "newest");
            await AskAsync(site, phrase, "best");
        }

        string[] asked = [.. Broad, .. phrases.Skip(100)];
        var (newest, best, plainNewest, plainBest) = (new List<double>(), new List<double>(), new List<double>(), new List<double>());
        // An answer is kept by the site, so each round asks questions of its own.
        foreach (var questions in asked.Chunk(Math.Max(1, asked.Length / settings.Rounds)))
        {
            newest.AddRange(await Figures.TimesAsync(questions, phrase => AskAsync(site, phrase, "newest")));
            plainNewest.AddRange(await Figures.TimesAsync(questions, phrase => Task.FromResult(plain.Newest($"\"{phrase}\""))));
            best.AddRange(await Figures.TimesAsync(questions, phrase => AskAsync(site, phrase, "best")));
            plainBest.AddRange(await Figures.TimesAsync(questions, phrase => Task.FromResult(plain.Best($"\"{phrase}\""))));
        }

        var peer = $"FTS5 in SQLite {plain.Version}, in process";
        table.Add("Exact phrase, newest first, p50", (newest.Median(), "ms"), (plainNewest.Median(), peer), "2 ms");
        table.Add("Exact phrase, newest first, p99", (newest.Percentile(99), "ms"), (plainNewest.Percentile(99), peer), "20 ms");
        table.Add("Exact phrase, best match, p50", (best.Median(), "ms"), (plainBest.Median(), peer), "");
        table.Add("Exact phrase, best match, p99", (best.Percentile(99), "ms"), (plainBest.Percentile(99), peer), "60 ms");
    }

    /// <summary>Two to four words in a row, from all over the corpus.</summary>
    public static IEnumerable<string> Phrases(Corpus corpus, int count) =>
        corpus.Some(count)
            .Select((story, i) => (Words: WordsOf(story), Length: 2 + (i % 3)))
            .Where(from => from.Words.Length > from.Length)
            .Select(from => string.Join(' ', from.Words.Skip(from.Words.Length / 2).Take(from.Length)))
            .Distinct(StringComparer.OrdinalIgnoreCase);

    private static Task<byte[]> AskAsync(Server site, string phrase, string sort) => site.Client.GetByteArrayAsync($"/search?q={Uri.EscapeDataString($"\"{phrase}\"")}&sort={sort}");

    /// <summary>The words of the first sentence of a story, which are plain letters.</summary>
    private static string[] WordsOf(SampleStory story) => [.. story.Blocks[0].TrimEnd('.').Split(' ').TakeWhile(word => word.All(char.IsAsciiLetter))];
}
