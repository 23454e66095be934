using ArticleArchive.Catalog;
using ArticleArchive.Search.Indexing;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Search.Sqlite;

/// <summary>
/// Writes articles to the tables of the index, in the catalog's transaction. What an article's rows hold is put together on all cores, a few articles ahead of
/// the one that is written.
/// </summary>
internal sealed class SearchChange : ISearchIndexChange
{
    private const int ArticlesAhead = 64;

    private readonly SqliteConnection _connection;
    private readonly bool _isFirst;
    private readonly RowWriter _passages;
    private readonly RowWriter _quotes;
    private readonly RowWriter _statements;
    private readonly FormWriter _forms;
    private readonly ValueWriter _values;
    private readonly SqliteCommand _insert;
    private readonly Queue<Task<ArticleRows>> _ahead = new();

    public SearchChange(SqliteConnection connection)
    {
        _connection = connection;
        _isFirst = SearchTables.Ensure(connection);
        _passages = new RowWriter(connection, SearchTables.Passages);
        _quotes = new RowWriter(connection, SearchTables.Quotes);
        _statements = new RowWriter(connection, SearchTables.Statements);
        _forms = new FormWriter(connection);
        _values = new ValueWriter(connection);
        _insert = connection.CreateCommand();
        _insert.CommandText = "INSERT INTO search_articles (key, marks) VALUES ($key, $marks)";
        _insert.Parameters.Add("$key", SqliteType.Integer);
        _insert.Parameters.Add("$marks", SqliteType.Blob);
    }

    public void Remove(ArticleKey key)
    {
        Flush();
        SearchTables.Remove(_connection, SearchTables.Passages, key);
        SearchTables.Remove(_connection, SearchTables.Quotes, key);
        SearchTables.Remove(_connection, SearchTables.Statements, key);
        _connection.Run("DELETE FROM search_articles WHERE key = $key", ("$key", key.Value));
    }

    public void Add(ArticleKey key, StoredArticle article)
    {
        _ahead.Enqueue(Task.Run(() => new ArticleRows(key, article)));
        if (_ahead.Count > ArticlesAhead)
            WriteNext();
    }

    public void Complete(string generation)
    {
        Flush();
        if (_isFirst)
            SearchTables.Merge(_connection);
        _connection.Run("UPDATE search_state SET stamp = random()");
    }

    public void Dispose()
    {
        _passages.Dispose();
        _quotes.Dispose();
        _statements.Dispose();
        _forms.Dispose();
        _values.Dispose();
        _insert.Dispose();
    }

    private void WriteNext()
    {
        var rows = _ahead.Dequeue().GetAwaiter().GetResult();
        foreach (var word in rows.Words)
            _forms.Add(word);
        _passages.Add(rows.Passages);
        _quotes.Add(rows.Said.Quotes);
        _statements.Add(rows.Said.Statements);
        var marks = new ArticleMarks
        {
            Sources = Ids(rows.Marks.Where(mark => Marks.IsSource(mark.Mark))),
            Topics = Ids(rows.Marks.Where(mark => Marks.IsTopic(mark.Mark))),
            Years = Ids(rows.Marks.Where(mark => Marks.IsYear(mark.Mark))),
            Speakers = Numbered(rows.Said.Speakers),
            Statements = Numbered(rows.Said.Rows),
        };
        _insert.Parameters[0].Value = rows.Key.Value;
        _insert.Parameters[1].Value = marks.ToBytes();
        _insert.ExecuteNonQuery();
    }

    private void Flush()
    {
        while (_ahead.Count > 0)
            WriteNext();
        _passages.Flush();
        _quotes.Flush();
        _statements.Flush();
    }

    private int[] Ids(IEnumerable<(string Mark, string Value)> marks) => [.. marks.Select(mark => _values.IdOf(mark.Mark, mark.Value))];

    private PassageSpeaker[] Numbered(IEnumerable<(int Passage, string? Slug)> places) => [.. places.Select(place => new PassageSpeaker(place.Passage, IdOf(place.Slug)))];

    private int IdOf(string? slug) => slug is null ? 0 : _values.IdOf(Marks.OfSlug(slug), slug);
}
