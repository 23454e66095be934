using ArticleArchive.Search.Postings;
using Microsoft.Data.Sqlite;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Writes the rows of a table of places.</summary>
internal sealed class PlaceWriter(SqliteConnection connection, string table) : IDisposable
{
    private readonly RawStatement _last = new(connection, $"SELECT row, places FROM {table} WHERE row >= ?1 AND row <= ?2 ORDER BY row DESC LIMIT 1");
    private readonly RawStatement _write = new(connection, $"INSERT OR REPLACE INTO {table} (row, places) VALUES (?1, ?2)");
    private byte[] _row = new byte[2 * PlaceTable.UsualLength];
    private int[] _joined = [];
    private int _length;
    private int _firstBlock;

    /// <summary>Writes places of a word behind those that it has.</summary>
    /// <param name="word">The number of the word.</param>
    /// <param name="isKnown">False when it has none.</param>
    /// <param name="places">The places; no block of them comes before the last of the word's.</param>
    public void Append(long word, bool isKnown, WordPlaces places)
    {
        if (places.Blocks == 0)
            return;

        _length = 0;
        var before = isKnown ? TakeLast(word, places.BlockAt(0)) : [];
        for (var i = 0; i < places.Blocks; i++)
            Append(word, places.BlockAt(i), i == 0 && before.Length > 0 ? Join(before, places.PlacesAt(0)) : places.PlacesAt(i));
        Write(word);
    }

    public void Dispose()
    {
        _last.Dispose();
        _write.Dispose();
    }

    /// <summary>Goes on with the word's last row.</summary>
    /// <returns>The places that it has in <paramref name="block"/> already, which are taken off it.</returns>
    private int[] TakeLast(long word, int block)
    {
        _last.Bind(1, PlaceRowNumber.Of(word, 0));
        _last.Bind(2, PlaceRowNumber.LastOf(word));
        int[] before = [];
        if (_last.Step())
        {
            _firstBlock = PlaceRowNumber.BlockOf(_last.Number(0));
            var row = Seal.Open(_last.Bytes(1));
            var kept = 0;
            while (kept < row.Length && PlaceRow.Head(row[kept..]) is var head && _firstBlock + head.Distance < block)
                kept += head.Length;
            if (kept < row.Length)
                PlaceRow.Read(row[kept..], PlaceRow.Head(row[kept..]), before = new int[PlaceRow.Head(row[kept..]).Places]);
            Reserve(kept);
            row[..kept].CopyTo(_row);
            _length = kept;
        }

        _last.Reset();
        return before;
    }

    private ReadOnlySpan<int> Join(ReadOnlySpan<int> before, ReadOnlySpan<int> places)
    {
        if (_joined.Length < before.Length + places.Length)
            _joined = new int[(before.Length + places.Length) * 2];

        before.CopyTo(_joined);
        places.CopyTo(_joined.AsSpan(before.Length));
        return _joined.AsSpan(0, before.Length + places.Length);
    }

    private void Append(long word, int block, ReadOnlySpan<int> places)
    {
        var isWide = places[^1] > ushort.MaxValue;
        var more = PlaceRow.LengthOf(places.Length, isWide);
        if (_length > 0 && (_length + more > PlaceTable.UsualLength || block - _firstBlock >= PlaceRow.MostBlocks))
            Write(word);
        if (_length == 0)
            _firstBlock = block;
        Reserve(_length + more);
        _length += PlaceRow.Write(_row.AsSpan(_length), block - _firstBlock, places, isWide);
    }

    private void Write(long word)
    {
        Reserve(_length + Seal.Length);
        var row = _row.AsSpan(0, _length + Seal.Length);
        Seal.Put(row);
        _write.Bind(1, PlaceRowNumber.Of(word, _firstBlock));
        _write.Bind(2, row);
        _write.Run();
        _length = 0;
    }

    private void Reserve(int length)
    {
        if (_row.Length < length)
            Array.Resize(ref _row, length * 2);
    }
}
