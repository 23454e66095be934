using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.Content.Files;
using ArticleArchive.History;

namespace ArticleArchive.Ingest;

/// <summary>Reads and parses content files on all cores, a few ahead of the consumer: memory does not grow with their number.</summary>
/// <param name="pipeline">Reads one file.</param>
/// <param name="journal">Knows the files over which the process has ended before: these are read first, one at a time, so that only the one that ends it is to blame.</param>
internal sealed class FolderReader(ArticlePipeline pipeline, ReadingJournal journal)
{
    private const int FilesATask = 16;
    private const int TasksAheadACore = 4;

    /// <summary>What came of the files: of those under suspicion, then of the others in their order.</summary>
    public async IAsyncEnumerable<FileReading> ReadAsync(IReadOnlyList<ContentFile> files, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var suspect in files.Where(journal.IsSuspect))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return await Task.Run(() => Read(suspect), cancellationToken).ConfigureAwait(false);
        }

        var batches = Channel.CreateBounded<Task<FileReading[]>>(Environment.ProcessorCount * TasksAheadACore);
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        var feeding = FeedAsync(batches.Writer, files.Where(file => !journal.IsSuspect(file)), stop.Token);
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

    private async Task FeedAsync(ChannelWriter<Task<FileReading[]>> batches, IEnumerable<ContentFile> files, CancellationToken cancellationToken)
    {
        foreach (var batch in files.Chunk(FilesATask))
            await batches.WriteAsync(Task.Run(() => Array.ConvertAll(batch, Read), cancellationToken), cancellationToken).ConfigureAwait(false);
        batches.Complete();
    }

    private FileReading Read(ContentFile file) => journal.Refusal(file) is { } refusal
        ? HeldBack(file, refusal)
        : journal.Read(file, () => FileGuard.Read(file.Path, () => Finish(file), problem => HeldBack(file, problem)));

    private FileReading Finish(ContentFile file)
    {
        var reading = pipeline.Read(file);
        var finished = new FileReading
        {
            Path = file.Path,
            Stamp = reading.Sha256.Length == 0 ? FileReading.NoStamp : file.Stamp,
            Article = reading.Article,
            History = Stored(reading),
            Updated = reading.Updated,
            UnusedKeys = reading.UnusedKeys,
            Due = reading.Due,
            Problems = reading.Problems,
        };

        // Asked for here, they are worked out on all cores, and not on the one that writes.
        _ = (finished.Fingerprint, finished.Block, finished.Printed);
        return finished;
    }

    private static FileReading HeldBack(ContentFile file, ContentProblem problem) => new() { Path = file.Path, Stamp = file.Stamp, Problems = [problem] };

    private static StoredHistory? Stored(ProcessedArticle reading) =>
        reading.History.Latest is { } latest
            ? new StoredHistory(reading.HistoryText, latest.Number, latest.Time, latest.Note) { IsBehind = reading.Article is { } article && ArticleRecorder.HasOtherWords(reading.History, article) }
            : null;
}
