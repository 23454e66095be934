using ArticleArchive.Catalog;
using ArticleArchive.Checking;
using ArticleArchive.Ingest;
using ArticleArchive.Manticore;
using ArticleArchive.Search;
using ArticleArchive.Search.Lucene;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace ArticleArchive.Cli;

/// <summary>The archive of a command line, brought up to date with its folder.</summary>
internal sealed class OpenArchive : IAsyncDisposable
{
    private static readonly TimeSpan SearchTimeout = TimeSpan.FromSeconds(60);

    private readonly ISearchEngine _engine;
    private readonly IPassageIndex _index;
    private readonly ArchiveSynchronizer _synchronizer;
    private readonly List<IDisposable> _opened = [];

    private OpenArchive(ArchivePlace place, ILogger log, ManticoreOptions? cluster = null)
    {
        Catalog = new ArchiveCatalog(place.Database);
        _engine = (cluster ?? ClusterOptions.FromEnvironment()) is { } options ? new ManticoreSearchEngine(options) : new LuceneSearchEngine(Catalog);
        Snapshot = Catalog.OpenSnapshot();
        _index = _engine.Open(Snapshot);
        Search = new PassageSearch(_index) { Limit = SearchTimeout };
        Check = new QuotationCheck(_index, Snapshot) { Limit = SearchTimeout };
        _synchronizer = new ArchiveSynchronizer(place.Folder, Catalog, _engine.Index, new SynchronizerOptions { Logger = log });
    }

    public ArchiveCatalog Catalog { get; }

    /// <summary>The state that the command answers from. The first query opens it, after the archive has been brought up to date.</summary>
    public CatalogSnapshot Snapshot { get; }

    /// <summary>Whether the latest changes of the folder could not be read; failures have already been reported.</summary>
    public bool IsBehind => _synchronizer.State == ArchiveState.Stale;

    public PassageSearch Search { get; }

    public QuotationCheck Check { get; }

    /// <summary>Checks of quotations that may run at the same time, each on a thread of its own.</summary>
    /// <param name="count">The number of checks.</param>
    public IReadOnlyList<QuotationCheck> Checks(int count)
    {
        var checks = new List<QuotationCheck> { Check };
        while (checks.Count < count)
        {
            var snapshot = Catalog.OpenSnapshot();
            var index = _engine.Open(snapshot);
            _opened.AddRange([index, snapshot]);
            checks.Add(new QuotationCheck(index, snapshot) { Limit = SearchTimeout });
        }

        return checks;
    }

    /// <summary>Opens the archive as an earlier run left it, if there was one; <see cref="KeepSynchronizedAsync"/> reads the changes since.</summary>
    public static OpenArchive OpenWithoutUpdate(Terminal terminal, ArchivePlace place)
    {
        var archive = new OpenArchive(place, new TerminalLog(terminal.Error));
        archive._synchronizer.Open();
        return archive;
    }

    /// <summary>Reads what has changed in the folder, then follows its changes until cancelled.</summary>
    /// <param name="synchronized">Completed once the archive is in sync with the folder.</param>
    /// <param name="cancellationToken">Ends it.</param>
    public async Task KeepSynchronizedAsync(TaskCompletionSource synchronized, CancellationToken cancellationToken)
    {
        try
        {
            await _synchronizer.UpdateAsync(progress: null, cancellationToken);
        }
        catch (OperationCanceledException) when (cancellationToken.IsCancellationRequested)
        {
            return;
        }

        synchronized.TrySetResult();
        await _synchronizer.WatchAsync(cancellationToken);
    }

    /// <summary>Registers the services for requests, each of which sees the state of the archive at its time.</summary>
    public void AddTo(IServiceCollection services)
    {
        services.AddScoped(_ => Catalog.OpenSnapshot());
        services.AddScoped(provider => _engine.Open(provider.GetRequiredService<CatalogSnapshot>()));
        services.AddScoped(provider => new PassageSearch(provider.GetRequiredService<IPassageIndex>()) { Limit = SearchTimeout });
        services.AddScoped(provider =>
            new QuotationCheck(provider.GetRequiredService<IPassageIndex>(), provider.GetRequiredService<CatalogSnapshot>()) { Limit = SearchTimeout });
    }

    /// <summary>Opens the archive and brings it up to date with its folder.</summary>
    public static Task<OpenArchive> OpenAsync(Terminal terminal, ArchivePlace place, OpenMode mode, CancellationToken cancellationToken) =>
        OpenAsync(terminal, new OpenArchive(place, new TerminalLog(terminal.Error)), mode, cancellationToken);

    /// <summary>The same for a command that fills or compares a search cluster, which the synchronizer then leaves alone.</summary>
    public static Task<OpenArchive> OpenAsync(Terminal terminal, ArchivePlace place, ManticoreOptions cluster, CancellationToken cancellationToken) =>
        OpenAsync(terminal, new OpenArchive(place, new TerminalLog(terminal.Error), cluster with { Shards = [] }), OpenMode.Update, cancellationToken);

    private static async Task<OpenArchive> OpenAsync(Terminal terminal, OpenArchive archive, OpenMode mode, CancellationToken cancellationToken)
    {
        try
        {
            await LongWork.RunAsync(terminal, "Reading articles", progress =>
                mode is OpenMode.Rebuild
                    ? archive._synchronizer.RebuildAsync(progress, cancellationToken)
                    : archive._synchronizer.UpdateAsync(progress, cancellationToken));
            return archive;
        }
        catch
        {
            await archive.DisposeAsync();
            throw;
        }
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var opened in _opened)
            opened.Dispose();
        _index.Dispose();
        Snapshot.Dispose();
        await _synchronizer.DisposeAsync();
        (_engine as IDisposable)?.Dispose();
        Catalog.Dispose();
    }
}
