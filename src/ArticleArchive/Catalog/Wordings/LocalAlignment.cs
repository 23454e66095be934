namespace ArticleArchive.Catalog.Wordings;

/// <summary>
/// Aligns two sequences of words where they are most alike: a local alignment (Smith and Waterman 1981). A kept word scores one; a word that only the shorter
/// has, or that replaces another, costs one. So does one left out, but several left out together cost two, however many they are.
/// </summary>
internal sealed class LocalAlignment
{
    private const int LeftOut = 2;

    /// <summary>A statement shorter than this matches only if it is kept whole, with at most one word added.</summary>
    private const int MinLength = 8;

    /// <summary>A statement shorter than this matches only if seven eighths are kept, with one word replaced or one cut.</summary>
    private const int Short = 12;

    /// <summary>The fewest words that two statements must share if they overlap only in part.</summary>
    private const int LongOverlap = 16;

    private const ushort Nothing = 0;
    private const ushort Both = 1;
    private const ushort Shorter = 2;
    private const ushort Longer = 3;
    private const ushort Skip = 4;

    private readonly uint[] _shorter;
    private readonly uint[] _longer;
    private readonly ushort[,] _steps;
    private readonly (int Shorter, int Longer) _end;
    private readonly bool _isTurned;

    private LocalAlignment(uint[] one, uint[] other)
    {
        _isTurned = !IsBefore(one, other);
        (_shorter, _longer) = _isTurned ? (other, one) : (one, other);
        _steps = new ushort[_shorter.Length + 1, _longer.Length + 1];
        ((Score, Kept), _end) = Fill();
    }

    /// <summary>The number of kept words less the cost of the differences.</summary>
    public int Score { get; }

    /// <summary>The number of words that both have.</summary>
    public int Kept { get; }

    /// <summary>
    /// Whether both print the same words: three quarters of the shorter are kept, or a long stretch that is half of it. A few words in a row are a common
    /// phrase, so more of a short statement must be kept. The order of the two does not matter.
    /// </summary>
    public bool IsSame => _shorter.Length switch
    {
        < MinLength => Kept == _shorter.Length && Score >= Kept - 1,
        < Short => Kept * 8 >= _shorter.Length * 7 && Score >= Kept - 3,
        _ => Score * 2 >= Kept && (Kept * 4 >= _shorter.Length * 3 || Kept >= Math.Max(LongOverlap, _shorter.Length / 2)),
    };

    /// <summary>
    /// Each word of the aligned stretches: its index in either sequence, -1 for the one that lacks it. A replaced word gives two entries, first sequence first.
    /// </summary>
    public IReadOnlyList<(int One, int Other)> Moves
    {
        get
        {
            var moves = new List<(int One, int Other)>();
            for (var (i, j) = _end; _steps[i, j] != Nothing;)
                (i, j) = Back(i, j, moves);
            moves.Reverse();
            return _isTurned ? [.. moves.Select(move => (move.Other, move.One))] : moves;
        }
    }

    /// <summary>The best alignment of two sequences of words.</summary>
    public static LocalAlignment Between(uint[] one, uint[] other) => new(one, other);

    private static bool IsBefore(uint[] one, uint[] other) =>
        one.Length != other.Length ? one.Length < other.Length : one.AsSpan().SequenceCompareTo(other) <= 0;

    private ((int Score, int Kept) Best, (int Shorter, int Longer) End) Fill()
    {
        var above = new (int Score, int Kept)[_longer.Length + 1];
        var row = new (int Score, int Kept)[_longer.Length + 1];
        var (best, end) = ((Score: 0, Kept: 0), (0, 0));
        for (var i = 1; i <= _shorter.Length; i++)
        {
            var (skipping, from) = ((Score: 0, Kept: 0), 0);
            for (var j = 1; j <= _longer.Length; j++)
            {
                var isKept = _longer[j - 1] == _shorter[i - 1];
                var (cell, step) = ((Score: above[j - 1].Score + (isKept ? 1 : -1), Kept: above[j - 1].Kept + (isKept ? 1 : 0)), Both);
                if (IsBetter((above[j].Score - 1, above[j].Kept), cell))
                    (cell, step) = ((above[j].Score - 1, above[j].Kept), Shorter);
                if (IsBetter((row[j - 1].Score - 1, row[j - 1].Kept), cell))
                    (cell, step) = ((row[j - 1].Score - 1, row[j - 1].Kept), Longer);
                if (IsBetter(skipping, cell))
                    (cell, step) = (skipping, (ushort)(Skip + from));
                (row[j], _steps[i, j]) = cell.Score > 0 ? (cell, step) : (default, Nothing);
                if (IsBetter((row[j].Score - LeftOut, row[j].Kept), skipping))
                    (skipping, from) = ((row[j].Score - LeftOut, row[j].Kept), j);
                if (IsBetter(row[j], best))
                    (best, end) = (row[j], (i, j));
            }

            (above, row) = (row, above);
        }

        return (best, end);
    }

    private (int Shorter, int Longer) Back(int i, int j, List<(int One, int Other)> moves)
    {
        switch (_steps[i, j])
        {
            case Both when _shorter[i - 1] == _longer[j - 1]:
                moves.Add((i - 1, j - 1));
                return (i - 1, j - 1);
            case Both:
                moves.Add((-1, j - 1));
                moves.Add((i - 1, -1));
                return (i - 1, j - 1);
            case Shorter:
                moves.Add((i - 1, -1));
                return (i - 1, j);
            case Longer:
                moves.Add((-1, j - 1));
                return (i, j - 1);
            default:
                var from = _steps[i, j] - Skip;
                for (; j > from; j--)
                    moves.Add((-1, j - 1));
                return (i, from);
        }
    }

    private static bool IsBetter((int Score, int Kept) one, (int Score, int Kept) than) =>
        one.Score > than.Score || (one.Score == than.Score && one.Kept > than.Kept);
}
