namespace ArticleArchive.Checking.Clauses;

/// <summary>A sentence and the place in it where a quotation cuts.</summary>
/// <param name="Words">All tokens of the sentence.</param>
/// <param name="Cut">The first token of the quotation; for a cut at its end, the first token after it.</param>
internal sealed record CutSentence(IReadOnlyList<ClauseWord> Words, int Cut)
{
    /// <summary>What stands before the cut.</summary>
    public IReadOnlyList<ClauseWord> Before => [.. Words.Take(Cut)];

    /// <summary>What stands after the cut.</summary>
    public IReadOnlyList<ClauseWord> After => [.. Words.Skip(Cut)];

    /// <summary>True when the sentence asks.</summary>
    public bool Asks => Words.Count > 0 && Words.Any(word => word.Mark == ClauseMark.Question);
}
