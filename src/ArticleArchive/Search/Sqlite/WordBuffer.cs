using System.Text;

namespace ArticleArchive.Search.Sqlite;

/// <summary>The words of one row as UTF-8, a blank after each: what FTS5 cuts at. Kept and filled again, for a build makes millions of rows.</summary>
internal sealed class WordBuffer
{
    private byte[] _bytes = new byte[4096];
    private int _length;

    public ReadOnlySpan<byte> Words => _bytes.AsSpan(0, _length);

    public bool IsEmpty => _length == 0;

    public void Clear() => _length = 0;

    public void Add(string word)
    {
        Reserve(word);
        Write(word);
    }

    /// <summary>Adds a word with a sign before it that sets it apart from plain words.</summary>
    public void Add(char sign, string word)
    {
        Reserve(word);
        _bytes[_length++] = (byte)sign;
        Write(word);
    }

    private void Reserve(string word)
    {
        var most = _length + Encoding.UTF8.GetMaxByteCount(word.Length) + 2;
        if (most > _bytes.Length)
            Array.Resize(ref _bytes, Math.Max(most, _bytes.Length * 2));
    }

    private void Write(string word)
    {
        _length += Encoding.UTF8.GetBytes(word, _bytes.AsSpan(_length));
        _bytes[_length++] = (byte)' ';
    }
}
