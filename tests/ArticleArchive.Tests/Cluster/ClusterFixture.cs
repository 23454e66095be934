using ArticleArchive.Catalog;
using ArticleArchive.Manticore;
using ArticleArchive.Search;

namespace ArticleArchive.Tests.Cluster;

/// <summary>One cluster for all tests that do not break it. They run one after another, for a cluster holds one archive.</summary>
public sealed class ClusterFixture : IDisposable
{
    private ManticoreSearchEngine? _engine;
    private readonly SearchCluster? _cluster = SearchCluster.Program is null ? null : new SearchCluster();

    public SearchCluster Cluster
    {
        get
        {
            Assert.SkipWhen(_cluster is null, "sphinxsearch is not installed (Debian: sphinxsearch).");
            return _cluster;
        }
    }

    /// <summary>An engine of it, which writes to it too; its connections outlive whoever is done with it.</summary>
    public ISearchEngine Engine => new Lent(_engine ??= new ManticoreSearchEngine(Cluster.Options));

    public void Dispose()
    {
        _engine?.Dispose();
        _cluster?.Dispose();
    }

    private sealed class Lent(ISearchEngine engine) : ISearchEngine
    {
        public ISearchIndex Index => engine.Index;

        public IPassageIndex Open(CatalogSnapshot catalog, ISearchPace? pace = null) => engine.Open(catalog, pace);
    }
}
