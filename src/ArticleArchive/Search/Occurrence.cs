namespace ArticleArchive.Search;

/// <summary>Where a word, prefix or phrase stands: in which stream, and from which word of it to which.</summary>
internal readonly record struct Occurrence(int Stream, int First, int Last);
