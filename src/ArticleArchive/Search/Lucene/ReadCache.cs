using System.Numerics;
using System.Runtime.CompilerServices;
using Microsoft.Win32.SafeHandles;

namespace ArticleArchive.Search.Lucene;

/// <summary>
/// Keeps blocks of files that have been read, for a program that looks up the same words thousands of times. The system keeps them in memory too, but asking it
/// for each takes a sixth of such a program's time. A new block replaces the one whose hash has the same remainder, so no lock is needed.
/// </summary>
/// <param name="megabytes">Roughly the most megabytes to keep.</param>
internal sealed class ReadCache(int megabytes)
{
    private const int BlockBytes = 1 << 14;
    private const int BlocksPerMegabyte = (1 << 20) / BlockBytes;

    private readonly Block?[] _blocks = new Block?[BitOperations.RoundUpToPowerOf2((uint)Math.Max(1, megabytes * BlocksPerMegabyte))];

    /// <summary>Reads from a position in a file.</summary>
    /// <returns>The number of bytes read: all, unless the file ends first.</returns>
    public int Read(SafeFileHandle file, Span<byte> into, long at)
    {
        var read = 0;
        while (read < into.Length)
        {
            var from = (int)((at + read) % BlockBytes);
            var part = BlockAt(file, (at + read) / BlockBytes).Bytes.AsSpan();
            if (from >= part.Length)
                break;

            part = part[from..Math.Min(part.Length, from + into.Length - read)];
            part.CopyTo(into[read..]);
            read += part.Length;
        }

        return read;
    }

    private Block BlockAt(SafeFileHandle file, long number)
    {
        ref var place = ref _blocks[HashCode.Combine(RuntimeHelpers.GetHashCode(file), number) & (_blocks.Length - 1)];
        if (Volatile.Read(ref place) is { } known && known.Number == number && ReferenceEquals(known.File, file))
            return known;

        var bytes = new byte[BlockBytes];
        var length = 0;
        while (length < BlockBytes && RandomAccess.Read(file, bytes.AsSpan(length), (number * BlockBytes) + length) is > 0 and var more)
            length += more;
        var block = new Block(file, number, length == BlockBytes ? bytes : bytes[..length]);
        Volatile.Write(ref place, block);
        return block;
    }

    private sealed record Block(SafeFileHandle File, long Number, byte[] Bytes);
}
