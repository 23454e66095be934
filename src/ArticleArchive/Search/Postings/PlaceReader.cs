namespace ArticleArchive.Search.Postings;

/// <summary>Where one word stands, block by block. Blocks are asked for in rising order; one may be asked for again.</summary>
/// <param name="rows">The stored rows of the word.</param>
/// <param name="passages">In how many passages it stands, about.</param>
internal sealed class PlaceReader(IPlaceRows rows, long passages)
{
    private const int None = int.MaxValue;

    private byte[] _row = [];
    private int _length;
    private int _at;
    private int _firstBlock;
    private int _ahead = -1;
    private int[] _places = [];
    private int _count;
    private int _read = -1;

    /// <summary>In how many passages the word stands; some may have been taken out since.</summary>
    public long Passages => passages;

    /// <summary>The places in a block, rising; empty where the word does not stand in it. Good until the next call.</summary>
    public ReadOnlySpan<int> In(int block)
    {
        if (_read == block)
            return _places.AsSpan(0, _count);

        while (_ahead < block)
            MoveOn(block);

        return _ahead == block ? Read(block) : [];
    }

    private void MoveOn(int block)
    {
        if (_at == _length)
        {
            if (rows.Next(block, ref _row) is not { } row)
            {
                _ahead = None;
                return;
            }

            (_firstBlock, _length, _at) = (row.FirstBlock, row.Length, 0);
        }
        else
        {
            _at += PlaceRow.Head(_row.AsSpan(_at, _length - _at)).Length;
        }

        _ahead = _at == _length ? -1 : _firstBlock + PlaceRow.Head(_row.AsSpan(_at, _length - _at)).Distance;
    }

    private ReadOnlySpan<int> Read(int block)
    {
        var bytes = _row.AsSpan(_at, _length - _at);
        var head = PlaceRow.Head(bytes);
        if (_places.Length < head.Places)
            _places = new int[Math.Max(head.Places, _places.Length * 2)];

        PlaceRow.Read(bytes, head, _places.AsSpan(0, head.Places));
        (_count, _read) = (head.Places, block);
        return _places.AsSpan(0, head.Places);
    }
}
