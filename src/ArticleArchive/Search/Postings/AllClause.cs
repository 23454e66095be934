namespace ArticleArchive.Search.Postings;

/// <summary>All of some parts, and none of others.</summary>
internal sealed class AllClause(IReadOnlyList<IClause> wanted, IReadOnlyList<IClause> excluded) : IClause
{
    private readonly IClause[] _rarestFirst = [.. wanted.OrderBy(part => part.Passages)];

    public long Passages { get; } = wanted.Min(part => part.Passages);

    public Span<ulong> Find(Layer layer)
    {
        var found = _rarestFirst[0].Find(layer);
        foreach (var part in _rarestFirst.AsSpan(1))
        {
            if (!found.ContainsAnyExcept(0UL) || part.Find(layer) is not { IsEmpty: false } others)
                return [];
            Bits.And(found, others);
        }

        foreach (var part in excluded)
        {
            if (!found.ContainsAnyExcept(0UL))
                return [];
            if (part.Find(layer) is { IsEmpty: false } others)
                Bits.Without(found, others);
        }

        return found;
    }

    public void Score(Layer layer, PassageScores scores)
    {
        foreach (var part in wanted)
            part.Score(layer, scores);
    }
}
