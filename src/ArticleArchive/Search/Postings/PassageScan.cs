namespace ArticleArchive.Search.Postings;

/// <summary>Finds the passages that a query means, block by block, in rising order of blocks.</summary>
/// <param name="layer">The words that count.</param>
/// <param name="clause">What they must say.</param>
/// <param name="filter">The articles that come into question.</param>
internal sealed class PassageScan(Layer layer, IClause clause, ArticleConditions filter)
{
    /// <summary>The passages found in a block; empty when there are none. Good until the next call.</summary>
    public Span<ulong> Find(int number, Block block) => layer.Open(number, block) ? Find(block) : [];

    /// <summary>The passages found in the statements of one speaker.</summary>
    public Span<ulong> FindFor(int speaker, int number, Block block) => layer.OpenFor(speaker, number, block) ? Find(block) : [];

    /// <summary>Scores the passages of the block that was looked at last.</summary>
    public void Score(PassageScores scores)
    {
        scores.Clear(layer.Block.Passages);
        clause.Score(layer, scores);
    }

    private Span<ulong> Find(Block block)
    {
        var found = clause.Find(layer);
        if (found.IsEmpty)
            return [];

        layer.Restrict(found);
        Bits.And(found, filter.Passages(layer.Number, block));
        return found.ContainsAnyExcept(0UL) ? found : [];
    }
}
