namespace ArticleArchive.Search.Postings;

/// <summary>At least one of some parts.</summary>
internal sealed class AnyClause(IReadOnlyList<IClause> parts) : IClause
{
    public long Passages { get; } = parts.Sum(part => part.Passages);

    public Span<ulong> Find(Layer layer)
    {
        var found = parts[0].Find(layer);
        for (var i = 1; i < parts.Count; i++)
            Bits.Or(found, parts[i].Find(layer));
        return found;
    }

    public void Score(Layer layer, PassageScores scores)
    {
        foreach (var part in parts)
            part.Score(layer, scores);
    }
}
