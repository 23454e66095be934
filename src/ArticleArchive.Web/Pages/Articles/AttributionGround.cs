using ArticleArchive.Articles;

namespace ArticleArchive.Web.Pages.Articles;

/// <summary>How one statement was attributed.</summary>
/// <param name="Words">The first words of the statement.</param>
/// <param name="Evidence">The words of the text that name the speaker; null when there are none.</param>
/// <param name="Rule">The rule that decided, or why nobody is named.</param>
internal sealed record AttributionGround(string Words, string? Evidence, string Rule)
{
    private const int FirstWords = 6;

    public static AttributionGround Of(Article article, Utterance utterance) => new(
        Beginning(utterance.Quotations[0].Place.Span.Of(article.Passages[utterance.Quotations[0].Place.Passage].Text)),
        utterance.Attribution is { } attribution ? AttributionEvidence.Of(article, attribution) : null,
        utterance.Rule);

    private static string Beginning(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= FirstWords ? string.Join(' ', words) : string.Join(' ', words.Take(FirstWords)) + " …";
    }
}
