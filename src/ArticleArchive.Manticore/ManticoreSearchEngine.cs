using ArticleArchive.Catalog;
using ArticleArchive.Manticore.Client;
using ArticleArchive.Manticore.Searching;
using ArticleArchive.Manticore.Writing;
using ArticleArchive.Search;

namespace ArticleArchive.Manticore;

/// <summary>Searches in a cluster of Manticore Search, or of Sphinx 2.2, which has the same query language.</summary>
public sealed class ManticoreSearchEngine : ISearchEngine, IDisposable
{
    private readonly ClusterNode _distributor;
    private readonly ManticoreSearchIndex _index;

    /// <summary>Creates the engine of a cluster; it sends nothing yet.</summary>
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
    /// Brings the shards to the state of a catalog. An interrupted run resumes where it stopped, and nothing is visible until it is complete.
    /// </summary>
    /// <param name="catalog">The state.</param>
    /// <param name="progress">Receives the number of articles compared so far and of all articles; may be null.</param>
    /// <param name="cancellationToken">Stops between articles.</param>
    /// <exception cref="IOException">A mirror cannot be written to.</exception>
    public void Fill(CatalogSnapshot catalog, IProgress<(int Done, int All)>? progress, CancellationToken cancellationToken) =>
        new ClusterFill(Shards, catalog).Run(progress, cancellationToken);

    /// <summary>Compares every mirror of every shard with a catalog.</summary>
    /// <returns>The differences, one sentence each; empty if there are none.</returns>
    /// <exception cref="IOException">A mirror cannot be queried.</exception>
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
