namespace ArticleArchive.Quotations.Rules;

/// <summary>Gives the quoted words of a headline or heading to whoever says them in the article.</summary>
/// <param name="fewest">The least number of quoted words; shorter headlines are left to other rules.</param>
internal sealed class SameWordsInTheArticle(int fewest) : IAttributionRule
{
    public const string RuleName = "same words in the article";

    private const int MaxInHeadlines = 20;
    private const int MaxLookedAt = 500;

    public string Name => RuleName;

    public AttributionMatch? Find(QuotedPart part, ArticleSpeech article)
    {
        if (!part.IsInHeading || part.WordCount < fewest || part.Narration.IsHeadline && part.Index >= MaxInHeadlines)
            return null;

        foreach (var other in article.Parts.Take(MaxLookedAt))
        {
            if (!other.IsInHeading
                && other.Match is { } match
                && other.Text.Contains(part.Text.TrimEnd(".,"), StringComparison.OrdinalIgnoreCase))
                return match with { Rule = RuleName };
        }

        return null;
    }
}
