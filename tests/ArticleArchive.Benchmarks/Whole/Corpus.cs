using System.Globalization;
using ArticleArchive.Cli.Samples;

namespace ArticleArchive.Benchmarks.Whole;

/// <summary>A made-up archive on disk, and its derived database beside it.</summary>
internal sealed class Corpus
{
    private readonly WholeSettings _settings;
    private readonly string _folder;
    private readonly int _articles;

    public Corpus(WholeSettings settings, int articles)
    {
        (_settings, _articles) = (settings, articles);
        _folder = Path.Combine(settings.Work, string.Create(CultureInfo.InvariantCulture, $"corpus-{articles}"));
        if (!Directory.Exists(Content))
            settings.Archive("sample", "--articles", Said(articles), "--paragraphs", Said(settings.Paragraphs), "--seed", Said(settings.Seed), "--out", Content);
    }

    public string Content => Path.Combine(_folder, "content");

    public string Data => Path.Combine(_folder, "data");

    public string Database => Path.Combine(Data, "archive.db");

    /// <summary>Builds the database from nothing.</summary>
    public TimeSpan Build()
    {
        if (Directory.Exists(Data))
            Directory.Delete(Data, recursive: true);
        return _settings.Archive("index", "--content", Content, "--data", Data).Elapsed;
    }

    /// <summary>Builds the database where there is none yet.</summary>
    public Corpus Built()
    {
        if (!File.Exists(Database))
            Build();
        return this;
    }

    /// <summary>Articles from all over the corpus, the same for the same seed.</summary>
    public IReadOnlyList<SampleStory> Some(int count)
    {
        var sample = new SampleSettings(_articles, _settings.Seed, _settings.Paragraphs, Recorded: 0);
        return [.. Enumerable.Range(0, Math.Min(count, _articles)).Select(i => SampleArticle.Compose(sample, 1 + ((long)i * _articles / Math.Min(count, _articles))))];
    }

    private static string Said<T>(T number)
        where T : IFormattable => number.ToString(null, CultureInfo.InvariantCulture);
}
