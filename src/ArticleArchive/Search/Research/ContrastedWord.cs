namespace ArticleArchive.Search.Research;

/// <summary>How often a word stands in the passages of one search, and in those of another or in the rest of the archive.</summary>
/// <param name="Word">The folded word.</param>
/// <param name="One">In the first.</param>
/// <param name="Other">In the second. Of the rest of the archive only the count is known.</param>
/// <param name="IsStopWord">Whether it is one of the most frequent words of the language.</param>
public sealed record ContrastedWord(string Word, ContrastedWord.Numbers One, ContrastedWord.Numbers Other, bool IsStopWord)
{
    /// <summary>How often, in how many passages and in how many articles.</summary>
    public readonly record struct Numbers(long Count, long Passages, long Articles);
}
