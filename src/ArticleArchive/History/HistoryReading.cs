namespace ArticleArchive.History;

/// <summary>The result of reading a history file.</summary>
/// <param name="Revisions">The records, oldest first; empty when there is a problem, because a faulty history is not used.</param>
/// <param name="Problem">What is wrong, and on which line; null when nothing is.</param>
public sealed record HistoryReading(IReadOnlyList<Revision> Revisions, ContentProblem? Problem);
