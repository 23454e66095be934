namespace ArticleArchive.History;

/// <summary>A passage as recorded in a revision.</summary>
/// <param name="Id">Its permanent id.</param>
/// <param name="Was">Its kind, words and speaker at that time.</param>
public sealed record RecordedPassage(PassageId Id, RevisionPassage Was);
