namespace ArticleArchive.Quotations.Rules;

/// <summary>A further spoken sentence of a paragraph belongs to whoever spoke before it there.</summary>
internal sealed class InTheSameParagraph : IAttributionRule
{
    public const string RuleName = "same paragraph";

    private const int Reach = 20;

    public string Name => RuleName;

    public AttributionMatch? Find(QuotedPart part, ArticleSpeech article)
    {
        if (!part.OpensSentence && !part.FollowsComma)
            return null;

        for (var i = part.Index - 1; i >= Math.Max(0, part.Index - Reach) && article.Parts[i].Narration == part.Narration; i--)
        {
            if (article.Parts[i].Match is { } earlier)
                return earlier with { Rule = RuleName };
        }

        return null;
    }
}
