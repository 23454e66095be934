using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Search.Sqlite;

namespace ArticleArchive.Tests.Search;

/// <summary>The contract over blocks of an article or two, written a few places at a time: what a large archive does between its blocks happens here in a small one.</summary>
public sealed class SmallBlockTests : SearchEngineContract
{
    protected override ISearchEngine Open(ArchiveCatalog catalog) => new SqliteSearchEngine(catalog, new IndexSizes(BlockPlaces: 24, WaitingPlaces: 10));
}
