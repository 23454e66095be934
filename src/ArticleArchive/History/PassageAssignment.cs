using ArticleArchive.Articles;

namespace ArticleArchive.History;

/// <summary>The ids of an article's passages as it stands, and what became of the passages of its last recorded revision.</summary>
/// <param name="Ids">The id of each passage, in order.</param>
/// <param name="Fates">What became of the recorded passages, save those that stayed the same in their place; empty when nothing was recorded or nothing changed.</param>
public sealed record PassageAssignment(IReadOnlyList<PassageId> Ids, IReadOnlyList<RecordedFate> Fates);
