using ArticleArchive.Catalog;
using ArticleArchive.Search.Postings;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Search.Sqlite;

/// <summary>
/// Writes articles to the tables of the index, in the catalog's transaction. What the index holds of an article is put together on all cores, a few articles
/// ahead of the one that is taken in. Articles go to the end of the last block; one that is taken out is marked in its own.
/// </summary>
internal sealed class SearchChange : ISearchIndexChange
{
    private const int ArticlesAhead = 64;

    private readonly Statements _statements;
    private readonly BlockWriter _blocks;
    private readonly WordWriter _words;
    private readonly ValueNumbers _values;
    private readonly Queue<Task<ArticlePlaces>> _ahead = new();
    private SearchState _state;

    public SearchChange(SqliteConnection connection, IndexSizes sizes)
    {
        SearchTables.Ensure(connection);
        _statements = new Statements(connection);
        _state = SearchState.Read(_statements);
        _state = _state with { Change = _state.Change + 1 };
        _blocks = new BlockWriter(_statements, _state.Change, sizes.BlockPlaces);
        _words = new WordWriter(_statements, _state.Vocabulary, sizes.WaitingPlaces);
        _values = new ValueNumbers(_statements);
    }

    public void Remove(ArticleKey key)
    {
        TakeAll();
        _state = _state with { Gone = _state.Gone + _blocks.Remove(key) };
    }

    public void Add(ArticleKey key, StoredArticle article)
    {
        _ahead.Enqueue(Task.Run(() => new ArticlePlaces(key, article)));
        if (_ahead.Count > ArticlesAhead)
            TakeNext();
    }

    public void Complete(string generation)
    {
        TakeAll();
        _blocks.Flush();
        _words.Flush();
        (_state with { Vocabulary = _words.Vocabulary }).Write(_statements);
    }

    public void Dispose()
    {
        _words.Dispose();
        _statements.Dispose();
    }

    private void TakeAll()
    {
        while (_ahead.Count > 0)
            TakeNext();
    }

    private void TakeNext()
    {
        var article = _ahead.Dequeue().GetAwaiter().GetResult();
        var block = _blocks.BlockFor(article);
        _words.Add(article, block);
        _blocks.Add(
            article,
            [.. article.Marks.Select(label => _values.OfLabel(label.Mark, label.Value))],
            [.. article.Statements.Select(statement => (_values.OfSpeaker(statement.Slug), _values.OfNames(statement.Names)))]);
        _state = _state with
        {
            Passages = _state.Passages + article.PassageLengths.Count(length => length > 0),
            Words = _state.Words + article.Text.Count,
        };
    }
}
