namespace ArticleArchive.Search.Text;

/// <summary>One word of a text, folded for comparison.</summary>
/// <param name="Word">The folded word, as in the index and in queries.</param>
/// <param name="Start">Its start in the text, in UTF-16 units.</param>
/// <param name="Length">Its length in the text, in UTF-16 units.</param>
public readonly record struct Token(string Word, int Start, int Length)
{
    /// <summary>The meaningful signs attached to the word; null for most words.</summary>
    public WordSigns? Signs { get; init; }

    /// <summary>True when the token matches a word, including the signs of that word.</summary>
    internal bool Is(string word) =>
        string.Equals(word, Word, StringComparison.Ordinal) || Signs is { } signs && signs.FormsOf(Word).Contains(word, StringComparer.Ordinal);

    /// <summary>The index after the word in the text.</summary>
    public int End => Start + Length;
}
