namespace ArticleArchive.History;

/// <summary>What became of one passage of the older revision.</summary>
/// <param name="Fate">What became of it.</param>
/// <param name="Now">The passages of the newer revision that hold its words, by index, in order; empty when it was removed.</param>
/// <param name="Score">How similar the words are, 0 to 1; 0 when it was removed.</param>
/// <param name="Moved">Whether its place changed in the order of the passages that were kept.</param>
public sealed record PassageMatch(PassageFate Fate, IReadOnlyList<int> Now, double Score, bool Moved)
{
    /// <summary>The words are gone.</summary>
    public static PassageMatch Removed { get; } = new(PassageFate.Removed, [], 0, Moved: false);
}
