namespace ArticleArchive.Search;

/// <summary>A place of a word, prefix or phrase: the stream, and the first and last word in it.</summary>
internal readonly record struct Occurrence(int Stream, int First, int Last);
