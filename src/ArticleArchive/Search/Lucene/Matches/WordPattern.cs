using ArticleArchive.Search.Lucene.Sequences;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search.Lucene.Matches;

/// <summary>Decides which words of a table match a word of a query, once for each word and language.</summary>
internal sealed class WordPattern
{
    private const sbyte Unknown = 0;
    private const sbyte No = -1;
    private const sbyte Yes = 1;

    private readonly Func<string, string, bool> _accepts;
    private readonly WordTable _table;
    private readonly Dictionary<string, sbyte[]> _known = new(StringComparer.Ordinal);
    private string _language = "";
    private sbyte[] _decided = [];

    private WordPattern(WordTable table, Func<string, string, bool> accepts) => (_table, _accepts) = (table, accepts);

    /// <summary>A word and its inflected forms.</summary>
    public static WordPattern ForForms(string word, WordTable table) =>
        new(table, (other, language) => Stemmer.Stem(other, language) == Stemmer.Stem(word, language));

    /// <summary>Words with this beginning.</summary>
    public static WordPattern ForPrefix(string prefix, WordTable table) => new(table, (word, _) => word.StartsWith(prefix, StringComparison.Ordinal));

    /// <summary>This word only.</summary>
    public static WordPattern ForWord(string word, WordTable table) => new(table, (other, _) => other == word);

    /// <summary>Whether the word with this number matches, in a text in this language.</summary>
    public bool Accepts(int word, string language)
    {
        if (!ReferenceEquals(language, _language) || word >= _decided.Length)
            Take(language, word);
        if (_decided[word] == Unknown)
            _decided[word] = _accepts(_table[word], language) ? Yes : No;
        return _decided[word] == Yes;
    }

    private void Take(string language, int word)
    {
        _language = language;
        _decided = _known.GetValueOrDefault(language) ?? [];
        if (word >= _decided.Length)
            Array.Resize(ref _decided, Math.Max(_table.Count, word + 1) * 2);
        _known[language] = _decided;
    }
}
