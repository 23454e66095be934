using ArticleArchive.Articles;

namespace ArticleArchive.Quotations;

/// <summary>Finds out who said what.</summary>
public static class QuotationEngine
{
    /// <summary>The version of the rules: an archive built with another one is built again.</summary>
    public const int Version = 0;

    /// <summary>The statements of an article in the order of the text. The same for the same input; time is linear in the text.</summary>
    /// <param name="passages">The words of the article.</param>
    /// <param name="known">Whom the metadata names as quoted; may be empty.</param>
    public static IReadOnlyList<Utterance> Find(IReadOnlyList<PassageText> passages, IReadOnlyList<KnownSpeaker> known) => [];
}
