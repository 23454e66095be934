using ArticleArchive.Catalog;
using Lucene.Net.Index;

namespace ArticleArchive.LuceneNet;

/// <summary>Writes articles to the index, on all cores, a few articles ahead of the catalog.</summary>
internal sealed class IndexChange : ISearchIndexChange
{
    private const int ArticlesAhead = 64;

    private readonly IndexWriter _writer;
    private readonly string _build;
    private readonly string _before;
    private readonly Queue<Task> _ahead = new();
    private bool _isKept;

    public IndexChange((IndexWriter Writer, string Build) index, string before) => (_writer, _build, _before) = (index.Writer, index.Build, before);

    public void Remove(ArticleKey key)
    {
        Finish();
        _writer.DeleteDocuments(new Term(Fields.Key, LabelFields.KeyOf(key)));
    }

    public void Add(ArticleKey key, StoredArticle article)
    {
        _ahead.Enqueue(Task.Run(() => _writer.AddDocuments(ArticleDocuments.Of(key, article))));
        if (_ahead.Count > ArticlesAhead)
            _ahead.Dequeue().GetAwaiter().GetResult();
    }

    public void Complete(string generation)
    {
        Finish();
        if (generation == _before)
            return;

        IndexFolder.Keep(_writer, generation, _build);
        _isKept = true;
    }

    public void Dispose()
    {
        Task.WhenAll(_ahead).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();

        // Parts that are being put together are waited for here, when the change can already be seen.
        if (_isKept)
            _writer.Dispose();
        else
            _writer.Rollback();
    }

    private void Finish()
    {
        while (_ahead.Count > 0)
            _ahead.Dequeue().GetAwaiter().GetResult();
    }
}
