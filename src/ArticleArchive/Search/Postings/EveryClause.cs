namespace ArticleArchive.Search.Postings;

/// <summary>Every passage with a word that counts.</summary>
internal sealed class EveryClause : IClause
{
    private ulong[] _found = [];

    public long Passages => long.MaxValue;

    public Span<ulong> Find(Layer layer)
    {
        var found = Bits.Empty(ref _found, layer.Block.Passages);
        layer.Universe().CopyTo(found);
        return found;
    }

    public void Score(Layer layer, PassageScores scores)
    {
    }
}
