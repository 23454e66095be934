namespace ArticleArchive.History;

/// <summary>A way in which passages of the older revision may have become passages of the newer one.</summary>
/// <param name="Before">Passages of the older revision, by index, in a row; more than one for a merge.</param>
/// <param name="After">Passages of the newer revision, by index, in a row; more than one for a split.</param>
/// <param name="Score">How alike the words are, 0 to 1.</param>
internal sealed record MatchCandidate(IReadOnlyList<int> Before, IReadOnlyList<int> After, double Score)
{
    /// <summary>What the older passages became, if this is what happened.</summary>
    public PassageFate Fate => this switch
    {
        { After.Count: > 1 } => PassageFate.Split,
        { Before.Count: > 1 } => PassageFate.Merged,
        { Score: 1 } => PassageFate.Same,
        _ => PassageFate.Edited,
    };

    /// <summary>Whether both explain a passage, so that only one can be true.</summary>
    public bool Contradicts(MatchCandidate other) => Before.Intersect(other.Before).Any() || After.Intersect(other.After).Any();
}
