using ArticleArchive.Search.Lucene.Sequences;
using ArticleArchive.Search.Research;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>Counts the words near matches.</summary>
/// <param name="window">How many words on either side of a match are near it.</param>
internal sealed class NearWordCounter(int window) : IMatchCounter
{
    /// <summary>The most words to return: those near the most matches.</summary>
    private const int MaxWords = 2000;

    private readonly WordTally _tally = new();
    private readonly List<WordRange> _near = [];
    private long _lines;
    private long _words;

    public void Add(MatchedPassage passage)
    {
        _tally.Begin(passage);
        _near.Clear();
        foreach (var match in passage.Matches)
        {
            _lines++;
            _tally.BeginLine();
            AddNear(new WordRange(Math.Max(0, match.First - window), match.First - 1), passage.Words);
            AddNear(new WordRange(match.Last + 1, Math.Min(passage.Words.Count - 1, match.Last + window)), passage.Words);
        }

        CountOnce(passage.Words);
    }

    /// <summary>The words counted.</summary>
    public FoundNearWords Found(ScannedPassages passages, WordTable table, IndexSnapshot snapshot) => new()
    {
        Passages = passages,
        Lines = _lines,
        Near = _words,
        InArchive = ArticleSizes.All(snapshot),
        Words =
        [
            .. from counted in _tally.Top(word => word.Lines, MaxWords)
               let word = table[counted.Word]
               let inArchive = Math.Max(counted.Count, WordTotals.Get(snapshot, word))
               select new NearWord(word, counted.Count, counted.Lines, counted.Articles, inArchive, FrequentWords.Contains(word)),
        ],
    };

    private void AddNear(WordRange range, PassageWords words)
    {
        for (var at = range.First; at <= range.Last; at++)
            _tally.AddLine(words[at]);
        if (range.First <= range.Last)
            _near.Add(range);
    }

    /// <summary>Counts each word near a match only once, even if it is near several.</summary>
    private void CountOnce(PassageWords words)
    {
        _near.Sort((one, other) => one.First.CompareTo(other.First));
        var next = 0;
        foreach (var range in _near)
        {
            for (var at = Math.Max(next, range.First); at <= range.Last; at++)
            {
                _tally.AddCount(words[at]);
                _words++;
            }

            next = Math.Max(next, range.Last + 1);
        }
    }
}
