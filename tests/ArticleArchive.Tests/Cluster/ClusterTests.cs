namespace ArticleArchive.Tests.Cluster;

/// <summary>The tests that share a cluster.</summary>
[CollectionDefinition(Name)]
public sealed class ClusterTests : ICollectionFixture<ClusterFixture>
{
    public const string Name = "cluster";
}
