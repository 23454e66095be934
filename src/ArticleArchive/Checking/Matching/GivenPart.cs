using ArticleArchive.Search.Text;

namespace ArticleArchive.Checking.Matching;

/// <summary>Words of a quotation that must follow one another.</summary>
/// <param name="Text">The piece as given.</param>
/// <param name="Words">Its words; never empty.</param>
/// <param name="Insertion">The words in square brackets before it; null when there are none, or an ellipsis.</param>
internal sealed record GivenPart(string Text, IReadOnlyList<Token> Words, string? Insertion)
{
    /// <summary>A range of words, with the marks between them.</summary>
    public string Slice(int first, int last) => Text[Words[first].Start..Words[last].End];
}
