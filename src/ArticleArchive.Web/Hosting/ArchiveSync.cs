using ArticleArchive.Ingest;
using ArticleArchive.Web.Settings;
using Microsoft.Extensions.Options;

namespace ArticleArchive.Web.Hosting;

/// <summary>
/// Keeps the archive in step with its folder while the site runs. A small archive is read before the site listens; a large first build goes on behind
/// an answer that says so; where a database is there already, it is served meanwhile, and that of a large archive at once.
/// </summary>
internal sealed class ArchiveSync(ArchiveSynchronizer synchronizer, SearchWarmup warmup, IOptions<ArchiveOptions> options, ILogger<ArchiveSync> log) : BackgroundService
{
    private const int Large = 10_000;
    private static readonly TimeSpan WaitForChanges = TimeSpan.FromMilliseconds(250);
    private static readonly TimeSpan WaitForBuild = TimeSpan.FromSeconds(3);
    private readonly TaskCompletionSource _inStep = new(TaskCreationOptions.RunContinuationsAsynchronously);

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
        await Task.WhenAny(_inStep.Task, work, Task.Delay(atMost, cancellationToken));

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        if (options.Value.DataPath is { } data && ArchiveFolders.IsOpenToAll(data))
            log.LogWarning("{Folder} is world-writable, so every user of this machine decides what readers see; run chmod o-w {Folder}", data, data);

        if (options.Value.Watch)
            synchronizer.Listen();
        await synchronizer.UpdateAsync(new BuildLog(log), stoppingToken);
        _inStep.TrySetResult();

        var checking = Task.Run(() => CheckAsync(stoppingToken), CancellationToken.None);
        if (options.Value.Watch)
            await synchronizer.WatchAsync(stoppingToken);
        await checking;
    }

    /// <summary>What is done behind a start, when readers are served already.</summary>
    private async Task CheckAsync(CancellationToken stoppingToken)
    {
        if (IsLarge)
            await WarmUpAsync(stoppingToken);
        if (!synchronizer.IsIndexSound(stoppingToken))
            await synchronizer.UpdateAsync(new BuildLog(log), stoppingToken);
    }

    private async Task WarmUpAsync(CancellationToken stoppingToken)
    {
        await warmup.AskAsync(stoppingToken);

        // To compare a large folder takes tens of megabytes, which the collector would keep for what is not to come.
        GC.Collect(GC.MaxGeneration, GCCollectionMode.Aggressive);
    }
}
