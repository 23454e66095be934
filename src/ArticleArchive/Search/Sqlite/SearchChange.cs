using ArticleArchive.Catalog;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Writes articles to the tables of the index, in the catalog's transaction.</summary>
internal sealed class SearchChange : ISearchIndexChange
{
    private readonly SqliteConnection _connection;
    private readonly bool _isFirst;
    private readonly RowWriter _passages;
    private readonly StatementWriter _statements;
    private readonly FormWriter _forms;
    private readonly ValueWriter _values;
    private readonly WordBuffer _row = new();

    public SearchChange(SqliteConnection connection)
    {
        _connection = connection;
        _isFirst = SearchTables.Ensure(connection);
        _passages = new RowWriter(connection, SearchTables.Passages);
        _forms = new FormWriter(connection);
        _values = new ValueWriter(connection);
        _statements = new StatementWriter(connection, _values);
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
        var words = new ArticleWords(article.Article);
        var spoken = new SpokenPassages(article, words);
        var marks = Marks.Of(article.Article);
        var rows = new RowWords(article.Article, words, [.. marks.Select(mark => mark.Mark)]);
        _statements.Begin();
        for (var passage = 0; passage < words.Passages.Count; passage++)
        {
            // What has no words is found by nothing.
            if (words.Passages[passage].Count == 0)
                continue;

            foreach (var word in words.Passages[passage])
                _forms.Add(word.Word);

            AddPassage(key, passage, (rows, words.HasQuoted(passage) ? spoken.In(passage) : []));
        }

        var blob = new ArticleMarks
        {
            Sources = Ids(marks.Where(mark => Marks.IsSource(mark.Mark))),
            Topics = Ids(marks.Where(mark => Marks.IsTopic(mark.Mark))),
            Years = Ids(marks.Where(mark => Marks.IsYear(mark.Mark))),
            Speakers = _statements.Speakers,
            Statements = _statements.Rows,
        };
        _connection.Run("INSERT INTO search_articles (key, marks) VALUES ($key, $marks)", ("$key", key.Value), ("$marks", blob.ToBytes()));
    }

    public void Complete()
    {
        Flush();
        if (_isFirst)
            SearchTables.Merge(_connection);
        _connection.Run("UPDATE search_state SET stamp = random()");
    }

    public void Dispose()
    {
        _passages.Dispose();
        _statements.Dispose();
        _forms.Dispose();
        _values.Dispose();
    }

    private void AddPassage(ArticleKey key, int passage, (RowWords Words, IReadOnlyList<Spoken> Spoken) of)
    {
        of.Words.Passage(_row, passage);
        StatementWriter.MarkSpeakers(_row, of.Spoken);
        _passages.Add(key.RowOf(passage), _row.Words);
        if (of.Spoken.Count > 0)
            _statements.Add(key, passage, of);
    }

    private void Flush()
    {
        _passages.Flush();
        _statements.Flush();
    }

    private int[] Ids(IEnumerable<(string Mark, string Value)> marks) => [.. marks.Select(mark => _values.IdOf(mark.Mark, mark.Value))];
}
