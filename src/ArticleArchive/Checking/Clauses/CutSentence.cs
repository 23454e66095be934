namespace ArticleArchive.Checking.Clauses;

/// <summary>A sentence and the place where a quotation cuts it.</summary>
/// <param name="Words">All tokens of the sentence.</param>
/// <param name="Cut">The first token of the quotation; for a cut at its end, the first token after it.</param>
internal sealed record CutSentence(IReadOnlyList<ClauseWord> Words, int Cut)
{
    public IReadOnlyList<ClauseWord> Before => [.. Words.Take(Cut)];

    public IReadOnlyList<ClauseWord> After => [.. Words.Skip(Cut)];

    /// <summary>The first token after the quotation; 0 where it is not known. Only for a cut at its beginning.</summary>
    public int End { get; init; }

    /// <summary>The last word of a sentence of its own that takes something back, for a cut at the end of a quotation; null when there is none.</summary>
    public PassageSpan? Afterthought { get; init; }

    public bool Asks => Words.Count > 0 && Words.Any(word => word.Mark == ClauseMark.Question);
}
