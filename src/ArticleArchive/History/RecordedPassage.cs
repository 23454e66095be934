using ArticleArchive.Articles;

namespace ArticleArchive.History;

/// <summary>A passage as a revision recorded it.</summary>
/// <param name="Id">Its permanent id.</param>
/// <param name="Was">Its kind, words and speaker as they stood.</param>
public sealed record RecordedPassage(PassageId Id, RevisionPassage Was);
