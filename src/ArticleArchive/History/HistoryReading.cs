using ArticleArchive.Articles;

namespace ArticleArchive.History;

/// <summary>What came of reading a history file.</summary>
/// <param name="Revisions">The records, oldest first; empty when there is a problem: a history that does not hold is not used.</param>
/// <param name="Problem">What does not hold, and on which line; null when all does.</param>
public sealed record HistoryReading(IReadOnlyList<Revision> Revisions, ContentProblem? Problem);
