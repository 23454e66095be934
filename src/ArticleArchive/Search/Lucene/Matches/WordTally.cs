namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>Counts words, and the lines and articles that have them.</summary>
internal sealed class WordTally
{
    private TalliedWord[] _entries = new TalliedWord[1 << 10];
    private int _line;
    private int _articles;
    private long _article = -1;

    /// <summary>Call before adding the words of a passage. The passages of an article must come together.</summary>
    public void Begin(MatchedPassage passage)
    {
        var key = passage.Segment.Keys[passage.Article];
        if (key == _article)
            return;

        _article = key;
        _articles++;
    }

    /// <summary>Call before adding the words of a line.</summary>
    public void BeginLine() => _line++;

    /// <summary>Counts a word, but not its line.</summary>
    public void AddCount(int word) => EntryOf(word).Count++;

    /// <summary>Counts a word and its line.</summary>
    public void Add(int word)
    {
        ref var entry = ref EntryOf(word);
        entry.Count++;
        Note(ref entry);
    }

    /// <summary>Counts the line for a word; calling it again for the same line changes nothing.</summary>
    public void AddLine(int word) => Note(ref EntryOf(word));

    private void Note(ref TalliedWord entry)
    {
        if (entry.LastLine == _line)
            return;

        (entry.LastLine, entry.Lines) = (_line, entry.Lines + 1);
        if (entry.LastArticle != _articles)
            (entry.LastArticle, entry.Articles) = (_articles, entry.Articles + 1);
    }

    /// <summary>The counts of a word.</summary>
    public Counted Get(int word) => word < _entries.Length ? CountedOf(word) : new Counted(word, 0, 0, 0);

    /// <summary>The words with the highest of one of the counts, highest first.</summary>
    public IEnumerable<Counted> Top(Func<Counted, long> of, int limit) =>
        Enumerable.Range(0, _entries.Length)
            .Where(word => _entries[word].Lines > 0)
            .Select(CountedOf)
            .OrderByDescending(of)
            .ThenBy(counted => counted.Word)
            .Take(limit);

    private Counted CountedOf(int word) => new(word, _entries[word].Count, _entries[word].Lines, _entries[word].Articles);

    private ref TalliedWord EntryOf(int word)
    {
        if (word >= _entries.Length)
            Array.Resize(ref _entries, Math.Max(word + 1, _entries.Length * 2));
        return ref _entries[word];
    }

    /// <summary>The counts of a word.</summary>
    /// <param name="Word">The number of the word in the table.</param>
    /// <param name="Count">How often it was counted.</param>
    /// <param name="Lines">The number of lines that have it.</param>
    /// <param name="Articles">The number of articles with these lines.</param>
    internal readonly record struct Counted(int Word, long Count, long Lines, long Articles);

    private struct TalliedWord
    {
        public int Count;
        public int Lines;
        public int Articles;
        public int LastLine;
        public int LastArticle;
    }
}
