using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Tests.Search;

namespace ArticleArchive.LuceneNet.Tests;

public sealed class LuceneNetEngineTests : SearchEngineContract
{
    protected override ISearchEngine Open(ArchiveCatalog catalog) => new LuceneNetEngine(catalog);
}
