using ArticleArchive.Search.Queries;
using ArticleArchive.Search.Text;

namespace ArticleArchive.Search;

/// <summary>Finds phrases in a text.</summary>
/// <param name="text">The text, treated as English.</param>
public sealed class PhraseMatcher(string text)
{
    private readonly OccurrenceFinder _finder = new(WordStreams.For(text, Stemmer.English));

    /// <summary>Whether the text contains a phrase.</summary>
    public bool Has(PhraseNode phrase) => _finder.Find(phrase).Count > 0;
}
