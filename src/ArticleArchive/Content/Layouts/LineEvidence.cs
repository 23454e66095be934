namespace ArticleArchive.Content.Layouts;

/// <summary>Counts of line breaks that reveal the layout of a body.</summary>
internal sealed record LineEvidence
{
    private const int MinIndent = 2;

    /// <summary>The number of pairs of lines with blank lines between them.</summary>
    public int Gaps { get; private set; }

    /// <summary>The number of pairs of lines without a blank line between them.</summary>
    public int Breaks { get; private set; }

    /// <summary>The number of those pairs whose second line continues a sentence.</summary>
    public int Continued { get; private set; }

    /// <summary>The number of those pairs whose first line ends a sentence.</summary>
    public int Ended { get; private set; }

    /// <summary>The number of those pairs whose first line had no room for the first word of the second.</summary>
    public int Full { get; private set; }

    /// <summary>The number of those pairs whose second line is indented.</summary>
    public int Indented { get; private set; }

    /// <summary>The number of those indented lines that can begin a paragraph: the sentence before has ended, and none continues.</summary>
    public int IndentedWell { get; private set; }

    /// <summary>The width at which lines are broken, if they are: 19 of 20 lines are no longer.</summary>
    public required int Width { get; init; }

    /// <summary>The column from which a line counts as indented.</summary>
    public required int Indent { get; init; }

    /// <summary>Counts the breaks of a body.</summary>
    public static LineEvidence From(IReadOnlyList<StoredLine> body)
    {
        if (body.Count == 0)
            return new LineEvidence { Width = 0, Indent = MinIndent };

        var evidence = new LineEvidence
        {
            Width = WidthOf(body),
            Indent = body.Min(line => line.Indent) + MinIndent,
        };
        for (var i = 1; i < body.Count; i++)
            evidence.Count(body[i - 1], body[i]);
        return evidence;
    }

    /// <summary>The length that 19 of 20 lines do not exceed.</summary>
    /// <param name="lines">At least one line.</param>
    public static int WidthOf(IReadOnlyList<StoredLine> lines)
    {
        int[] lengths = [.. lines.Select(line => line.Text.Length).Order()];
        return lengths[Math.Min(lengths.Length - 1, lengths.Length * 19 / 20)];
    }

    /// <summary>True when the line is too short to have been broken at the width, so that its end was intended.</summary>
    public bool IsShort(StoredLine line, StoredLine next) => line.Text.Length + 1 + LineShape.FirstWord(next.Text) <= Width - (Width / 20);

    private void Count(StoredLine first, StoredLine second)
    {
        if (second.Gap > 0)
        {
            Gaps++;
            return;
        }

        var (continues, ended) = (LineShape.ContinuesSentence(second.Text), LineShape.EndsSentence(first.Text));
        Breaks++;
        Continued += continues ? 1 : 0;
        Ended += ended ? 1 : 0;
        Full += IsShort(first, second) ? 0 : 1;
        if (second.Indent >= Indent)
        {
            Indented++;
            IndentedWell += ended && !continues ? 1 : 0;
        }
    }
}
