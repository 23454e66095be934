namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>Receives the passages that a query finds, one after another; those of an article come together.</summary>
internal interface IMatchCounter
{
    /// <summary>Receives a passage. The object is reused for the next passage.</summary>
    void Add(MatchedPassage passage);
}
