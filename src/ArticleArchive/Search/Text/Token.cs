namespace ArticleArchive.Search.Text;

/// <summary>One word of a text, folded for comparison.</summary>
/// <param name="Word">The folded word: what the index holds and a query asks for.</param>
/// <param name="Start">Where it begins in the text, in UTF-16 units.</param>
/// <param name="Length">How long it is in the text, in UTF-16 units.</param>
public readonly record struct Token(string Word, int Start, int Length)
{
    /// <summary>The signs that stand at the word and carry meaning; null for most words.</summary>
    public WordSigns? Signs { get; init; }

    /// <summary>True where that word stands, with the signs that are asked for.</summary>
    internal bool Is(string word) => string.Equals(word, Word, StringComparison.Ordinal) || Signs is { } signs && signs.FormsOf(Word).Contains(word, StringComparer.Ordinal);

    /// <summary>The first unit after the word in the text.</summary>
    public int End => Start + Length;
}
