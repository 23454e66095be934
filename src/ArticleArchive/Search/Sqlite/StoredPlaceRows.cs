using ArticleArchive.Search.Postings;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Search.Sqlite;

/// <summary>The rows of one word in a table of places. Most words have one, for which a statement that all share is enough.</summary>
internal sealed class StoredPlaceRows(SqliteConnection connection, PlaceTable table, long word) : IPlaceRows, IDisposable
{
    /// <summary>From so many blocks on it is quicker to look a row up than to step through those before it.</summary>
    private const int LookedUpFrom = 8;

    /// <summary>A word with more rows gets a statement of its own, that steps from one to the next.</summary>
    private const int RowsLookedUp = 3;

    private RawStatement? _rows;
    private long _last = -1;
    private int _taken;

    public (int FirstBlock, int Length)? Next(int block, ref byte[] row)
    {
        var (from, lastBlock) = _last < 0 ? (PlaceRowNumber.Of(word, 0), 0) : (_last + 1, PlaceRowNumber.BlockOf(_last));
        var isFar = block - lastBlock > LookedUpFrom;
        if (isFar)
            from = Math.Max(from, table.RowWith(word, block));
        return _taken++ < RowsLookedUp ? LookUp(from, ref row) : Step(from, isFar, ref row);
    }

    public void Dispose() => _rows?.Dispose();

    private (int FirstBlock, int Length)? LookUp(long from, ref byte[] row)
    {
        Bind(table.Rows, from);
        var taken = Take(table.Rows, ref row);
        table.Rows.Reset();
        return taken;
    }

    private (int FirstBlock, int Length)? Step(long from, bool isFar, ref byte[] row)
    {
        if (_rows is null || isFar)
        {
            _rows ??= new RawStatement(connection, table.Sql);
            _rows.Reset();
            Bind(_rows, from);
        }

        return Take(_rows, ref row);
    }

    private void Bind(RawStatement rows, long from)
    {
        rows.Bind(1, from);
        rows.Bind(2, PlaceRowNumber.LastOf(word));
    }

    private (int FirstBlock, int Length)? Take(RawStatement rows, ref byte[] row)
    {
        if (!rows.Step())
            return null;

        _last = rows.Number(0);
        var places = Seal.Open(rows.Bytes(1));
        if (row.Length < places.Length)
            row = new byte[Math.Max(places.Length, PlaceTable.UsualLength)];

        places.CopyTo(row);
        return (PlaceRowNumber.BlockOf(_last), places.Length);
    }
}
