using System.Globalization;
using ArticleArchive.Catalog;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Benchmarks;

/// <summary>The peer of search: one FTS5 table of the same passages, oldest first, asked in plain SQL.</summary>
internal sealed class PlainTable : IDisposable
{
    private readonly SqliteConnection _connection;

    private PlainTable(string path)
    {
        _connection = new SqliteConnection($"Data Source={path}");
        _connection.Open();
    }

    /// <summary>Copies the passages of an archive into a new table.</summary>
    public static PlainTable From(ArchiveCatalog catalog, string path)
    {
        var table = new PlainTable(path);
        table.Run("PRAGMA journal_mode = OFF; CREATE VIRTUAL TABLE plain USING fts5 (text, tokenize = 'unicode61 remove_diacritics 2')");
        using (var transaction = table._connection.BeginTransaction())
        {
            table.Copy(catalog, transaction);
            transaction.Commit();
        }

        table.Run("INSERT INTO plain (plain) VALUES ('optimize')");
        return table;
    }

    public string Version => _connection.ServerVersion;

    /// <summary>The first twenty passages found, newest first.</summary>
    public IReadOnlyList<string> Newest(string match) => Read("SELECT text FROM plain WHERE plain MATCH $match ORDER BY rowid DESC LIMIT 20", match);

    /// <summary>The first twenty passages found, best first.</summary>
    public IReadOnlyList<string> Best(string match) => Read("SELECT text FROM plain WHERE plain MATCH $match ORDER BY rank LIMIT 20", match);

    /// <summary>How many are found.</summary>
    public long Count(string match) => long.Parse(Read("SELECT count(*) FROM plain WHERE plain MATCH $match", match)[0], CultureInfo.InvariantCulture);

    public void Dispose()
    {
        _connection.Dispose();
        SqliteConnection.ClearPool(_connection);
    }

    private void Copy(ArchiveCatalog catalog, SqliteTransaction transaction)
    {
        using var snapshot = catalog.OpenSnapshot();
        using var command = _connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO plain (text) VALUES ($text)";
        var text = command.Parameters.Add("$text", SqliteType.Text);
        foreach (var passage in catalog.Slugs().Reverse().Select(slug => snapshot.Find(slug)).OfType<StoredArticle>().SelectMany(stored => stored.Article.Passages))
        {
            text.Value = passage.Text;
            command.ExecuteNonQuery();
        }
    }

    private void Run(string sql)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }

    private List<string> Read(string sql, string match)
    {
        using var command = _connection.CreateCommand();
        command.CommandText = sql;
        command.Parameters.AddWithValue("$match", match);
        using var reader = command.ExecuteReader();
        var texts = new List<string>();
        while (reader.Read())
            texts.Add(reader.GetString(0));

        return texts;
    }
}
