using System.Runtime.CompilerServices;
using System.Threading.Channels;
using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.Content.Files;

namespace ArticleArchive.Ingest;

/// <summary>Reads and parses content files on all cores, only a few ahead of the consumer, so that memory does not grow with their number.</summary>
/// <param name="pipeline">Reads one file.</param>
/// <param name="journal">Knows the suspects, files being read when the process died: they are read first, one at a time, to single out the culprit.</param>
/// <param name="compressor">Compresses the articles.</param>
internal sealed class FolderReader(ArticlePipeline pipeline, ReadingJournal journal, BlobCompressor compressor)
{
    private const int FilesPerTask = 16;
    private const int TasksAheadPerCore = 4;

    /// <summary>The results of reading the files: first the suspects, then the others in order.</summary>
    public async IAsyncEnumerable<FileReading> ReadAsync(IReadOnlyList<ContentFile> files, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        foreach (var suspect in files.Where(journal.IsSuspect))
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return await Task.Run(() => Read(suspect), cancellationToken).ConfigureAwait(false);
        }

        var batches = Channel.CreateBounded<Task<FileReading[]>>(Environment.ProcessorCount * TasksAheadPerCore);
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
        foreach (var batch in files.Chunk(FilesPerTask))
            await batches.WriteAsync(Task.Run(() => Array.ConvertAll(batch, Read), cancellationToken), cancellationToken).ConfigureAwait(false);
        batches.Complete();
    }

    private FileReading Read(ContentFile file) => journal.Refusal(file) is { } refusal
        ? HeldBack(file, refusal)
        : journal.Read(file, () => FileGuard.Read(file.Path, () => Finish(file), problem => HeldBack(file, problem)));

    private FileReading Finish(ContentFile file)
    {
        var reading = pipeline.Read(file);

        // These are computed here, on all cores, rather than by the single writer.
        _ = (reading.Fingerprint, reading.Block(compressor), reading.Printed);
        return reading;
    }

    private static FileReading HeldBack(ContentFile file, ContentProblem problem) => new() { Path = file.Path, Stamp = file.Stamp, Problems = [problem] };
}
