namespace ArticleArchive.History;

/// <summary>One place at which a revision differs from the one before.</summary>
/// <param name="Kind">How.</param>
/// <param name="Before">The passages as they were, in order; empty for what was put in.</param>
/// <param name="After">The passages as they became, in order; empty for what was taken out.</param>
public sealed record PassageChange(PassageChangeKind Kind, IReadOnlyList<RecordedPassage> Before, IReadOnlyList<RecordedPassage> After)
{
    /// <summary>Whether the passage also came to stand in another order.</summary>
    public bool Moved { get; init; }

    /// <summary>The difference word by word; the passages of one side are parted by line breaks.</summary>
    public IReadOnlyList<WordDifference> Difference => WordDifference.Between(Words(Before), Words(After));

    private static string Words(IReadOnlyList<RecordedPassage> passages) => string.Join('\n', passages.Select(passage => passage.Was.Text));
}
