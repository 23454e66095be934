using ArticleArchive.Catalog;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Search.Sqlite;

/// <summary>The tables of the index. They stand in the catalog's file, so that one transaction changes both.</summary>
internal static class SearchTables
{
    /// <summary>Passages of the archive: all words, the narrator's words, and marks of the article. Row: that of the passage.</summary>
    public const string Passages = "search_passages";

    /// <summary>Passages with quoted words: these words, and what follows them in the same statement after the passage's end. Row: that of the passage.</summary>
    public const string Quotes = "search_quotes";

    /// <summary>Where several people speak in one passage, the words of each apart. Row: any of the article; <see cref="ArticleMarks"/> knows the passage.</summary>
    public const string Statements = "search_statements";

    /// <summary>What a change keeps in memory before it writes: more makes fewer and larger pieces to merge.</summary>
    private const int PendingBytes = 16 << 20;

    private const int UsualMerge = 4;

    private static readonly string[] All = [Passages, Quotes, Statements];

    // Words come folded, so the tokenizer has nothing to do but to cut at blanks: all other signs that marks use are letters to it.
    // Nothing is read back from the tables, so they keep no text; contentless_delete lets articles go again.
    private const string Fts = "USING fts5(words, content='', contentless_delete=1, tokenize=\"ascii tokenchars '_:~>-'\")";

    private const string Create = $"""
        CREATE VIRTUAL TABLE {Passages} {Fts};
        CREATE VIRTUAL TABLE {Quotes} {Fts};
        CREATE VIRTUAL TABLE {Statements} {Fts};
        CREATE TABLE search_forms (stem TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (stem, word)) WITHOUT ROWID;
        CREATE TABLE search_values (id INTEGER PRIMARY KEY, mark TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
        CREATE TABLE search_articles (key INTEGER PRIMARY KEY, marks BLOB NOT NULL);
        CREATE TABLE search_state (one INTEGER PRIMARY KEY CHECK (one = 1), stamp INTEGER NOT NULL);
        INSERT INTO search_state VALUES (1, random());
        """;

    /// <summary>Makes the tables where they are missing.</summary>
    /// <returns>True when they were made now.</returns>
    public static bool Ensure(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = 'search_state'";
        if (command.ExecuteScalar() is long and > 0)
            return false;

        command.CommandText = Create;
        command.ExecuteNonQuery();
        foreach (var table in All)
        {
            connection.Run($"INSERT INTO {table} ({table}, rank) VALUES ('hashsize', {PendingBytes})");
            connection.Run($"INSERT INTO {table} ({table}, rank) VALUES ('automerge', 0)");
        }

        return true;
    }

    /// <summary>Takes the rows of an article out of a table of words.</summary>
    public static void Remove(SqliteConnection connection, string table, ArticleKey key) => connection.Run(
        $"DELETE FROM {table} WHERE rowid BETWEEN $first AND $last",
        ("$first", key.RowOf(0)),
        ("$last", key.RowOf(ArticleKey.MaxPassages - 1)));

    /// <summary>Makes each table one segment after the first build, for a search reads every segment; later changes are merged as they come.</summary>
    public static void Merge(SqliteConnection connection)
    {
        foreach (var table in All)
        {
            connection.Run($"INSERT INTO {table} ({table}) VALUES ('optimize')");
            connection.Run($"INSERT INTO {table} ({table}, rank) VALUES ('automerge', {UsualMerge})");
        }
    }
}
