using System.Numerics;
using System.Runtime.InteropServices;

namespace ArticleArchive.Catalog.Wordings;

/// <summary>The folded words of a text, each as a number, for comparison with other texts.</summary>
internal sealed class PrintedWords
{
    /// <summary>The most words of a statement that are compared.</summary>
    public const int MaxWords = 2000;

    /// <summary>The number of words in a shingle: changing a word in the middle of eight leaves some shingles whole.</summary>
    private const int ShingleWords = 3;

    private const uint FnvBasis = 2166136261;
    private const uint FnvPrime = 16777619;
    private const uint Golden = 0x9E3779B1;

    private PrintedWords(string folded, uint[] words) => (Id, Numbers) = (WordingId.For(folded), words);

    /// <summary>The words, each as its FNV-1a hash; at most <see cref="MaxWords"/>.</summary>
    public uint[] Numbers { get; }

    /// <summary>The id of the words.</summary>
    public WordingId Id { get; }

    /// <summary>The words as stored in the database, four bytes each.</summary>
    public byte[] Bytes => MemoryMarshal.AsBytes(Numbers.AsSpan()).ToArray();

    /// <summary>The words of a statement; null if fewer than <see cref="WordingId.MinWords"/>.</summary>
    public static PrintedWords? From(Article article, Utterance utterance) =>
        From(
            string.Join(' ', utterance.Quotations.Select(quotation => article.TextAt(quotation.Place))),
            WordingId.MinWords);

    /// <summary>The words of a text; null if there are too few.</summary>
    public static PrintedWords? From(string text, int fewest)
    {
        var folded = FoldedWords.Fold(text);
        var words = Hashes(folded);
        return words.Length < fewest ? null : new PrintedWords(folded, words);
    }

    /// <summary>Reads words as stored in the database.</summary>
    public static uint[] Read(byte[] bytes) => MemoryMarshal.Cast<byte, uint>(bytes).ToArray();

    /// <summary>Each run of three words, as a number; no duplicates.</summary>
    public static IReadOnlyCollection<uint> Shingles(uint[] words)
    {
        var shingles = new HashSet<uint>();
        for (var i = 0; i + ShingleWords <= words.Length; i++)
        {
            var shingle = words[i];
            for (var j = 1; j < ShingleWords; j++)
                shingle = (BitOperations.RotateLeft(shingle, 5) * Golden) ^ words[i + j];
            shingles.Add(shingle);
        }

        return shingles;
    }

    /// <summary>A folded word as a number.</summary>
    public static uint NumberOf(string word) => word.Aggregate(FnvBasis, Next);

    private static uint Next(uint hash, char c) => (hash ^ c) * FnvPrime;

    private static uint[] Hashes(string folded)
    {
        var words = new List<uint>(folded.Length / 5);
        var hash = FnvBasis;
        for (var i = 0; i <= folded.Length && words.Count < MaxWords; i++)
        {
            if (i < folded.Length && folded[i] != ' ')
            {
                hash = Next(hash, folded[i]);
                continue;
            }

            if (hash != FnvBasis)
                words.Add(hash);
            hash = FnvBasis;
        }

        return [.. words];
    }
}
