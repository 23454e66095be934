namespace ArticleArchive.Search.Text;

/// <summary>Finds words by their places in the text.</summary>
internal static class TokenPlaces
{
    /// <summary>The index of the first of some words, which are in the order of the text, that begins at or after a place.</summary>
    public static int FirstFrom<T>(IReadOnlyList<T> words, Func<T, int> startOf, int place)
    {
        var (low, high) = (0, words.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = startOf(words[middle]) < place ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
