using Microsoft.Data.Sqlite;

namespace ArticleArchive.Search.Sqlite;

/// <summary>One of the tables of places, with the statements that all words of a search share.</summary>
internal sealed class PlaceTable(SqliteConnection connection, string name) : IDisposable
{
    /// <summary>A row that is longer is begun anew with the next block: two fill a page of the database.</summary>
    public const int UsualLength = 7_900;

    private readonly RawStatement _before = new(connection, $"SELECT row FROM {name} WHERE row <= ?1 AND row >= ?2 ORDER BY row DESC LIMIT 1");

    /// <summary>The rows between two numbers.</summary>
    public string Sql { get; } = $"SELECT row, places FROM {name} WHERE row >= ?1 AND row <= ?2 ORDER BY row";

    /// <summary>The same, for who takes one and makes it ready again.</summary>
    public RawStatement Rows { get; } = new(connection, $"SELECT row, places FROM {name} WHERE row >= ?1 AND row <= ?2 ORDER BY row");

    /// <summary>The row of a word that can hold a block: the last that does not begin after it; the word's first where there is none.</summary>
    public long RowWith(long word, int block)
    {
        _before.Bind(1, PlaceRowNumber.Of(word, block));
        _before.Bind(2, PlaceRowNumber.Of(word, 0));
        var row = _before.Step() ? _before.Number(0) : PlaceRowNumber.Of(word, 0);
        _before.Reset();
        return row;
    }

    public void Dispose()
    {
        _before.Dispose();
        Rows.Dispose();
    }
}
