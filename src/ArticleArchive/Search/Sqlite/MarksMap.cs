using System.Runtime.InteropServices;
using ArticleArchive.Catalog;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Search.Sqlite;

/// <summary>
/// What facets count, of all articles, for one state of the archive: about thirty bytes an article. Counting half a million passages from the file would
/// take a second.
/// </summary>
internal sealed class MarksMap
{
    private readonly List<long> _keys = [];
    private readonly List<int> _ends = [];
    private readonly List<byte> _bytes = [];

    private MarksMap(long stamp) => Stamp = stamp;

    /// <summary>Names the state.</summary>
    public long Stamp { get; }

    /// <summary>How many articles there are.</summary>
    public int Count => _keys.Count;

    /// <summary>The stamp of the state that the connection reads.</summary>
    public static long StampOf(SqliteConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT stamp FROM search_state";
        return command.ExecuteScalar() is long stamp ? stamp : 0;
    }

    /// <summary>Reads the state that the connection reads.</summary>
    public static MarksMap Read(SqliteConnection connection, CancellationToken cancellation)
    {
        var map = new MarksMap(StampOf(connection));
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT key, marks FROM search_articles ORDER BY key";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            cancellation.ThrowIfCancellationRequested();
            map._keys.Add(reader.GetInt64(0));
            map._bytes.AddRange(reader[1] as byte[] ?? throw new InvalidDataException("The index has an article without its marks."));
            map._ends.Add(map._bytes.Count);
        }

        return map;
    }

    /// <summary>The article's place in this map, at or after <paramref name="from"/>.</summary>
    public int IndexOf(ArticleKey key, int from)
    {
        // Hits come in the order of keys, so the next one is near.
        for (var near = from; near < from + 8 && near < _keys.Count; near++)
        {
            if (_keys[near] == key.Value)
                return near;
        }

        var index = _keys.BinarySearch(from, _keys.Count - from, key.Value, null);
        return index >= 0 ? index : throw new InvalidDataException("The index has a passage of an article that it does not have.");
    }

    /// <summary>The article's marks.</summary>
    public MarksReader Marks(int index)
    {
        var start = index == 0 ? 0 : _ends[index - 1];
        return new MarksReader(CollectionsMarshal.AsSpan(_bytes)[start.._ends[index]]);
    }

    /// <summary>Passage and speaker of a row of <see cref="SearchTables.Statements"/>.</summary>
    public PassageSpeaker Statement(long row)
    {
        var marks = Marks(IndexOf(ArticleKey.OfRow(row), 0));
        marks.SkipIds();
        marks.SkipIds();
        marks.SkipIds();
        marks.SkipSpeakers();
        marks.Next();
        for (var before = ArticleKey.PassageOfRow(row); before > 0; before--)
            marks.NextSpeaker();
        return marks.NextSpeaker();
    }

    /// <summary>The passage's row for a row of <see cref="SearchTables.Statements"/>.</summary>
    public long PassageOf(long statement) => ArticleKey.OfRow(statement).RowOf(Statement(statement).Passage);
}
