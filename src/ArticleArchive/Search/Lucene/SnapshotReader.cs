using ArticleArchive.Catalog;

namespace ArticleArchive.Search.Lucene;

/// <summary>Queries the index for one state of the archive, which the first query opens. Damage is reported, so that the index is rebuilt.</summary>
internal sealed class SnapshotReader(IndexSnapshots snapshots, LuceneSearchIndex index, CatalogSnapshot catalog) : IDisposable
{
    private IndexSnapshot? _snapshot;

    /// <summary>When the searches may run.</summary>
    public ISearchPace Pace { get; init; } = FullPace.Instance;

    public Task<T> ReadAsync<T>(Func<IndexSnapshot, T> ask) => ReadAsync(snapshot => Task.FromResult(ask(snapshot)));

    public async Task<T> ReadAsync<T>(Func<IndexSnapshot, Task<T>> ask)
    {
        var generation = catalog.Summary.DatabaseGeneration;
        try
        {
            return await ask(_snapshot ??= snapshots.Open(generation, Pace)).ConfigureAwait(false);
        }
        catch (IOException missing)
        {
            index.Report(missing);
            throw new ArchiveUnavailableException("The search index is damaged or missing; it is built again.", missing);
        }
        catch (Exception failure) when (failure is not (OperationCanceledException or ArchiveUnavailableException)
            && index.FindDamage(generation, CancellationToken.None) is not null)
        {
            index.Report(failure);
            throw new ArchiveUnavailableException("The search index is damaged; it is built again.", failure);
        }
    }

    public void Dispose() => _snapshot?.Dispose();
}
