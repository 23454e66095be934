namespace ArticleArchive.Checking.Drafts;

/// <summary>A place in a draft.</summary>
/// <param name="Line">The line, from 1. A Word document has no lines, so this is the number of the paragraph, not counting empty ones.</param>
/// <param name="Column">The UTF-16 unit in the line, from 1.</param>
public readonly record struct DraftPlace(int Line, int Column)
{
    /// <summary>The place in the form that compilers use: <c>12:5</c>.</summary>
    public override string ToString() => FormattableString.Invariant($"{Line}:{Column}");
}
