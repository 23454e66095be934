using System.Buffers.Binary;
using System.Numerics;
using System.Runtime.InteropServices;

namespace ArticleArchive.Search.Postings;

/// <summary>
/// What a stored row holds: where a word stands in some blocks that rise. Of each block: 16 bits, how far it is from the row's first block, the highest bit set
/// where places have 32 bits; as many bits as a place has, how many places there are, less one; the places. The lowest byte is first.
/// </summary>
internal static class PlaceRow
{
    /// <summary>A row goes no further from its first block than this.</summary>
    public const int MostBlocks = 1 << 15;

    private const ushort Wide = 1 << 15;
    private const int HeadLength = 2 * sizeof(ushort);
    private const int WideHeadLength = sizeof(ushort) + sizeof(int);

    /// <summary>How many bytes the places of a block take.</summary>
    public static int LengthOf(int places, bool isWide) => isWide ? WideHeadLength + (places * sizeof(int)) : HeadLength + (places * sizeof(ushort));

    /// <summary>Writes the places of a block.</summary>
    /// <returns>How many bytes they take.</returns>
    public static int Write(Span<byte> bytes, int distance, ReadOnlySpan<int> places, bool isWide)
    {
        BinaryPrimitives.WriteUInt16LittleEndian(bytes, (ushort)(isWide ? distance | Wide : distance));
        if (isWide)
        {
            BinaryPrimitives.WriteInt32LittleEndian(bytes[sizeof(ushort)..], places.Length - 1);
            MemoryMarshal.AsBytes(places).CopyTo(bytes[WideHeadLength..]);
            return LengthOf(places.Length, isWide);
        }

        BinaryPrimitives.WriteUInt16LittleEndian(bytes[sizeof(ushort)..], (ushort)(places.Length - 1));
        var narrow = MemoryMarshal.Cast<byte, ushort>(bytes[HeadLength..]);
        for (var i = 0; i < places.Length; i++)
            narrow[i] = (ushort)places[i];
        return LengthOf(places.Length, isWide);
    }

    /// <summary>Reads what stands before the places of a block.</summary>
    /// <exception cref="InvalidDataException">The row is cut short.</exception>
    public static PlaceHead Head(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length < HeadLength)
            throw CutShort();

        var distance = BinaryPrimitives.ReadUInt16LittleEndian(bytes);
        var isWide = (distance & Wide) != 0;
        if (isWide && bytes.Length < WideHeadLength)
            throw CutShort();

        var places = 1 + (isWide ? BinaryPrimitives.ReadInt32LittleEndian(bytes[sizeof(ushort)..]) : BinaryPrimitives.ReadUInt16LittleEndian(bytes[sizeof(ushort)..]));
        var head = new PlaceHead(distance & ~Wide, places, isWide ? WideHeadLength : HeadLength, isWide);
        return places > 0 && head.Length <= bytes.Length ? head : throw CutShort();
    }

    /// <summary>Reads the places of a block.</summary>
    public static void Read(ReadOnlySpan<byte> bytes, PlaceHead head, Span<int> places)
    {
        var stored = bytes[head.HeadLength..head.Length];
        if (head.IsWide)
            stored.CopyTo(MemoryMarshal.AsBytes(places));
        else
            Widen(MemoryMarshal.Cast<byte, ushort>(stored), places);
    }

    private static void Widen(ReadOnlySpan<ushort> narrow, Span<int> places)
    {
        var i = 0;
        for (; i + Vector<ushort>.Count <= narrow.Length; i += Vector<ushort>.Count)
        {
            Vector.Widen(new Vector<ushort>(narrow[i..]), out var low, out var high);
            Vector.AsVectorInt32(low).CopyTo(places[i..]);
            Vector.AsVectorInt32(high).CopyTo(places[(i + Vector<uint>.Count)..]);
        }

        for (; i < narrow.Length; i++)
            places[i] = narrow[i];
    }

    private static InvalidDataException CutShort() => new("A row of the search index is cut short.");
}
