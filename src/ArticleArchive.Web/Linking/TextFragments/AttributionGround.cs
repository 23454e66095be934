namespace ArticleArchive.Web.Linking.TextFragments;

/// <summary>The ground on which a statement was attributed.</summary>
/// <param name="Words">The first words of the statement.</param>
/// <param name="Evidence">The words of the text that name the speaker; null when there are none.</param>
/// <param name="Rule">The rule that decided, or why nobody is named.</param>
/// <param name="Channel">The medium that passed the words on; null when none is named.</param>
/// <param name="Share">How often the rule was right in checks by people, in per cent; null when that was not measured.</param>
/// <param name="MayBe">Whom the printed surname may mean; null when it is clear.</param>
/// <param name="Citations">The path of the statement's citations.</param>
internal sealed record AttributionGround(string Words, string? Evidence, string Rule, string? Channel, int? Share, string? MayBe, string Citations)
{
    private const int FirstWords = 6;

    public static AttributionGround From(StoredArticle stored, Utterance utterance) => new(
        Beginning(stored.Article.TextAt(utterance.Quotations[0].Place)),
        utterance.Attribution is { } attribution ? AttributionEvidence.Quote(stored.Article, attribution) : null,
        utterance.Rule,
        utterance.Attribution?.Channel,
        utterance.Attribution?.Confidence is { } share ? (int)Math.Round(100 * share) : null,
        utterance.Attribution?.MayBe,
        ArchiveUrls.Citations(CitedWords.From(stored, utterance)));

    private static string Beginning(string text)
    {
        var words = text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return words.Length <= FirstWords ? string.Join(' ', words) : string.Join(' ', words.Take(FirstWords)) + " …";
    }
}
