namespace ArticleArchive.Search;

/// <summary>A request for words of the archive.</summary>
/// <param name="Word">A folded word, or the beginning of one.</param>
/// <param name="Match">How the words must resemble it.</param>
/// <param name="Limit">The most words to return.</param>
public sealed record WordRequest(string Word, WordMatch Match, int Limit)
{
    private const int ShortWord = 4;

    /// <summary>The most changes in a similar spelling (<see cref="WordMatch.Spelling"/>).</summary>
    public int MaxEdits => Word.Length <= ShortWord ? 1 : 2;
}
