using ArticleArchive.Catalog;
using ArticleArchive.Search.Postings;

namespace ArticleArchive.Search.Sqlite;

/// <summary>The words of one table of places. A word asked for twice is read once.</summary>
/// <param name="statements">The connection's statements.</param>
/// <param name="table">The table.</param>
/// <param name="passages">The column that has in how many passages a word stands.</param>
internal sealed class StoredWords(Statements statements, PlaceTable table, string passages) : IWordList, IDisposable
{
    /// <summary>Sorts after every word that begins alike.</summary>
    private const string Last = "\U0010FFFF";

    private readonly Dictionary<string, PlaceReader> _words = new(StringComparer.Ordinal);
    private readonly List<StoredPlaceRows> _rows = [];

    /// <inheritdoc/>
    public PlaceReader Exact(string word)
    {
        if (_words.TryGetValue(word, out var known))
            return known;

        using var rows = statements.Rows($"SELECT id, {passages} FROM search_words WHERE word = ?1", word);
        return _words[word] = rows.Read() ? Places(rows.GetInt64(0), rows.GetInt64(1)) : new PlaceReader(NoPlaceRows.Instance, 0);
    }

    /// <inheritdoc/>
    public IReadOnlyList<PlaceReader> Forms(string word)
    {
        var stem = Stemmer.Stem(word);
        var forms = statements.List(row => row.GetString(0), "SELECT word FROM search_forms WHERE stem = ?1 ORDER BY word", stem);

        // Words that are their own stem are not in the table.
        if (Stemmer.Stem(stem) == stem)
            forms.Add(stem);
        return [.. forms.Prepend(word).Distinct(StringComparer.Ordinal).Select(Exact)];
    }

    /// <inheritdoc/>
    public IReadOnlyList<PlaceReader> Beginning(string prefix) => statements.List(
        row => Places(row.GetInt64(0), row.GetInt64(1)),
        $"SELECT id, {passages} FROM search_words WHERE word >= ?1 AND word < ?2 AND {passages} > 0",
        prefix,
        prefix + Last);

    public void Dispose() => _rows.ForEach(rows => rows.Dispose());

    private PlaceReader Places(long word, long count)
    {
        var rows = new StoredPlaceRows(statements.Connection, table, word);
        _rows.Add(rows);
        return new PlaceReader(rows, count);
    }
}
