namespace ArticleArchive.Search.Postings;

/// <summary>At least one of some parts.</summary>
internal sealed class AnyClause(IReadOnlyList<IClause> parts) : IClause
{
    public long Passages { get; } = parts.Sum(part => part.Passages);

    public Span<ulong> Find(Layer layer)
    {
        var found = Span<ulong>.Empty;
        foreach (var part in parts)
        {
            var others = part.Find(layer);
            if (found.IsEmpty)
                found = others;
            else if (!others.IsEmpty)
                Bits.Or(found, others);
        }

        return found;
    }

    public void Score(Layer layer, PassageScores scores)
    {
        foreach (var part in parts)
            part.Score(layer, scores);
    }
}
