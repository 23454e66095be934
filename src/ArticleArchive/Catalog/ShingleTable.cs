using System.Buffers.Binary;
using System.Runtime.InteropServices;
using ArticleArchive.Catalog.Wordings;

namespace ArticleArchive.Catalog;

/// <summary>
/// Which wordings have which shingles. A row holds all shingles with the same first 16 bits: for each, its other 16 bits and the key of the wording, seven
/// bytes, in order. One row for each shingle would take twice the space, and much of the time of a build.
/// </summary>
internal sealed class ShingleTable(PreparedStatements statements)
{
    private const int BitsOfRow = 16;
    private const int BitsOfKey = 40;
    private const int EntryLength = (BitsOfRow + BitsOfKey) / 8;

    /// <summary>The most shingles that a build sorts at once: 64 MB.</summary>
    private const long MaxSorted = 8_000_000;

    /// <summary>The wordings of a shingle.</summary>
    public ReadOnlySpan<WordingKey> With(uint shingle)
    {
        var entries = Read(RowOf(shingle));
        var found = entries.BinarySearch(Entry(shingle, default));
        var first = found < 0 ? ~found : found;
        return entries.Skip(first).TakeWhile(entry => entry >> BitsOfKey == (ushort)shingle).Select(KeyOf).ToArray();
    }

    /// <summary>Adds shingles, each with a wording that did not have it before.</summary>
    public void Add(IEnumerable<(uint Shingle, WordingKey Wording)> added)
    {
        foreach (var row in added.GroupBy(one => RowOf(one.Shingle)))
            Write(row.Key, [.. Read(row.Key), .. row.Select(one => Entry(one.Shingle, one.Wording))]);
    }

    /// <summary>Removes a shingle from a wording.</summary>
    /// <returns>False if the wording did not have it.</returns>
    public bool Remove(uint shingle, WordingKey wording)
    {
        var entries = Read(RowOf(shingle));
        if (!entries.Remove(Entry(shingle, wording)))
            return false;

        Write(RowOf(shingle), entries);
        return true;
    }

    /// <summary>Fills the empty table, in several passes over the wordings if there are many.</summary>
    /// <param name="wordings">Reads all wordings, always in the same order.</param>
    /// <param name="shared">Receives every shingle.</param>
    public void Fill(Func<IEnumerable<(WordingKey Key, uint[] Words)>> wordings, SharedShingles shared)
    {
        const long Rows = 1 << BitsOfRow;
        var keys = wordings().Select(wording => wording.Key).ToList();
        var passes = 1 + (wordings().Sum(wording => (long)wording.Words.Length) / MaxSorted);
        for (var pass = 0L; pass < passes; pass++)
        {
            var (first, end) = (pass * Rows / passes, (pass + 1) * Rows / passes);
            var entries = new List<ulong>();
            foreach (var (i, wording) in wordings().Index())
                entries.AddRange(
                    PrintedWords.Shingles(wording.Words)
                        .Where(shingle => RowOf(shingle) >= first && RowOf(shingle) < end)
                        .Select(shingle => ((ulong)shingle << 32) | (uint)i));

            CollectionsMarshal.AsSpan(entries).Sort();
            Fill(entries, keys, shared);
        }
    }

    private void Fill(List<ulong> entries, List<WordingKey> keys, SharedShingles shared)
    {
        var row = new List<ulong>();
        var same = new List<WordingKey>();
        for (var i = 0; i < entries.Count; i++)
        {
            var shingle = (uint)(entries[i] >> 32);
            var key = keys[(int)(uint)entries[i]];
            same.Add(key);
            row.Add(Entry(shingle, key));
            var isLast = i + 1 == entries.Count;
            if (isLast || (uint)(entries[i + 1] >> 32) != shingle)
            {
                shared.Add(shingle, same);
                same.Clear();
            }

            if (isLast || RowOf((uint)(entries[i + 1] >> 32)) != RowOf(shingle))
            {
                Write(RowOf(shingle), row);
                row.Clear();
            }
        }
    }

    private static uint RowOf(uint shingle) => shingle >> BitsOfRow;

    private static ulong Entry(uint shingle, WordingKey wording) => ((ulong)(ushort)shingle << BitsOfKey) | (ulong)wording.Value;

    private static WordingKey KeyOf(ulong entry) => new((long)(entry & ((1UL << BitsOfKey) - 1)));

    private List<ulong> Read(uint row)
    {
        var bytes = statements.Value("SELECT entries FROM shingles WHERE beginning = ?1", (long)row) as byte[] ?? [];
        var entries = new List<ulong>((bytes.Length / EntryLength) + 1);
        Span<byte> entry = stackalloc byte[sizeof(ulong)];
        for (var at = 0; at < bytes.Length; at += EntryLength)
        {
            bytes.AsSpan(at, EntryLength).CopyTo(entry[^EntryLength..]);
            entries.Add(BinaryPrimitives.ReadUInt64BigEndian(entry));
        }

        return entries;
    }

    private void Write(uint row, List<ulong> entries)
    {
        if (entries.Count == 0)
        {
            statements.Run("DELETE FROM shingles WHERE beginning = ?1", (long)row);
            return;
        }

        CollectionsMarshal.AsSpan(entries).Sort();
        var bytes = new byte[entries.Count * EntryLength];
        Span<byte> entry = stackalloc byte[sizeof(ulong)];
        for (var i = 0; i < entries.Count; i++)
        {
            BinaryPrimitives.WriteUInt64BigEndian(entry, entries[i]);
            entry[^EntryLength..].CopyTo(bytes.AsSpan(i * EntryLength));
        }

        statements.Run("INSERT OR REPLACE INTO shingles (beginning, entries) VALUES (?1, ?2)", (long)row, bytes);
    }
}
