using ArticleArchive.Catalog;
using ArticleArchive.Content;
using Microsoft.Extensions.Logging;

namespace ArticleArchive.Ingest;

/// <summary>Writes into the catalog what the folder has and the catalog has not.</summary>
internal sealed class CatalogUpdate(ContentFolder folder, ArchiveStore store, KeeperOptions options)
{
    private const string ListingOwner = "";
    private const int FilesAReport = 50;

    /// <summary>Changes the live database; does not touch it when there is nothing to do.</summary>
    public async Task ChangeAsync(FolderState state, IProgress<(int Read, int ToRead)>? progress, CancellationToken cancellationToken)
    {
        var comparison = new FolderComparison(state.Listing.Files, state.Restless);
        store.TellFiles(comparison.Know);
        var toRead = comparison.ToRead;
        if (toRead.Count == 0 && comparison.Gone.Count == 0 && store.Problems(ListingOwner).SequenceEqual(state.Listing.Problems))
            return;

        var began = options.Clock.GetTimestamp();
        using var change = store.Change();
        foreach (var path in comparison.Gone)
            change.Remove(path);
        change.Report(ListingOwner, state.Listing.Problems);
        await PutAsync(change, state.Listing with { Files = toRead }, progress, cancellationToken).ConfigureAwait(false);
        var outcome = change.Commit();
        Tell("Took in", outcome, began);
    }

    /// <summary>Takes some edited files into the live database; those that are as it has them are left alone.</summary>
    public async Task EditAsync(FolderState state, CancellationToken cancellationToken)
    {
        var files = state.Listing.Files.Where(file => store.StampOf(file.Path) != file.Stamp).ToList();
        if (files.Count == 0)
            return;

        var began = options.Clock.GetTimestamp();
        using var change = store.Change();
        await PutAsync(change, state.Listing with { Files = files }, null, cancellationToken).ConfigureAwait(false);
        Tell("Took in", change.Commit(), began);
    }

    /// <summary>Builds a database from nothing and puts it in the place of the old one.</summary>
    public async Task BuildAsync(ContentListing listing, StoreCondition old, IProgress<(int Read, int ToRead)>? progress, CancellationToken cancellationToken)
    {
        var began = options.Clock.GetTimestamp();
        try
        {
            ChangeOutcome outcome;
            using (var change = store.Build(old))
            {
                change.Report(ListingOwner, listing.Problems);
                await PutAsync(change, listing, progress, cancellationToken).ConfigureAwait(false);
                outcome = change.Commit();
            }

            store.Publish(old);
            Tell("Built", outcome, began);
        }
        finally
        {
            store.ThrowBuildAway();
        }
    }

    private async Task PutAsync(CatalogChange change, ContentListing listing, IProgress<(int Read, int ToRead)>? progress, CancellationToken cancellationToken)
    {
        var read = 0;
        await foreach (var reading in new FolderReader(new ArticleIntake(folder, listing.Orphans)).ReadAsync(listing.Files, cancellationToken).ConfigureAwait(false))
        {
            change.Put(reading);
            if (++read % FilesAReport == 0 || read == listing.Files.Count)
                progress?.Report((read, listing.Files.Count));
        }
    }

    private void Tell(string what, ChangeOutcome outcome, long began)
    {
        if (!outcome.HasChanged)
            return;

        foreach (var problem in outcome.NewProblems)
            options.Logger.LogWarning("{Problem}", problem);
        options.Logger.LogInformation(
            "{What} the archive: {Articles} articles, {Problems} problems, in {Seconds:0.00} s",
            what,
            outcome.State.Articles,
            outcome.State.Errors + outcome.State.Warnings,
            options.Clock.GetElapsedTime(began).TotalSeconds);
    }
}
