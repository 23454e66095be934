using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search;

/// <summary>Tells which phrases stand in a text.</summary>
/// <param name="text">The text, taken for English.</param>
public sealed class TextPhrases(string text)
{
    private readonly OccurrenceFinder _finder = new(WordStreams.Of(text, Stemmer.English));

    /// <summary>Whether a phrase stands in the text.</summary>
    public bool Has(PhraseNode phrase) => _finder.Find(phrase).Count > 0;
}
