using ArticleArchive.Ingest;

namespace ArticleArchive.Web.Hosting;

/// <summary>
/// Keeps the archive in sync with its folder while the site runs. A small archive is read before the site listens. A first build that takes longer goes on
/// while the site answers that it is building. An existing database is served in the meantime, and that of a large archive at once.
/// </summary>
internal sealed class ArchiveSync(
    ArchiveSynchronizer synchronizer, SearchWarmup warmup, IOptions<ArchiveOptions> options, ILogger<ArchiveSync> log) : BackgroundService
{
    private const int Large = 10_000;
    private static readonly TimeSpan WaitForChanges = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan WaitForBuild = TimeSpan.FromSeconds(3);
    private readonly TaskCompletionSource _synchronized = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private bool IsLarge => synchronizer.State != ArchiveState.Building && synchronizer.Catalog.Summary.Articles >= Large;

    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        synchronizer.Open();
        await base.StartAsync(cancellationToken);
        var work = ExecuteTask ?? Task.CompletedTask;
        await WaitAsync(work, synchronizer.State == ArchiveState.Building ? WaitForBuild : IsLarge ? TimeSpan.Zero : WaitForChanges, cancellationToken);

        // A folder that cannot be read stops the start, not the first reader.
        if (work.IsCompleted)
            await work;
    }

    private async Task WaitAsync(Task work, TimeSpan atMost, CancellationToken cancellationToken) =>
        await Task.WhenAny(_synchronized.Task, work, Task.Delay(atMost, cancellationToken));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        if (options.Value.DataPath is { } data && ArchiveFolders.IsOpenToAll(data))
            log.LogWarning("{Folder} is world-writable, so every user of this machine decides what readers see; run chmod o-w {Folder}", data, data);

        if (options.Value.Watch)
            synchronizer.Listen();
        await synchronizer.UpdateAsync(new BuildLog(log), stoppingToken);
        _synchronized.TrySetResult();

        var checking = Task.Run(() => CheckAsync(stoppingToken), CancellationToken.None);
        if (options.Value.Watch)
            await synchronizer.WatchAsync(stoppingToken);
        await checking;
    }

    /// <summary>Work for after the start, while readers are already being served.</summary>
    private async Task CheckAsync(CancellationToken stoppingToken)
    {
        if (IsLarge)
            await WarmUpAsync(stoppingToken);
        if (!synchronizer.IsIndexSound(stoppingToken))
            await synchronizer.UpdateAsync(new BuildLog(log), stoppingToken);
    }

    private async Task WarmUpAsync(CancellationToken stoppingToken)
    {
        await warmup.RunAsync(stoppingToken);

        // Comparing a large folder takes tens of megabytes, which the garbage collector would otherwise keep.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
    }
}
