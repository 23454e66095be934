using ArticleArchive.History;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Checking.Matching;

/// <summary>
/// A quotation aligned with the words of a row so that the fewest words differ (edit distance by words, where removing or adding a word costs one). The row's
/// words before and after the quotation cost nothing, nor do those that it omits.
/// </summary>
internal sealed class Alignment
{
    private enum Step : byte
    {
        None,
        Keep,
        Remove,
        Add,
        Skip,
    }

    private const int MaxAtEnd = 3;

    private readonly IReadOnlyList<(Token Word, bool AfterGap)> _given;
    private readonly Step[,] _steps;

    private Alignment(GivenQuotation given, SourceRow row)
    {
        Row = row;
        Given = given;
        _given = [.. given.Parts.SelectMany(part => part.Words.Select((word, i) => (word, i == 0)))];
        _steps = new Step[_given.Count + 1, row.Words.Count + 1];
        Moves = WithSigns(WithEnds(Trace(Fill())));
    }

    public SourceRow Row { get; }

    public GivenQuotation Given { get; }

    /// <summary>
    /// Each word of the quotation and of the stretch of the row aligned with it: index in the quotation or -1, index in the row or -1. Omitted words are not
    /// included.
    /// </summary>
    public IReadOnlyList<(int Given, int Row)> Moves { get; }

    /// <summary>Twice the shared words over the words of both: 0 to 1 (the Dice coefficient).</summary>
    public double Likeness => Moves.Count == 0 ? 0 : 2.0 * Kept / (Kept + Moves.Count);

    /// <summary>The number of shared words.</summary>
    public int Kept => Moves.Count(move => move is { Given: >= 0, Row: >= 0 });

    public static Alignment Align(GivenQuotation given, SourceRow row) => new(given, row);

    /// <summary>The first and last word of the row aligned with the quotation; null when there are none.</summary>
    public (int First, int Last)? Stretch
    {
        get
        {
            var kept = Moves.Where(move => move.Row >= 0).Select(move => move.Row).ToList();
            return kept.Count == 0 ? null : (kept[0], kept[^1]);
        }
    }

    /// <summary>The words that differ, folded.</summary>
    public IEnumerable<string> Differing => Moves
        .Where(move => move.Given < 0 || move.Row < 0)
        .Select(move => move.Given >= 0 ? _given[move.Given].Word.Word : Row.Words[move.Row].Token.Word);

    /// <summary>The words that only the archive has, folded.</summary>
    public IReadOnlyList<string> Removed => [.. Moves.Where(move => move.Given < 0).Select(move => Row.Words[move.Row].Token.Word)];

    /// <summary>The words that only the quotation has, folded.</summary>
    public IReadOnlyList<string> Added => [.. Moves.Where(move => move.Row < 0).Select(move => _given[move.Given].Word.Word)];

    public static WordChange ChangeOf((int Given, int Row) move) => move switch
    {
        { Given: < 0 } => WordChange.Removed,
        { Row: < 0 } => WordChange.Added,
        _ => WordChange.Kept,
    };

    private int Fill()
    {
        var (rows, columns) = (_given.Count, Row.Words.Count);
        var above = new int[columns + 1];
        var costs = new int[columns + 1];
        for (var i = 1; i <= rows; i++)
        {
            costs[0] = i;
            _steps[i, 0] = Step.Add;
            var word = _given[i - 1].Word.Word;
            var isFree = i == rows || _given[i].AfterGap;
            for (var j = 1; j <= columns; j++)
            {
                var (cost, step) = (above[j] + 1, Step.Add);
                if (costs[j - 1] + (isFree ? 0 : 1) is var without && without <= cost)
                    (cost, step) = (without, isFree ? Step.Skip : Step.Remove);
                if (above[j - 1] <= cost && string.Equals(word, Row.Words[j - 1].Token.Word, StringComparison.Ordinal))
                    (cost, step) = (above[j - 1], Step.Keep);
                (costs[j], _steps[i, j]) = (cost, step);
            }

            (above, costs) = (costs, above);
        }

        return columns;
    }

    private List<(int Given, int Row)> Trace(int column)
    {
        var moves = new List<(int, int)>();
        for (var (i, j) = (_given.Count, column); i > 0;)
        {
            switch (_steps[i, j])
            {
                case Step.Keep:
                    moves.Add((--i, --j));
                    break;
                case Step.Add:
                    moves.Add((--i, -1));
                    break;
                case Step.Remove:
                    moves.Add((-1, --j));
                    break;
                default:
                    j--;
                    break;
            }
        }

        moves.Reverse();
        return moves;
    }

    /// <summary>A few differing words at an end are paired with as many words of the row, within its sentence.</summary>
    private List<(int Given, int Row)> WithEnds(List<(int Given, int Row)> moves)
    {
        var first = moves.FindIndex(move => move.Row >= 0);
        var last = moves.FindLastIndex(move => move.Row >= 0);
        if (first < 0)
            return moves;

        var (before, after) = (first, moves.Count - 1 - last);
        var start = moves[first].Row;
        for (var i = 0; before <= MaxAtEnd && i < before && InSentence(start - 1); i++)
            moves.Insert(0, (-1, --start));

        var end = moves.FindLast(move => move.Row >= 0).Row;
        for (var i = 0; after <= MaxAtEnd && i < after && InSentence(end); i++)
            moves.Add((-1, ++end));

        return moves;
    }

    /// <summary>Adds the rest of a number when the quotation has only part of it.</summary>
    private List<(int Given, int Row)> WithSigns(List<(int Given, int Row)> moves)
    {
        if (!moves.Exists(move => move.Row >= 0))
            return moves;

        for (var first = moves.Find(move => move.Row >= 0).Row; Row.IsGlued(first - 1); first--)
            moves.Insert(0, (-1, first - 1));
        for (var last = moves.FindLast(move => move.Row >= 0).Row; Row.IsGlued(last); last++)
            moves.Add((-1, last + 1));
        return moves;
    }

    /// <summary>Whether the next word of the row is in the same sentence.</summary>
    private bool InSentence(int word)
    {
        if (word < 0 || word + 1 >= Row.Words.Count || Row.Words[word].Passage != Row.Words[word + 1].Passage
            || Row.Words[word].Part != Row.Words[word + 1].Part)
            return false;

        var text = Row.Article.Passages[Row.Words[word].Passage].Text;
        return text.AsSpan(Row.Words[word].Token.End, Row.Words[word + 1].Token.Start - Row.Words[word].Token.End).IndexOfAny(".!?:;") < 0;
    }
}
