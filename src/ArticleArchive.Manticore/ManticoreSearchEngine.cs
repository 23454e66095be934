using ArticleArchive.Catalog;
using ArticleArchive.Manticore.Client;
using ArticleArchive.Manticore.Searching;
using ArticleArchive.Manticore.Writing;
using ArticleArchive.Search;

namespace ArticleArchive.Manticore;

/// <summary>Search in a cluster of Manticore Search, or of Sphinx 2.2, which speaks the same language.</summary>
public sealed class ManticoreSearchEngine : ISearchEngine, IDisposable
{
    private readonly ClusterNode _distributor;
    private readonly ManticoreSearchIndex _index;

    /// <summary>The engine of a cluster. Nothing is asked of it yet.</summary>
    public ManticoreSearchEngine(ManticoreOptions options)
    {
        _distributor = new ClusterNode(options.Connection, options);
        Shards = [.. options.Shards.Select((mirrors, i) => new ShardWriter(i + 1, [.. Addresses(mirrors).Select(NodeAt)]))];
        _index = new ManticoreSearchIndex(Shards);

        ClusterNode NodeAt(string address) => new(ClusterNode.At(options.Connection, address), options);
    }

    /// <inheritdoc/>
    public ISearchIndex Index => _index;

    internal IReadOnlyList<ShardWriter> Shards { get; }

    /// <inheritdoc/>
    public IPassageIndex Open(CatalogSnapshot catalog, ISearchPace? pace = null) => new ClusterPassageIndex(new ClusterReader(_distributor, catalog));

    /// <summary>
    /// Brings the shards to the state of a catalog. A run that was interrupted resumes where it stopped, and none of it can be seen before it is complete.
    /// </summary>
    /// <param name="catalog">The state.</param>
    /// <param name="progress">Told of articles compared so far and articles in all; null for nobody.</param>
    /// <param name="cancellationToken">Stops between articles.</param>
    /// <exception cref="IOException">A mirror cannot be written to.</exception>
    public void Fill(CatalogSnapshot catalog, IProgress<(int Done, int All)>? progress, CancellationToken cancellationToken) =>
        new ClusterFill(Shards, catalog).Run(progress, cancellationToken);

    /// <summary>Compares every mirror of every shard with a catalog.</summary>
    /// <returns>The differences, one sentence each; empty where there are none.</returns>
    /// <exception cref="IOException">A mirror cannot be asked.</exception>
    public IReadOnlyList<string> FindDifferences(CatalogSnapshot catalog, CancellationToken cancellationToken) =>
        new ClusterAudit(Shards, catalog).Run(cancellationToken);

    /// <inheritdoc/>
    public void Dispose()
    {
        _distributor.Dispose();
        foreach (var mirror in Shards.SelectMany(shard => shard.Mirrors))
            mirror.Dispose();
    }

    private static string[] Addresses(string mirrors) => mirrors.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
