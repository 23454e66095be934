using ArticleArchive.Catalog;
using ArticleArchive.Search;

namespace ArticleArchive.LuceneNet;

/// <summary>The index in a folder beside the catalog's file.</summary>
internal sealed class LuceneNetIndex(IndexFolder folder, OpenStates states) : ISearchIndex
{
    private const int Layout = 1;

    public string Version => $"lucene.net {Layout}, words {Tokenizer.Version}";

    public bool Holds(string generation) => states.Holds(generation);

    public ISearchIndexChange Begin(CatalogChange change) => new IndexChange(change.IsBuild ? folder.Renew() : folder.Change(change.Generation), change.Generation);
}
