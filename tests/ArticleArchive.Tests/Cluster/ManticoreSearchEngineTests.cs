using ArticleArchive.Tests.Search;

namespace ArticleArchive.Tests.Cluster;

[Collection(ClusterTests.Name)]
public sealed class ManticoreSearchEngineTests(ClusterFixture fixture) : SearchEngineContract(_ => fixture.Engine, queries: 10);
