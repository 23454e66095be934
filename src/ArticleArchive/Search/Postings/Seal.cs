using System.Buffers.Binary;
using System.Numerics;

namespace ArticleArchive.Search.Postings;

/// <summary>A check of 32 bits (CRC-32C) at the end of what is stored: damage is met as damage, and never as a wrong answer.</summary>
internal static class Seal
{
    public const int Length = sizeof(uint);

    /// <summary>Writes the check behind what stands before it.</summary>
    public static void Put(Span<byte> bytes) => BinaryPrimitives.WriteUInt32LittleEndian(bytes[^Length..], Check(bytes[..^Length]));

    /// <summary>What is stored, without the check.</summary>
    /// <exception cref="InvalidDataException">It is not what was written.</exception>
    public static ReadOnlySpan<byte> Open(ReadOnlySpan<byte> bytes) =>
        bytes.Length >= Length && BinaryPrimitives.ReadUInt32LittleEndian(bytes[^Length..]) == Check(bytes[..^Length])
            ? bytes[..^Length]
            : throw new InvalidDataException("A row of the search index is damaged.");

    private static uint Check(ReadOnlySpan<byte> bytes)
    {
        var check = ~0u;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
            check = BitOperations.Crc32C(check, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        foreach (var value in bytes)
            check = BitOperations.Crc32C(check, value);
        return ~check;
    }
}
