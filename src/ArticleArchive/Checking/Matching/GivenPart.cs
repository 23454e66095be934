using ArticleArchive.Search.Text;

namespace ArticleArchive.Checking.Matching;

/// <summary>Words of a quotation that are to stand one after the other.</summary>
/// <param name="Text">The piece as given.</param>
/// <param name="Words">Its words; never empty.</param>
/// <param name="Insertion">What stands before it in square brackets; null when nothing or an ellipsis does.</param>
internal sealed record GivenPart(string Text, IReadOnlyList<Token> Words, string? Insertion)
{
    /// <summary>The words from one to another, with the marks between them.</summary>
    public string Slice(int first, int last) => Text[Words[first].Start..Words[last].End];
}
