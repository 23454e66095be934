namespace ArticleArchive.History;

/// <summary>What a revision records about a passage of the previous revision that changed or moved.</summary>
/// <param name="Id">The passage of the previous revision.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Moved">Whether its place changed in the order of the passages that were kept.</param>
/// <param name="Score">How similar the words are, 0 to 1.</param>
/// <param name="Now">The passages of this revision that hold its words; empty when it was removed.</param>
public sealed record RecordedFate(PassageId Id, PassageFate Fate, bool Moved, double Score, IReadOnlyList<PassageId> Now);
