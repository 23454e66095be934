namespace ArticleArchive.History;

/// <summary>A place where a revision differs from the one before.</summary>
/// <param name="Kind">The kind of change.</param>
/// <param name="Before">The passages before, in order; empty for an addition.</param>
/// <param name="After">The passages after, in order; empty for a removal.</param>
public sealed record PassageChange(PassageChangeKind Kind, IReadOnlyList<RecordedPassage> Before, IReadOnlyList<RecordedPassage> After)
{
    /// <summary>Whether the passage also moved.</summary>
    public bool Moved { get; init; }

    /// <summary>The difference word by word; line breaks separate the passages of one side.</summary>
    public IReadOnlyList<WordDifference> Difference => WordDifference.Between(Words(Before), Words(After));

    private static string Words(IReadOnlyList<RecordedPassage> passages) => string.Join('\n', passages.Select(passage => passage.Was.Text));
}
