namespace ArticleArchive.Search.Sqlite;

/// <summary>Who speaks in a passage.</summary>
/// <param name="Passage">Index of the passage in its article.</param>
/// <param name="Speaker">Id of the speaker's mark in <c>search_values</c>.</param>
internal readonly record struct PassageSpeaker(int Passage, int Speaker);
