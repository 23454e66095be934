using ArticleArchive.Catalog;
using ArticleArchive.Search.Postings;

namespace ArticleArchive.Search.Sqlite;

/// <summary>
/// Writes where words stand. Places are gathered in memory and written word by word when they are many, so that each word's rows are touched seldom,
/// and a build's memory does not grow with the archive.
/// </summary>
/// <param name="statements">The statements of the change.</param>
/// <param name="vocabulary">How many words the index knows.</param>
/// <param name="most">How many places wait at most.</param>
internal sealed class WordWriter(Statements statements, long vocabulary, int most) : IDisposable
{
    private readonly Dictionary<string, WaitingWord> _words = new(StringComparer.Ordinal);
    private readonly PlaceWriter _text = new(statements.Connection, SearchTables.Text);
    private readonly PlaceWriter _said = new(statements.Connection, SearchTables.Said);
    private long _places;

    /// <summary>How many words the index knows now.</summary>
    public long Vocabulary { get; private set; } = vocabulary;

    /// <summary>Adds the words of an article.</summary>
    public void Add(ArticlePlaces article, BlockPlace at)
    {
        if (_places > most)
            Flush();

        Add(article.Text, word => word.Text, at.Block, at.FirstWord);
        Add(article.Said, word => word.Said, at.Block, at.FirstSaid);
    }

    /// <summary>Writes the places that wait.</summary>
    public void Flush()
    {
        var isFirst = Vocabulary == 0;
        foreach (var (word, waiting) in _words.OrderBy(word => word.Key, StringComparer.Ordinal))
        {
            var known = isFirst ? null : statements.Value("SELECT id FROM search_words WHERE word = ?1", word) as long?;
            var number = known ?? Enter(word, waiting);
            if (known is not null)
                statements.Run("UPDATE search_words SET passages = passages + ?2, said = said + ?3 WHERE word = ?1", word, waiting.Text.Passages, waiting.Said.Passages);
            _text.Append(number, known is not null, waiting.Text);
            _said.Append(number, known is not null, waiting.Said);
        }

        _words.Clear();
        _places = 0;
    }

    public void Dispose()
    {
        _text.Dispose();
        _said.Dispose();
    }

    private void Add(ArticleWordPlaces words, Func<WaitingWord, WordPlaces> kind, int block, int first)
    {
        var start = 0;
        for (var i = 0; i < words.Words.Length; i++)
        {
            if (!_words.TryGetValue(words.Words[i], out var waiting))
                _words.Add(words.Words[i], waiting = new WaitingWord());
            kind(waiting).Add(block, first, words.Places.AsSpan(start, words.Ends[i] - start), words.Passages[i]);
            start = words.Ends[i];
        }

        _places += words.Count;
    }

    private long Enter(string word, WaitingWord waiting)
    {
        var stem = Stemmer.Stem(word);
        if (stem != word)
            statements.Run("INSERT INTO search_forms (stem, word) VALUES (?1, ?2)", stem, word);
        statements.Run("INSERT INTO search_words (word, id, passages, said) VALUES (?1, ?2, ?3, ?4)", word, ++Vocabulary, waiting.Text.Passages, waiting.Said.Passages);
        return Vocabulary;
    }

    /// <summary>Where a word stands among all words, and among those quoted.</summary>
    private sealed record WaitingWord
    {
        public WordPlaces Text { get; } = new();

        public WordPlaces Said { get; } = new();
    }
}
