namespace ArticleArchive.Checking.Drafts;

/// <summary>A place in a draft.</summary>
/// <param name="Line">The line, from 1. A Word document has no lines, so this is the number of the paragraph, not counting empty ones.</param>
/// <param name="Column">The UTF-16 unit in the line, from 1.</param>
public readonly record struct DraftPlace(int Line, int Column) : IComparable<DraftPlace>
{
    /// <inheritdoc/>
    public int CompareTo(DraftPlace other) => (Line, Column).CompareTo((other.Line, other.Column));

    /// <summary>The place in the form that compilers use: <c>12:5</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");

    /// <summary>Whether one place is before another.</summary>
    public static bool operator <(DraftPlace left, DraftPlace right) => left.CompareTo(right) < 0;

    /// <summary>Whether one place is after another.</summary>
    public static bool operator >(DraftPlace left, DraftPlace right) => left.CompareTo(right) > 0;

    /// <summary>Whether one place is before another or the same.</summary>
    public static bool operator <=(DraftPlace left, DraftPlace right) => left.CompareTo(right) <= 0;

    /// <summary>Whether one place is after another or the same.</summary>
    public static bool operator >=(DraftPlace left, DraftPlace right) => left.CompareTo(right) >= 0;
}
