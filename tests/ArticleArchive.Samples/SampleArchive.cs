namespace ArticleArchive.Samples;

/// <summary>Writes a made-up archive to a folder, on all cores, holding no more than one article a core in memory.</summary>
internal sealed class SampleArchive(SampleSettings settings)
{
    private const int Step = 500;

    private int _written;

    /// <summary>Is told how many articles are written, and of how many.</summary>
    public IProgress<(int Done, int Total)>? Progress { get; init; }

    /// <summary>Writes the articles. A file that is there already is never written over.</summary>
    /// <exception cref="IOException">The disk is full, or a file is in the way.</exception>
    public void Write(string folder, CancellationToken cancellationToken)
    {
        var recorder = new SampleRecorder(folder);
        Parallel.For(
            0,
            settings.Articles,
            new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount },
            () => new HashSet<string>(StringComparer.Ordinal),
            (number, _, folders) =>
            {
                var story = SampleArticle.Compose(settings, number + 1);
                if (folders.Add(story.Date.Folder))
                    Directory.CreateDirectory(Path.Combine(folder, story.Date.Folder));
                if (SampleLife.Create(settings, number + 1, story) is { Count: > 0 } life)
                    recorder.Record(life);
                else
                    recorder.Store(story);
                var written = Interlocked.Increment(ref _written);
                if (written % Step == 0 || written == settings.Articles)
                    Progress?.Report((written, settings.Articles));
                return folders;
            },
            _ => { });
    }
}
