namespace ArticleArchive.History;

/// <summary>A possible match: passages of the older revision that may have become passages of the newer one.</summary>
/// <param name="Before">Consecutive passages of the older revision, by index; more than one for a merge.</param>
/// <param name="After">Consecutive passages of the newer revision, by index; more than one for a split.</param>
/// <param name="Score">How similar the words are, 0 to 1.</param>
internal sealed record MatchCandidate(IReadOnlyList<int> Before, IReadOnlyList<int> After, double Score)
{
    /// <summary>What became of the older passages, if the match is right.</summary>
    public PassageFate Fate => this switch
    {
        { After.Count: > 1 } => PassageFate.Split,
        { Before.Count: > 1 } => PassageFate.Merged,
        { Score: 1 } => PassageFate.Same,
        _ => PassageFate.Edited,
    };

    /// <summary>Whether both explain the same passage, so that only one can be right.</summary>
    public bool Contradicts(MatchCandidate other) => Before.Intersect(other.Before).Any() || After.Intersect(other.After).Any();
}
