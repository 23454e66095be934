namespace ArticleArchive.History;

/// <summary>The ids of an article's passages as they are now, and what has become of the passages of its last recorded revision.</summary>
/// <param name="Ids">The id of each passage, in order.</param>
/// <param name="Fates">The fates of the recorded passages that changed or moved; empty when nothing was recorded or nothing changed.</param>
public sealed record PassageAssignment(IReadOnlyList<PassageId> Ids, IReadOnlyList<RecordedFate> Fates);
