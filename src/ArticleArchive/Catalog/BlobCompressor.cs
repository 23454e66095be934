using System.Buffers.Binary;
using System.Collections.Concurrent;
using System.IO.Hashing;
using ZstdSharp;

namespace ArticleArchive.Catalog;

/// <summary>
/// Compresses blobs of the database with Zstandard (RFC 8878). The articles of an archive are alike, and a dictionary trained on some of them makes them
/// smaller by a quarter to a half. A blob is a checksum (CRC-32, little-endian) of the frame, and the frame. Thread-safe.
/// </summary>
/// <param name="dictionary">The dictionary; null for none. Only a compressor with the same one decompresses what this one has compressed.</param>
internal sealed class BlobCompressor(byte[]? dictionary) : IDisposable
{
    /// <summary>How many blobs a dictionary is trained on. Four times as many would make articles smaller by a hundredth.</summary>
    public const int Samples = 256;

    private const int ChecksumLength = sizeof(uint);
    private const int Level = 3;
    private const int DictionaryLength = 64 * 1024;
    private const int MaxSampleLength = 64 * 1024;

    private readonly ConcurrentBag<Compressor> _compressors = [];
    private readonly ConcurrentBag<Decompressor> _decompressors = [];

    /// <summary>The number by which its dictionary is known; null when it has none.</summary>
    public long? DictionaryId => dictionary is null ? null : IdOf(dictionary);

    /// <summary>The number by which a dictionary is known.</summary>
    public static long IdOf(ReadOnlySpan<byte> dictionary) => BinaryPrimitives.ReadUInt32LittleEndian(dictionary[sizeof(uint)..]);

    /// <summary>A dictionary for blobs like these; null when they are too few or too short to learn from.</summary>
    public static byte[]? TrainDictionary(IReadOnlyList<byte[]> blobs)
    {
        if (blobs.Count < Samples / 2)
            return null;

        try
        {
            var samples = blobs.Select(blob => blob[..Math.Min(blob.Length, MaxSampleLength)]);
            return DictBuilder.TrainFromBufferFastCover(samples, Level, DictionaryLength).ToArray();
        }
        catch (ZstdException)
        {
            return null;
        }
    }

    public byte[] Compress(ReadOnlySpan<byte> bytes)
    {
        var compressor = _compressors.TryTake(out var idle) ? idle : NewCompressor();
        var blob = new byte[ChecksumLength + Compressor.GetCompressBound(bytes.Length)];
        var length = ChecksumLength + compressor.Wrap(bytes, blob.AsSpan(ChecksumLength));
        _compressors.Add(compressor);
        BinaryPrimitives.WriteUInt32LittleEndian(blob, Crc32.HashToUInt32(blob.AsSpan(ChecksumLength..length)));
        return blob[..length];
    }

    /// <exception cref="InvalidDataException">The blob is damaged.</exception>
    public byte[] Decompress(ReadOnlySpan<byte> blob)
    {
        if (blob.Length < ChecksumLength || BinaryPrimitives.ReadUInt32LittleEndian(blob) != Crc32.HashToUInt32(blob[ChecksumLength..]))
            throw new InvalidDataException("A compressed blob of the database is damaged.");

        var decompressor = _decompressors.TryTake(out var idle) ? idle : NewDecompressor();
        try
        {
            var frame = blob[ChecksumLength..];
            var bytes = new byte[Decompressor.GetDecompressedSize(frame)];
            decompressor.Unwrap(frame, bytes);
            _decompressors.Add(decompressor);
            return bytes;
        }
        catch (ZstdException mismatch)
        {
            decompressor.Dispose();
            throw new InvalidDataException("A compressed blob of the database needs another dictionary.", mismatch);
        }
    }

    public void Dispose()
    {
        while (_compressors.TryTake(out var compressor))
            compressor.Dispose();
        while (_decompressors.TryTake(out var decompressor))
            decompressor.Dispose();
    }

    private Compressor NewCompressor()
    {
        var compressor = new Compressor(Level);
        if (dictionary is not null)
            compressor.LoadDictionary(dictionary);
        return compressor;
    }

    private Decompressor NewDecompressor()
    {
        var decompressor = new Decompressor();
        if (dictionary is not null)
            decompressor.LoadDictionary(dictionary);
        return decompressor;
    }
}
