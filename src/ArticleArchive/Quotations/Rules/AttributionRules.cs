namespace ArticleArchive.Quotations.Rules;

/// <summary>The rules in their order: the surest first.</summary>
internal static class AttributionRules
{
    private static readonly IAttributionRule[] Ordered =
    [
        new BySignature(),
        new AfterTheQuotation(),
        new BeforeTheQuotation(),
        new BeforeTheColon(),
        new LaterInTheSentence(),
        new SentenceBefore(),
        new InTheSameParagraph(),
        new SameWordsInTheArticle(),
        new SubjectOfTheSentence(),
        new FloatingParagraph(),
    ];

    public static Finding? Find(QuotedPart part, ArticleSpeech article)
    {
        foreach (var rule in Ordered)
        {
            if (rule.Find(part, article) is { } finding)
                return finding;
        }

        return null;
    }

    /// <summary>Of the findings for the parts of one statement the one of the surest rule; null when no part has any.</summary>
    public static Finding? Surest(IEnumerable<QuotedPart> statement) =>
        statement.Select(part => part.Finding).OfType<Finding>().MinBy(finding => Array.FindIndex(Ordered, rule => rule.Name == finding.Rule));
}
