using ArticleArchive.Catalog;
using ArticleArchive.Search.Indexing;

namespace ArticleArchive.Search.Postings;

/// <summary>The conditions of a query on articles.</summary>
/// <param name="ranges">The dates that are left, as rows of passages.</param>
/// <param name="wanted">Labels, field by field: an article needs one of each.</param>
/// <param name="excluded">Labels of which an article may have none.</param>
internal sealed class ArticleConditions(IReadOnlyList<RowRange> ranges, IReadOnlyList<IReadOnlySet<int>> wanted, IReadOnlySet<int> excluded)
{
    private readonly bool _leavesAll = ranges is [{ First: long.MinValue, End: long.MaxValue }] && wanted.Count == 0 && excluded.Count == 0;
    private ulong[] _passages = [];
    private int _number = -1;
    private Block? _block;

    /// <summary>The passages of the articles of a block that are left.</summary>
    public ReadOnlySpan<ulong> Passages(int number, Block block)
    {
        if (_leavesAll)
            return block.Live;

        if (_number != number || _block != block)
            Find(block, Bits.Empty(ref _passages, block.Passages));
        (_number, _block) = (number, block);
        return _passages.AsSpan(0, Bits.WordsFor(block.Passages));
    }

    private void Find(Block block, Span<ulong> left)
    {
        var firsts = block.FirstPassages;
        for (var article = 0; article < block.Articles; article++)
        {
            if (block.KeyOf(article) is var key && key != Block.Gone && IsDated(new ArticleKey(key).RowOf(0)) && IsLabelled(block.LabelsOf(article)))
                Bits.AddRange(left, firsts[article], firsts[article + 1]);
        }
    }

    private bool IsDated(long row)
    {
        foreach (var range in ranges)
        {
            if (range.First <= row && row < range.End)
                return true;
        }

        return false;
    }

    private bool IsLabelled(ReadOnlySpan<int> labels)
    {
        foreach (var field in wanted)
        {
            if (!HasAny(labels, field))
                return false;
        }

        return excluded.Count == 0 || !HasAny(labels, excluded);
    }

    private static bool HasAny(ReadOnlySpan<int> labels, IReadOnlySet<int> some)
    {
        foreach (var label in labels)
        {
            if (some.Contains(label))
                return true;
        }

        return false;
    }
}
