using System.Buffers;
using System.Buffers.Binary;
using System.IO.Compression;
using System.IO.Hashing;
using System.Numerics;

namespace ArticleArchive.Catalog;

/// <summary>
/// Compressed bytes as stored in the database: a checksum (CRC-32) of everything after it, the length of the unpacked bytes, and the bytes in Brotli
/// (RFC 7932), which has no checksum of its own. Numbers are little-endian.
/// </summary>
internal static class PackedBytes
{
    private const int ChecksumLength = sizeof(uint);
    private const int HeadLength = ChecksumLength + sizeof(int);

    /// <summary>A build packs every article: quality 5 takes five times as long and saves a seventh.</summary>
    private const int Quality = 1;

    private const int FewestWindowBits = 10;
    private const int MostWindowBits = 22;

    public static byte[] Pack(ReadOnlySpan<byte> bytes)
    {
        var buffer = ArrayPool<byte>.Shared.Rent(HeadLength + BrotliEncoder.GetMaxCompressedLength(bytes.Length));
        try
        {
            if (!BrotliEncoder.TryCompress(bytes, buffer.AsSpan(HeadLength), out var length, Quality, WindowBits(bytes.Length)))
                throw new InvalidOperationException("The buffer for compressed bytes is too small.");

            var packed = buffer.AsSpan(0, HeadLength + length);
            BinaryPrimitives.WriteInt32LittleEndian(packed[ChecksumLength..], bytes.Length);
            BinaryPrimitives.WriteUInt32LittleEndian(packed, Crc32.HashToUInt32(packed[ChecksumLength..]));
            return packed.ToArray();
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static byte[] Unpack(ReadOnlySpan<byte> packed)
    {
        Check(packed);
        var bytes = new byte[BinaryPrimitives.ReadInt32LittleEndian(packed[ChecksumLength..])];
        return BrotliDecoder.TryDecompress(packed[HeadLength..], bytes, out var length) && length == bytes.Length ? bytes : throw Damaged();
    }

    /// <summary>Unpacks the first bytes only.</summary>
    /// <param name="packed">All packed bytes.</param>
    /// <param name="start">Receives the bytes.</param>
    /// <returns>The number of bytes; less than the room for them only when there are no more.</returns>
    /// <exception cref="InvalidDataException">The bytes are damaged.</exception>
    public static int UnpackStart(ReadOnlySpan<byte> packed, Span<byte> start)
    {
        Check(packed);
        using var decoder = new BrotliDecoder();
        return decoder.Decompress(packed[HeadLength..], start, out _, out var length) is OperationStatus.Done or OperationStatus.DestinationTooSmall
            ? length
            : throw Damaged();
    }

    /// <summary>A window as large as the bytes: a larger one costs time and gains nothing.</summary>
    private static int WindowBits(int length) => Math.Clamp(BitOperations.Log2((uint)length) + 1, FewestWindowBits, MostWindowBits);

    private static void Check(ReadOnlySpan<byte> packed)
    {
        if (packed.Length < HeadLength || BinaryPrimitives.ReadUInt32LittleEndian(packed) != Crc32.HashToUInt32(packed[ChecksumLength..]))
            throw Damaged();
    }

    private static InvalidDataException Damaged() => new("Compressed bytes in the database are damaged.");
}
