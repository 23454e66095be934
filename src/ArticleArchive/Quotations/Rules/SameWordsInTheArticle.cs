namespace ArticleArchive.Quotations.Rules;

/// <summary>Gives the quoted words of a headline, a heading or a pull quote to whoever says them in the article.</summary>
/// <param name="fewest">The least number of quoted words; shorter headlines are left to other rules.</param>
internal sealed class SameWordsInTheArticle(int fewest) : IAttributionRule
{
    public const string RuleName = "same words in the article";

    private const int MaxInHeadlines = 20;
    private const int MaxLookedAt = 500;

    /// <summary>The fewest words that two statements do not share by chance.</summary>
    private const int MinInPullQuote = 5;

    public string Name => RuleName;

    public AttributionMatch? Find(QuotedPart part, ArticleSpeech article) =>
        !part.IsInHeading || part.WordCount < fewest || part.Narration.IsHeadline && part.Index >= MaxInHeadlines
            ? null
            : Repeated(part, article, other => !other.IsInHeading);

    /// <summary>The speaker of words that the newspaper repeats in a passage of their own; null when no other statement has them.</summary>
    public static AttributionMatch? OfPullQuote(QuotedPart part, ArticleSpeech article) =>
        part.StandsAlone && part.WordCount >= MinInPullQuote && part.Index < MaxLookedAt ? Repeated(part, article, other => !other.StandsAlone) : null;

    private static AttributionMatch? Repeated(QuotedPart part, ArticleSpeech article, Func<QuotedPart, bool> canBe)
    {
        var words = part.Text.TrimEnd(".,");
        foreach (var other in article.Parts.Take(MaxLookedAt))
        {
            if (canBe(other) && other.Match is { } match && other.Text.Contains(words, StringComparison.OrdinalIgnoreCase))
                return match with { Rule = RuleName };
        }

        return null;
    }
}
