using ArticleArchive.Articles;

namespace ArticleArchive.History;

/// <summary>What a revision recorded of a passage of the revision before it, when it did not simply stay the same.</summary>
/// <param name="Id">The passage of the revision before.</param>
/// <param name="Fate">What became of it.</param>
/// <param name="Moved">Whether it stands in another order among the passages that were kept.</param>
/// <param name="Score">How alike the words are, 0 to 1.</param>
/// <param name="Now">The passages of this revision that hold its words; empty when it was removed.</param>
public sealed record RecordedFate(PassageId Id, PassageFate Fate, bool Moved, double Score, IReadOnlyList<PassageId> Now);
