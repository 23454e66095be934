using Microsoft.Data.Sqlite;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Adds the words of articles to <c>search_forms</c>, each once in a change.</summary>
internal sealed class FormWriter : IDisposable
{
    private readonly HashSet<string> _known = new(StringComparer.Ordinal);
    private readonly SqliteCommand _insert;

    public FormWriter(SqliteConnection connection)
    {
        _insert = connection.CreateCommand();
        _insert.CommandText = "INSERT OR IGNORE INTO search_forms (stem, word) VALUES ($stem, $word)";
        _insert.Parameters.Add("$stem", SqliteType.Text);
        _insert.Parameters.Add("$word", SqliteType.Text);
    }

    public void Add(string word)
    {
        if (!_known.Add(word))
            return;

        var stem = Stemmer.Stem(word);
        if (stem == word)
            return;

        _insert.Parameters[0].Value = stem;
        _insert.Parameters[1].Value = word;
        _insert.ExecuteNonQuery();
    }

    public void Dispose() => _insert.Dispose();
}
