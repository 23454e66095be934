namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>Words of a passage, from the first to the last place, both included and counted from 0.</summary>
internal readonly record struct WordRange(int First, int Last);
