namespace ArticleArchive.Search.Sqlite;

/// <summary>Where an article goes.</summary>
/// <param name="Block">The number of its block.</param>
/// <param name="FirstWord">The place of its first word.</param>
/// <param name="FirstSaid">The place of its first quoted word among quoted words.</param>
internal readonly record struct BlockPlace(int Block, int FirstWord, int FirstSaid);
