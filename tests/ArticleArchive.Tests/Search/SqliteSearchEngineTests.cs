using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Search.Sqlite;

namespace ArticleArchive.Tests.Search;

public sealed class SqliteSearchEngineTests : SearchEngineContract
{
    protected override ISearchEngine Open(ArchiveCatalog catalog) => new SqliteSearchEngine(catalog);
}
