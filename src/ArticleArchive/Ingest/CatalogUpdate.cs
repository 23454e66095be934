using ArticleArchive.Articles;
using ArticleArchive.Catalog;
using ArticleArchive.Content;
using ArticleArchive.Content.Files;
using Microsoft.Extensions.Logging;

namespace ArticleArchive.Ingest;

/// <summary>Writes into the catalog what the folder has and the catalog lacks.</summary>
internal sealed class CatalogUpdate(ContentFolder folder, ArchiveStore store, SynchronizerOptions options)
{
    private const string ListingOwner = "";
    private const int FilesAReport = 50;

    /// <summary>Changes the live database; does not touch it when there is nothing to do.</summary>
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
        Tell("Updated", outcome, began);
    }

    /// <summary>True when the live database has what the folder has; nothing is written.</summary>
    public bool IsInStep(FolderState state)
    {
        if (!state.IsWhole)
            return state.List().Files.All(file => store.StampOf(file.Path) == file.Stamp);

        var (listing, gone, speakers) = Compare(state);
        return IsUnchanged(listing, gone, speakers);
    }

    /// <summary>Takes some edited files into the live database; those that are as it has them are left alone.</summary>
    public async Task EditAsync(FolderState state, CancellationToken cancellationToken)
    {
        var listing = state.List();
        var files = listing.Files.Where(file => store.StampOf(file.Path) != file.Stamp).ToList();
        if (files.Count == 0)
            return;

        var began = options.Clock.GetTimestamp();
        using var change = store.Change();
        await PutAsync(change, listing with { Files = files }, null, cancellationToken).ConfigureAwait(false);
        Tell("Updated", change.Commit(), began);
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
                change.Settle(folder.ReadSpeakers());
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

    private (ContentListing Listing, List<string> Gone, SpeakerRules Speakers) Compare(FolderState state)
    {
        var comparison = new FolderComparison(state.Restless, store.Files);
        store.TellFiles(comparison.Know);
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
        store.TellFiles((path, _) =>
        {
            if (comparison.IsGone(path))
                gone.Add(path);
        });
        return gone;
    }

    private async Task PutAsync(CatalogChange change, ContentListing listing, IProgress<(int Read, int ToRead)>? progress, CancellationToken cancellationToken)
    {
        var read = 0;
        if (!change.IsBuild)
            change.Expect(listing.Files.Select(file => file.Path));
        using var journal = ReadingJournal.Open($"{store.FullPath}.reading");
        await foreach (var reading in new FolderReader(new ArticlePipeline(folder, listing.Orphans), journal).ReadAsync(listing.Files, cancellationToken).ConfigureAwait(false))
        {
            change.Put(reading);
            if (++read % FilesAReport == 0 || read == listing.Files.Count)
                progress?.Report((read, listing.Files.Count));
        }
    }

    /// <summary>One line for each kind: of ten thousand files with one mistake, a log is to say more than that.</summary>
    private void Tell(CountedProblem problem)
    {
        var level = problem.Kind.Severity == ProblemSeverity.Note ? LogLevel.Information : LogLevel.Warning;
        if (problem.Count == 1)
            options.Logger.Log(level, "{Problem}", problem.Example);
        else
            options.Logger.Log(level, "{Problem} ({Count} of this kind; archive check --kind {Kind} prints them)", problem.Example, problem.Count, problem.Kind.Name);
    }

    private void Tell(string what, ChangeOutcome outcome, long began)
    {
        if (!outcome.HasChanged)
            return;

        foreach (var problem in CountedProblem.Of(outcome.NewProblems))
            Tell(problem);
        options.Logger.LogInformation(
            "{What} the archive: {Articles} articles, {Problems} problems, in {Seconds:0.00} s",
            what,
            outcome.State.Articles,
            outcome.State.Errors + outcome.State.Warnings,
            options.Clock.GetElapsedTime(began).TotalSeconds);
    }
}
