using System.Collections.Concurrent;
using ArticleArchive.Catalog;
using Lucene.Net.Index;

namespace ArticleArchive.Search.Lucene;

/// <summary>Writes articles to the index, on all cores, a few articles ahead of the catalog.</summary>
/// <param name="writer">Writes the index; disposed of with the change.</param>
/// <param name="before">The state that is being changed; empty in a build.</param>
internal sealed class IndexChange(IndexWriter writer, string before) : ISearchIndexChange
{
    private const int ArticlesAhead = 64;

    private readonly Queue<Task> _ahead = new();
    private readonly ConcurrentBag<ArticleDocuments> _documents = [];
    private bool _isCommitted;

    public void Remove(ArticleKey key)
    {
        Finish();
        writer.DeleteDocuments(ArticleDocuments.KeyTerm(key));
    }

    public void Add(ArticleKey key, StoredArticle article)
    {
        _ahead.Enqueue(Task.Run(() => AddDocuments(key, article)));
        if (_ahead.Count > ArticlesAhead)
            _ahead.Dequeue().GetAwaiter().GetResult();
    }

    public void Complete(ArchiveSummary state)
    {
        Finish();
        if (state.DatabaseGeneration == before)
            return;

        IndexFolder.Commit(writer, state.DatabaseGeneration);
        _isCommitted = true;
    }

    public void Dispose()
    {
        Task.WhenAll(_ahead).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing).GetAwaiter().GetResult();

        foreach (var documents in _documents)
            documents.Dispose();

        // Disposing of the writer waits for merges that are still running; the change is already visible.
        if (_isCommitted)
            writer.Dispose();
        else
            writer.Rollback();
    }

    private void AddDocuments(ArticleKey key, StoredArticle article)
    {
        if (!_documents.TryTake(out var documents))
            documents = new ArticleDocuments();
        writer.AddDocuments(documents.DocumentsOf(key, article));
        _documents.Add(documents);
    }

    private void Finish()
    {
        while (_ahead.Count > 0)
            _ahead.Dequeue().GetAwaiter().GetResult();
    }
}
