using System.Globalization;
using ArticleArchive.Samples;

namespace ArticleArchive.Benchmarks.Whole;

/// <summary>A made-up archive on disk, and its derived database beside it.</summary>
internal sealed class Corpus
{
    private readonly WholeSettings _settings;
    private readonly string _folder;
    private readonly SampleSettings _sample;

    public Corpus(WholeSettings settings, int articles)
    {
        _settings = settings;
        _sample = new SampleSettings(articles, settings.Seed, settings.Paragraphs);
        _folder = Path.Combine(settings.Work, string.Create(CultureInfo.InvariantCulture, $"corpus-{articles}"));
        if (!Directory.Exists(Content))
            new SampleArchive(_sample).Write(Content, CancellationToken.None);
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
        var some = Math.Min(count, _sample.Articles);
        return [.. Enumerable.Range(0, some).Select(i => SampleArticle.Compose(_sample, 1 + ((long)i * _sample.Articles / some)))];
    }
}
