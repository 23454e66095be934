using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Search.Sqlite;

namespace ArticleArchive.Tests.Search;

public sealed class SqliteSearchEngineTests : SearchEngineContract
{
    protected override int? MostRanked => 10_000;

    protected override ISearchEngine Open(ArchiveCatalog catalog) => new SqliteSearchEngine(catalog);
}
