namespace ArticleArchive.Search.Research;

/// <summary>How often a word occurs in the passages of one search, and in those of another or the rest of the archive.</summary>
/// <param name="Word">The folded word.</param>
/// <param name="One">The counts in the first.</param>
/// <param name="Other">The counts in the second. For the rest of the archive only the number of occurrences is known.</param>
/// <param name="IsStopWord">Whether it is one of the most frequent words of the language.</param>
public sealed record ContrastedWord(string Word, ContrastedWord.Numbers One, ContrastedWord.Numbers Other, bool IsStopWord)
{
    /// <summary>The numbers of occurrences, passages and articles.</summary>
    public readonly record struct Numbers(long Count, long Passages, long Articles);
}
