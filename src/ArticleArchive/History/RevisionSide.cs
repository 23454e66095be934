namespace ArticleArchive.History;

/// <summary>The passages of one revision, with their words folded and counted for comparison.</summary>
internal sealed class RevisionSide
{
    private readonly IReadOnlyList<RevisionPassage> _passages;
    private readonly string[][] _words;
    private readonly Lazy<IReadOnlyDictionary<string, int>>[] _counts;

    public RevisionSide(IReadOnlyList<RevisionPassage> passages)
    {
        _passages = passages;
        _words = [.. passages.Select(passage => FoldedWords.Fold(passage.Text).Split(' ', StringSplitOptions.RemoveEmptyEntries))];
        _counts = [.. _words.Select(words => new Lazy<IReadOnlyDictionary<string, int>>(() => WordSimilarity.Count(words)))];
    }

    public int Count => _passages.Count;

    /// <summary>The folded words of a passage.</summary>
    public IReadOnlyList<string> Words(int index) => _words[index];

    /// <summary>How often each word occurs in a passage.</summary>
    public IReadOnlyDictionary<string, int> Counts(int index) => _counts[index].Value;

    public PassageKind Kind(int index) => _passages[index].Kind;

    /// <summary>The only speaker quoted in a passage; null when there is none or more than one.</summary>
    public string? Speaker(int index) => _passages[index].Speaker;

    /// <summary>Equal for passages with the same words: the folded words, or the text itself when it has none.</summary>
    public string Key(int index) => _words[index] is { Length: > 0 } words ? string.Join(' ', words) : _passages[index].Text;

    /// <summary>The folded words of several passages, one after another.</summary>
    public IReadOnlyList<string> Words(IEnumerable<int> indexes) => [.. indexes.SelectMany(Words)];
}
