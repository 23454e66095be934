namespace ArticleArchive.Search.Sqlite;

/// <summary>Reads <see cref="ArticleMarks.ToBytes"/> without making lists: a broad search reads those of every article.</summary>
internal ref struct MarksReader(ReadOnlySpan<byte> bytes)
{
    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    public int Next()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = _bytes[_at++];
            value |= (part & 0x7F) << shift;
            if (part < 0x80)
                return value;
        }
    }

    public PassageSpeaker NextSpeaker() => new(Next(), Next());

    /// <summary>Steps over a list of ids.</summary>
    public void SkipIds()
    {
        for (var left = Next(); left > 0; left--)
            Next();
    }

    /// <summary>Steps over a list of speakers.</summary>
    public void SkipSpeakers()
    {
        for (var left = Next(); left > 0; left--)
            NextSpeaker();
    }
}
