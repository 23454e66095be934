namespace ArticleArchive.Search.Postings;

/// <summary>The words of one kind of places: all words, or those quoted.</summary>
internal interface IWordList
{
    /// <summary>Where a word stands exactly as it is; a word that stands nowhere has no places.</summary>
    PlaceReader Exact(string word);

    /// <summary>Where the word and its inflected forms stand.</summary>
    IReadOnlyList<PlaceReader> Forms(string word);

    /// <summary>Where the words stand that begin so.</summary>
    IReadOnlyList<PlaceReader> Beginning(string prefix);
}
