using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Content.Files;
using ArticleArchive.History;

namespace ArticleArchive.Ingest;

/// <summary>Reads and parses content files on all cores, a few ahead of whoever takes them: memory does not grow with their number.</summary>
internal sealed class FolderReader(ArticlePipeline pipeline)
{
    private const int FilesATask = 16;
    private const int TasksAheadACore = 4;

    /// <summary>What came of the files, in their order.</summary>
    public async IAsyncEnumerable<FileReading> ReadAsync(IReadOnlyList<ContentFile> files, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var batches = Channel.CreateBounded<Task<FileReading[]>>(Environment.ProcessorCount * TasksAheadACore);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var feeding = FeedAsync(batches.Writer, files, stop.Token);
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync(cancellationToken).ConfigureAwait(false))
            {
                foreach (var reading in await batch.ConfigureAwait(false))
                    yield return reading;
            }
        }
        finally
        {
            await stop.CancelAsync().ConfigureAwait(false);
            await feeding.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
        }
    }

    private async Task FeedAsync(ChannelWriter<Task<FileReading[]>> batches, IReadOnlyList<ContentFile> files, CancellationToken cancellationToken)
    {
        foreach (var batch in files.Chunk(FilesATask))
            await batches.WriteAsync(Task.Run(() => Array.ConvertAll(batch, Read), cancellationToken), cancellationToken).ConfigureAwait(false);
        batches.Complete();
    }

    private FileReading Read(ContentFile file)
    {
        var reading = pipeline.Read(file);
        var isTooLong = reading.Article?.Passages.Count > ArticleKey.MaxPassages;
        var finished = new FileReading
        {
            Path = file.Path,
            Stamp = reading.Sha256.Length == 0 ? FileReading.NoStamp : file.Stamp,
            Article = isTooLong ? null : reading.Article,
            History = Stored(reading),
            Updated = reading.Updated,
            UnusedKeys = reading.UnusedKeys,
            Due = reading.Due,
            Problems = isTooLong ? [.. reading.Problems, TooLong(file)] : reading.Problems,
        };

        // Asked for here, they are worked out on all cores, and not on the one that writes.
        _ = (finished.Fingerprint, finished.Block);
        return finished;
    }

    private static StoredHistory? Stored(ProcessedArticle reading) =>
        reading.History.Latest is { } latest
            ? new StoredHistory(reading.HistoryText, latest.Number, latest.Time, latest.Note) { IsBehind = reading.Article is { } article && ArticleRecorder.HasOtherWords(reading.History, article) }
            : null;

    private static ContentProblem TooLong(ContentFile file) => new()
    {
        Severity = ProblemSeverity.Error,
        File = file.Path,
        What = $"The article has more than {ArticleKey.MaxPassages} paragraphs and is held back.",
        Advice = "Divide it into several files.",
    };
}
