namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>Counts words, and the lines and the articles that have them.</summary>
internal sealed class WordTally
{
    private TalliedWord[] _entries = new TalliedWord[1 << 10];
    private int _line;
    private int _articles;
    private long _article = -1;

    /// <summary>The words of a passage follow. The passages of an article come together.</summary>
    public void Begin(MatchedPassage passage)
    {
        var key = passage.Segment.Keys[passage.Article];
        if (key == _article)
            return;

        _article = key;
        _articles++;
    }

    /// <summary>The words of a line follow.</summary>
    public void BeginLine() => _line++;

    /// <summary>A word is counted.</summary>
    public void AddCount(int word) => EntryOf(word).Count++;

    /// <summary>A word of the line is counted.</summary>
    public void Add(int word)
    {
        ref var entry = ref EntryOf(word);
        entry.Count++;
        Note(ref entry);
    }

    /// <summary>The line has a word; it may be told so several times.</summary>
    public void AddLine(int word) => Note(ref EntryOf(word));

    private void Note(ref TalliedWord entry)
    {
        if (entry.LastLine == _line)
            return;

        (entry.LastLine, entry.Lines) = (_line, entry.Lines + 1);
        if (entry.LastArticle != _articles)
            (entry.LastArticle, entry.Articles) = (_articles, entry.Articles + 1);
    }

    /// <summary>The numbers of a word.</summary>
    public Counted Of(int word) => word < _entries.Length ? CountedOf(word) : new Counted(word, 0, 0, 0);

    /// <summary>The words with the most of something.</summary>
    public IEnumerable<Counted> Most(Func<Counted, long> of, int most) =>
        Enumerable.Range(0, _entries.Length).Where(word => _entries[word].Lines > 0).Select(CountedOf).OrderByDescending(of).ThenBy(counted => counted.Word).Take(most);

    private Counted CountedOf(int word) => new(word, _entries[word].Count, _entries[word].Lines, _entries[word].Articles);

    private ref TalliedWord EntryOf(int word)
    {
        if (word >= _entries.Length)
            Array.Resize(ref _entries, Math.Max(word + 1, _entries.Length * 2));
        return ref _entries[word];
    }

    /// <summary>The numbers of a word.</summary>
    /// <param name="Word">The word, by its number in the table.</param>
    /// <param name="Count">How often it was counted.</param>
    /// <param name="Lines">Lines that have it.</param>
    /// <param name="Articles">Articles of these lines.</param>
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
