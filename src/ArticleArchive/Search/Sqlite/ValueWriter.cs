using Microsoft.Data.Sqlite;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Gives marks their numbers in <c>search_values</c>. A number is never given again to another mark in the same file.</summary>
internal sealed class ValueWriter : IDisposable
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private readonly SqliteCommand _find;
    private readonly SqliteCommand _insert;

    public ValueWriter(SqliteConnection connection)
    {
        _find = connection.CreateCommand();
        _find.CommandText = "SELECT id FROM search_values WHERE mark = $mark";
        _find.Parameters.Add("$mark", SqliteType.Text);
        _insert = connection.CreateCommand();
        _insert.CommandText = "INSERT INTO search_values (mark, value) VALUES ($mark, $value) RETURNING id";
        _insert.Parameters.Add("$mark", SqliteType.Text);
        _insert.Parameters.Add("$value", SqliteType.Text);
    }

    public int IdOf(string mark, string value)
    {
        if (_ids.TryGetValue(mark, out var id))
            return id;

        _find.Parameters[0].Value = mark;
        return _ids[mark] = _find.ExecuteScalar() is long found ? (int)found : Insert(mark, value);
    }

    public void Dispose()
    {
        _find.Dispose();
        _insert.Dispose();
    }

    private int Insert(string mark, string value)
    {
        _insert.Parameters[0].Value = mark;
        _insert.Parameters[1].Value = value;
        return _insert.ExecuteScalar() is long id ? (int)id : throw new InvalidOperationException("A new row has no number.");
    }
}
