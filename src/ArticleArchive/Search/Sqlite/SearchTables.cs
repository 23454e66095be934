using Microsoft.Data.Sqlite;

namespace ArticleArchive.Search.Sqlite;

/// <summary>The tables of the index. They stand in the catalog's file, so that one transaction changes both.</summary>
internal static class SearchTables
{
    /// <summary>Where words stand among all words. A row is a <see cref="Postings.PlaceRow"/>, sealed; its number is a <see cref="PlaceRowNumber"/>.</summary>
    public const string Text = "search_places";

    /// <summary>The same among quoted words.</summary>
    public const string Said = "search_said";

    // "passages" and "said" of a word count in how many passages it stands, and is quoted, those taken out since included. Words are held as they are
    // written: an inflected form is found by asking for every form there is, which halves the index. What a stem has no row for is its own only form.
    // "changed" of a block is the change of "search_state" that wrote it last, so that who knows an earlier state reads only what is new.
    private const string Create = $"""
        CREATE TABLE {Text} (row INTEGER PRIMARY KEY, places BLOB NOT NULL);
        CREATE TABLE {Said} (row INTEGER PRIMARY KEY, places BLOB NOT NULL);
        CREATE TABLE search_words (word TEXT PRIMARY KEY, id INTEGER NOT NULL, passages INTEGER NOT NULL, said INTEGER NOT NULL) WITHOUT ROWID;
        CREATE TABLE search_forms (stem TEXT NOT NULL, word TEXT NOT NULL, PRIMARY KEY (stem, word)) WITHOUT ROWID;
        CREATE TABLE search_blocks (block INTEGER PRIMARY KEY, changed INTEGER NOT NULL, data BLOB NOT NULL);
        CREATE TABLE search_articles (key INTEGER PRIMARY KEY, block INTEGER NOT NULL);
        CREATE TABLE search_labels (id INTEGER PRIMARY KEY, mark TEXT NOT NULL UNIQUE, value TEXT NOT NULL);
        CREATE TABLE search_speakers (id INTEGER PRIMARY KEY, slug TEXT NOT NULL UNIQUE);
        CREATE TABLE search_names (id INTEGER PRIMARY KEY, names TEXT NOT NULL UNIQUE);
        CREATE TABLE search_name_words (word TEXT NOT NULL, id INTEGER NOT NULL, PRIMARY KEY (word, id)) WITHOUT ROWID;
        CREATE TABLE search_state (
            one INTEGER PRIMARY KEY CHECK (one = 1), build INTEGER NOT NULL, change INTEGER NOT NULL,
            passages INTEGER NOT NULL, words INTEGER NOT NULL, gone INTEGER NOT NULL, vocabulary INTEGER NOT NULL);
        INSERT INTO search_state VALUES (1, random(), 0, 0, 0, 0, 0);
        """;

    /// <summary>Makes the tables where they are missing.</summary>
    public static void Ensure(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT count(*) FROM sqlite_master WHERE name = 'search_state'";
        if (command.ExecuteScalar() is long and > 0)
            return;

        command.CommandText = Create;
        command.ExecuteNonQuery();
    }
}
