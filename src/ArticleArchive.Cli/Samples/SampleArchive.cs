using System.Text;

namespace ArticleArchive.Cli.Samples;

/// <summary>Writes a made-up archive to a folder, on all cores, holding no more than one article a core in memory.</summary>
internal sealed class SampleArchive(SampleSettings settings)
{
    private const int Step = 500;

    private int _written;

    /// <summary>Writes the articles. A file that is there already is never written over.</summary>
    /// <exception cref="IOException">The disk is full, or a file is in the way.</exception>
    public void Write(string folder, IProgress<(int Done, int Of)> progress, CancellationToken cancellationToken) =>
        Parallel.For(
            0,
            settings.Articles,
            new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount },
            () => new HashSet<string>(StringComparer.Ordinal),
            (number, _, folders) =>
            {
                foreach (var file in SampleArticle.Compose(settings, number + 1))
                    Write(folder, file, folders);
                var written = Interlocked.Increment(ref _written);
                if (written % Step == 0 || written == settings.Articles)
                    progress.Report((written, settings.Articles));
                return folders;
            },
            _ => { });

    private static void Write(string folder, SampleFile file, HashSet<string> folders)
    {
        var year = Path.Combine(folder, file.Folder);
        if (folders.Add(year))
            Directory.CreateDirectory(year);
        using var handle = File.OpenHandle(Path.Combine(year, file.Name), FileMode.CreateNew, FileAccess.Write);
        RandomAccess.Write(handle, Encoding.UTF8.GetBytes(file.Text), fileOffset: 0);
    }
}
