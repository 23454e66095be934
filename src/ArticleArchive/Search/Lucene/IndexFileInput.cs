using ArticleArchive.Search.Lucene.Sequences;
using Lucene.Net.Store;
using Microsoft.Win32.SafeHandles;

namespace ArticleArchive.Search.Lucene;

/// <summary>Reads part of an index file.</summary>
/// <param name="description">What is read, for messages.</param>
/// <param name="file">The file.</param>
/// <param name="part">The part to read.</param>
internal sealed class IndexFileInput(string description, SafeFileHandle file, IndexFileInput.Part part)
    : BufferedIndexInput(description, BytesAtATime(description))
{
    private bool _isClone;

    /// <summary>Whether the file is closed with this input.</summary>
    public bool OwnsFile { get; init; }

    /// <inheritdoc/>
    public override long Length => part.Length;

    /// <inheritdoc/>
    public override object Clone()
    {
        var clone = (IndexFileInput)base.Clone();
        clone._isClone = true;
        return clone;
    }

    /// <inheritdoc/>
    protected override void ReadInternal(byte[] b, int offset, int length)
    {
        var at = Position;
        if (at + length > part.Length)
            throw new EndOfStreamException($"{this} ends before byte {at + length}.");

        for (var read = 0; read < length;)
        {
            var rest = b.AsSpan(offset + read, length - read);
            var from = part.Start + at + read;
            var now = RandomAccess.Read(file, rest, from);
            if (now == 0)
                throw new EndOfStreamException($"{this} is shorter than it was.");
            read += now;
        }
    }

    /// <inheritdoc/>
    protected override void SeekInternal(long pos)
    {
        // Each read gives its own position.
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing && OwnsFile && !_isClone)
            file.Dispose();
    }

    private static int BytesAtATime(string file) => Path.GetExtension(file) switch
    {
        ".dvd" => 1 << 10, // values of documents, of which one here and there is read
        "." + WordSequenceFormat.Extension => 1 << 14, // read from the first match to the last
        _ => 1 << 12,
    };

    /// <summary>A part of a file, in bytes.</summary>
    internal readonly record struct Part(long Start, long Length);
}
