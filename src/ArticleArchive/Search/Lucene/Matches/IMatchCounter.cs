namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>Takes the passages that a query finds, one after another; those of an article come together.</summary>
internal interface IMatchCounter
{
    /// <summary>Takes a passage. It is the same object the next time.</summary>
    void Add(MatchedPassage passage);
}
