namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>Passes each passage to two counters, so that its words are read only once.</summary>
internal sealed class CounterPair(IMatchCounter one, IMatchCounter other) : IMatchCounter
{
    public void Add(MatchedPassage passage)
    {
        one.Add(passage);
        other.Add(passage);
    }
}
