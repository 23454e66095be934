namespace ArticleArchive.Content.Layouts;

/// <summary>What the lines of a body say about its layout: counts over the breaks between a line and the next.</summary>
internal sealed record LineEvidence
{
    private const int LeastIndent = 2;

    /// <summary>How many lines the body has.</summary>
    public required int Lines { get; init; }

    /// <summary>How many pairs of lines have blank lines between them.</summary>
    public int Gaps { get; private set; }

    /// <summary>How many pairs of lines follow one another at once.</summary>
    public int Breaks { get; private set; }

    /// <summary>Of these, how many have a second line that goes on with a sentence.</summary>
    public int GoingOn { get; private set; }

    /// <summary>Of these, how many have a first line that ends a sentence.</summary>
    public int Ended { get; private set; }

    /// <summary>Of these, how many have a first line that was too long to hold the first word of the second.</summary>
    public int Full { get; private set; }

    /// <summary>Of these, how many have a second line that is indented.</summary>
    public int Indented { get; private set; }

    /// <summary>Of these, how many are as they must be at the start of a paragraph: the sentence before has ended, and none goes on.</summary>
    public int IndentedWell { get; private set; }

    /// <summary>The width at which lines are broken, if they are: nineteen of twenty lines are no longer.</summary>
    public required int Width { get; init; }

    /// <summary>The column from which a line counts as indented.</summary>
    public required int Indent { get; init; }

    /// <summary>Counts the breaks of a body.</summary>
    public static LineEvidence Of(IReadOnlyList<StoredLine> body)
    {
        if (body.Count == 0)
            return new LineEvidence { Lines = 0, Width = 0, Indent = LeastIndent };

        int[] lengths = [.. body.Select(line => line.Text.Length).Order()];
        var evidence = new LineEvidence
        {
            Lines = body.Count,
            Width = lengths[Math.Min(lengths.Length - 1, lengths.Length * 19 / 20)],
            Indent = body.Min(line => line.Indent) + LeastIndent,
        };
        for (var i = 1; i < body.Count; i++)
            evidence.Count(body[i - 1], body[i]);
        return evidence;
    }

    /// <summary>True when the line is too short to have been broken at the width, so that its end was meant.</summary>
    public bool IsShort(StoredLine line, StoredLine next) => line.Text.Length + 1 + LineShape.FirstWord(next.Text) <= Width - (Width / 20);

    private void Count(StoredLine first, StoredLine second)
    {
        if (second.Gap > 0)
        {
            Gaps++;
            return;
        }

        var (goesOn, ended) = (LineShape.GoesOn(second.Text), LineShape.EndsSentence(first.Text));
        Breaks++;
        GoingOn += goesOn ? 1 : 0;
        Ended += ended ? 1 : 0;
        Full += IsShort(first, second) ? 0 : 1;
        if (second.Indent >= Indent)
        {
            Indented++;
            IndentedWell += ended && !goesOn ? 1 : 0;
        }
    }
}
