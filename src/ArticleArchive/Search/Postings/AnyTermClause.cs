namespace ArticleArchive.Search.Postings;

/// <summary>At least one of some terms.</summary>
internal sealed class AnyTermClause(IReadOnlyList<ITermClause> terms) : ITermClause
{
    private readonly AnyClause _any = new(terms);

    public long Passages => _any.Passages;

    public Span<ulong> Find(Layer layer) => _any.Find(layer);

    public void Score(Layer layer, PassageScores scores) => _any.Score(layer, scores);

    public void AddTo(List<PlaceRange> found, Layer layer)
    {
        foreach (var term in terms)
            term.AddTo(found, layer);
    }
}
