using ArticleArchive.Catalog;
using ArticleArchive.Search;
using ArticleArchive.Search.Lucene;

namespace ArticleArchive.Tests.Search;

public sealed class LuceneSearchEngineTests : SearchEngineContract
{
    protected override ISearchEngine Open(ArchiveCatalog catalog) => new LuceneSearchEngine(catalog);
}
