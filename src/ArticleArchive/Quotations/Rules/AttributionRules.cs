using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>The rules in order, the most reliable first.</summary>
internal static class AttributionRules
{
    /// <summary>The number of quoted words in a headline that are enough to tell which statement they are from.</summary>
    private const int EnoughToTell = 4;

    private static readonly IAttributionRule[] Ordered =
    [
        new SameWordsInTheArticle(EnoughToTell),
        new BySignature(),
        new SignatureBelow(),
        new AfterTheQuotation(),
        new HeadlineLabel(),
        new OwnerOfTheWords(),
        new BeforeTheQuotation(),
        new BeforeTheColon(),
        new LaterInTheSentence(),
        new SentenceBefore(),
        new SameWordsInTheArticle(1),
        new SubjectOfTheSentence(),
        new InTheSameParagraph(),
        new FloatingParagraph(),
    ];

    /// <summary>The rules that rely on a reporting verb beside the words.</summary>
    private static readonly IAttributionRule[] Reporting = [.. Ordered.Where(rule => rule is AfterTheQuotation or BeforeTheQuotation)];

    /// <summary>The names of the rules, the most reliable first.</summary>
    public static IEnumerable<string> Names => Ordered.Select(rule => rule.Name).Distinct();

    public static AttributionMatch? Find(QuotedPart part, ArticleSpeech article)
    {
        if (Denial.Holds(part))
            return null;

        foreach (var rule in part.IsToldToSomebody || Charge.Holds(part) ? Reporting : Ordered)
        {
            if (!(part.IsTitle && rule is AfterTheQuotation or LaterInTheSentence) && rule.Find(part, article) is { } match)
                return match;
        }

        return null;
    }

    /// <summary>
    /// The match of the most reliable rule among the parts of one statement; null when no part has a match. In <c>A spokesman said: "..." "...," they
    /// said</c> it is the spokesman.
    /// </summary>
    public static AttributionMatch? Surest(IEnumerable<QuotedPart> statement)
    {
        var matches = statement.Select(part => part.Match).OfType<AttributionMatch>().ToList();
        var named = matches.Exists(match => !IsPronoun(match) && Reporting.Any(rule => rule.Name == match.Rule));
        return matches.MinBy(match => (named && IsPronoun(match), Array.FindIndex(Ordered, rule => rule.Name == match.Rule)));
    }

    private static bool IsPronoun(AttributionMatch match) => match.Narration.Words[match.Mention.First].Is(WordClass.SubjectPronoun);
}
