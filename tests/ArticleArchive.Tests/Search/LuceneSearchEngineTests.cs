using ArticleArchive.Search.Lucene;

namespace ArticleArchive.Tests.Search;

public sealed class LuceneSearchEngineTests() : SearchEngineContract(catalog => new LuceneSearchEngine(catalog));
