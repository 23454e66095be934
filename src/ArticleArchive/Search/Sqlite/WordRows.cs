using System.Buffers;

namespace ArticleArchive.Search.Sqlite;

/// <summary>Rows of words that wait to be written: their bytes one after another, as they go to SQLite.</summary>
internal sealed class WordRows
{
    private readonly List<(long Row, int End)> _rows = [];
    private readonly ArrayBufferWriter<byte> _words = new();

    /// <summary>How many bytes wait.</summary>
    public int Length => _words.WrittenCount;

    public void Add(long row, ReadOnlySpan<byte> words)
    {
        _words.Write(words);
        _rows.Add((row, _words.WrittenCount));
    }

    /// <summary>Adds the rows of others after its own.</summary>
    public void Add(WordRows others)
    {
        var before = _words.WrittenCount;
        _words.Write(others._words.WrittenSpan);
        foreach (var (row, end) in others._rows)
            _rows.Add((row, before + end));
    }

    /// <summary>Hands over every row, in order, and forgets them.</summary>
    public void Take(RowTaker take)
    {
        var start = 0;
        foreach (var (row, end) in _rows)
        {
            take(row, _words.WrittenSpan[start..end]);
            start = end;
        }

        _rows.Clear();
        _words.ResetWrittenCount();
    }

    /// <summary>Takes one row.</summary>
    public delegate void RowTaker(long row, ReadOnlySpan<byte> words);
}
