using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.Content.Files;
using Microsoft.Extensions.Logging;

namespace ArticleArchive.Ingest;

/// <summary>Writes the differences between the folder and the catalog into the catalog.</summary>
internal sealed class CatalogUpdate(ContentFolder folder, ArchiveStore store, SynchronizerOptions options)
{
    private const string ListingOwner = "";
    private const int FilesPerReport = 50;

    /// <summary>Changes the live database, if there is anything to change.</summary>
    public async Task ChangeAsync(FolderState state, IProgress<(int Read, int ToRead)>? progress, CancellationToken cancellationToken)
    {
        var (listing, gone, speakers) = Compare(state);
        if (IsUnchanged(listing, gone, speakers))
            return;

        var began = options.Clock.GetTimestamp();
        using var change = store.Change();
        foreach (var path in gone)
            change.Remove(path);
        change.Report(ListingOwner, listing.Problems);
        change.Settle(speakers);
        await PutAsync(change, listing, progress, cancellationToken).ConfigureAwait(false);
        var outcome = change.Commit();
        Log("Updated", outcome, began);
    }

    /// <summary>Whether the live database is the same as the folder; writes nothing.</summary>
    public bool IsInStep(FolderState state)
    {
        if (!state.IsWhole)
            return state.List().Files.All(file => store.StampOf(file.Path) == file.Stamp);

        var (listing, gone, speakers) = Compare(state);
        return IsUnchanged(listing, gone, speakers);
    }

    /// <summary>Updates some edited files in the live database, except those that have not changed.</summary>
    public async Task EditAsync(FolderState state, CancellationToken cancellationToken)
    {
        var listing = state.List();
        var files = listing.Files.Where(file => store.StampOf(file.Path) != file.Stamp).ToList();
        if (files.Count == 0)
            return;

        var began = options.Clock.GetTimestamp();
        using var change = store.Change();
        await PutAsync(change, listing with { Files = files }, null, cancellationToken).ConfigureAwait(false);
        Log("Updated", change.Commit(), began);
    }

    /// <summary>Builds a new database and replaces the old one with it.</summary>
    public async Task BuildAsync(ContentListing listing, StoreCondition old, IProgress<(int Read, int ToRead)>? progress, CancellationToken cancellationToken)
    {
        var began = options.Clock.GetTimestamp();
        try
        {
            ChangeOutcome outcome;
            using (var change = store.Build(old))
            {
                change.Report(ListingOwner, listing.Problems);
                change.Settle(folder.ReadSpeakers());
                await PutAsync(change, listing, progress, cancellationToken).ConfigureAwait(false);
                outcome = change.Commit();
            }

            store.Publish(old);
            Log("Built", outcome, began);
        }
        finally
        {
            store.DiscardBuild();
        }
    }

    private (ContentListing Listing, List<string> Gone, SpeakerRules Speakers) Compare(FolderState state)
    {
        var comparison = new FolderComparison(state.Unstable, store.Files);
        store.ForEachFile(comparison.Know);
        var listing = state.List(comparison);
        return (listing, comparison.HasGone ? Gone(comparison) : [], folder.ReadSpeakers());
    }

    private bool IsUnchanged(ContentListing listing, List<string> gone, SpeakerRules speakers) =>
        listing.Files.Count == 0
        && gone.Count == 0
        && store.SpeakerRulesDigest == speakers.Digest
        && store.Problems(SpeakerRules.FileName).SequenceEqual(speakers.Problems)
        && store.Problems(ListingOwner).SequenceEqual(listing.Problems);

    private List<string> Gone(FolderComparison comparison)
    {
        var gone = new List<string>();
        store.ForEachFile((path, _) =>
        {
            if (comparison.IsGone(path))
                gone.Add(path);
        });
        return gone;
    }

    private async Task PutAsync(CatalogChange change, ContentListing listing, IProgress<(int Read, int ToRead)>? progress, CancellationToken cancellationToken)
    {
        using var journal = ReadingJournal.Open($"{store.FullPath}.reading");
        var pipeline = new ArticlePipeline(folder, listing.Orphans);
        if (change.IsBuild)
            await TrainCompressionAsync(change, new FolderReader(pipeline, journal, change.Compressor), listing.Files, cancellationToken).ConfigureAwait(false);
        else
            change.Expect(listing.Files.Select(file => file.Path));

        var read = 0;
        await foreach (var reading in new FolderReader(pipeline, journal, change.Compressor).ReadAsync(listing.Files, cancellationToken).ConfigureAwait(false))
        {
            change.Put(reading);
            if (++read % FilesPerReport == 0 || read == listing.Files.Count)
                progress?.Report((read, listing.Files.Count));
        }
    }

    /// <summary>Trains the compression of a new database on files from all parts of the folder.</summary>
    private static async Task TrainCompressionAsync(
        CatalogChange change, FolderReader reader, IReadOnlyList<ContentFile> files, CancellationToken cancellationToken)
    {
        var step = files.Count / BlobCompressor.Samples;
        if (step == 0)
            return;

        var articles = new List<byte[]>();
        await foreach (var reading in reader.ReadAsync([.. files.Where((_, i) => i % step == 0)], cancellationToken).ConfigureAwait(false))
        {
            if (reading.Bytes is { } article)
                articles.Add(article);
        }

        change.TrainCompression(articles);
    }

    /// <summary>Logs one line for each kind of problem, so that ten thousand files with the same mistake do not hide everything else.</summary>
    private void Log(CountedProblem problem)
    {
        var level = problem.Kind.Severity == ProblemSeverity.Note ? LogLevel.Information : LogLevel.Warning;
        if (problem.Count == 1)
            options.Logger.Log(level, "{Problem}", problem.Example);
        else
            options.Logger.Log(
                level, "{Problem} ({Count} of this kind; archive check --kind {Kind} prints them)", problem.Example, problem.Count, problem.Kind.Name);
    }

    private void Log(string what, ChangeOutcome outcome, long began)
    {
        if (!outcome.HasChanged)
            return;

        foreach (var problem in CountedProblem.Group(outcome.NewProblems))
            Log(problem);
        options.Logger.LogInformation(
            "{What} the archive: {Articles} articles, {Problems} problems, in {Seconds:0.00} s",
            what,
            outcome.State.Articles,
            outcome.State.Errors + outcome.State.Warnings,
            options.Clock.GetElapsedTime(began).TotalSeconds);
    }
}
