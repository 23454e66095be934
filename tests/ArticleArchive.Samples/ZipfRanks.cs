namespace ArticleArchive.Samples;

/// <summary>
/// Ranks drawn as words are in natural text: the n-th most frequent about 1/n as often as the first (Zipf, with Mandelbrot's offset). In whole
/// numbers, because powers and logarithms differ in their last digit from machine to machine.
/// </summary>
internal sealed class ZipfRanks
{
    private const int Offset = 8;
    private const ulong Scale = 1UL << 40;

    private readonly ulong[] _sums;

    public ZipfRanks(int count)
    {
        _sums = new ulong[count];
        var sum = 0UL;
        for (var rank = 0; rank < count; rank++)
            _sums[rank] = sum += Scale / (ulong)(rank + Offset);
    }

    /// <summary>A rank from 0.</summary>
    public int Draw(SampleRandom random)
    {
        var found = Array.BinarySearch(_sums, random.Below(_sums[^1]));
        return found < 0 ? ~found : found + 1;
    }
}
