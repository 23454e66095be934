namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>Words of a passage, from one place to another, both counted from 0 and included.</summary>
internal readonly record struct WordRange(int First, int Last);
