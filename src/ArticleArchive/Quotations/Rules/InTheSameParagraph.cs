namespace ArticleArchive.Quotations.Rules;

/// <summary>
/// A further spoken sentence of a paragraph belongs to whoever spoke before it there, and so do quoted words in a sentence that names nobody: <c>It was "..."</c>
/// </summary>
internal sealed class InTheSameParagraph : IAttributionRule
{
    public const string RuleName = "same paragraph";

    private const int Reach = 20;

    /// <summary>Fewer words in a sentence of the narrator's are as often a term as speech.</summary>
    private const int FewestInSentence = 4;

    public string Name => RuleName;

    public AttributionMatch? Find(QuotedPart part, ArticleSpeech article)
    {
        var inSentence = !part.OpensSentence && !part.FollowsComma;
        if (inSentence && (part.WordCount < FewestInSentence || part.Narration.IsHeadline))
            return null;

        for (var i = part.Index - 1; i >= Math.Max(0, part.Index - Reach) && article.Parts[i].Narration == part.Narration; i--)
        {
            if (inSentence && article.Parts[i].Sentence < part.Sentence - 1)
                return null;
            if (article.Parts[i].Match is { } earlier)
                return earlier with { Rule = RuleName };
        }

        return null;
    }
}
