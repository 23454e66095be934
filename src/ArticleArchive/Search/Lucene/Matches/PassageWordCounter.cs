namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>Counts the words of passages.</summary>
/// <param name="counts">Whether the word at a place counts.</param>
internal sealed class PassageWordCounter(Func<PassageWords, int, bool> counts) : IMatchCounter
{
    /// <summary>The counts of each word. A line in it is a passage.</summary>
    public WordTally Tally { get; } = new();

    /// <summary>The number of words counted.</summary>
    public long Total { get; private set; }

    public void Add(MatchedPassage passage)
    {
        Tally.Begin(passage);
        Tally.BeginLine();
        for (var at = 0; at < passage.Words.Count; at++)
        {
            if (!counts(passage.Words, at))
                continue;

            Total++;
            Tally.Add(passage.Words[at]);
        }
    }
}
