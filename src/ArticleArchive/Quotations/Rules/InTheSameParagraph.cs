using ArticleArchive.Quotations.Speech;

namespace ArticleArchive.Quotations.Rules;

/// <summary>
/// Gives a further spoken sentence of a paragraph to whoever spoke before it there, and likewise quoted words in a sentence that names nobody:
/// <c>It was "..."</c>
/// </summary>
internal sealed class InTheSameParagraph : IAttributionRule
{
    public const string RuleName = "same paragraph";

    private const int Reach = 20;

    /// <summary>The fewest quoted words in a narrator's sentence: shorter quotations are as often a term as speech.</summary>
    private const int MinWordsInSentence = 4;

    public string Name => RuleName;

    public AttributionMatch? Find(QuotedPart part, ArticleSpeech article)
    {
        var inSentence = !part.OpensSentence && !part.FollowsComma;
        if (inSentence && (part.WordCount < MinWordsInSentence || part.Narration.IsHeadline))
            return null;

        for (var i = part.Index - 1; i >= Math.Max(0, part.Index - Reach) && article.Parts[i].Narration == part.Narration; i--)
        {
            if (inSentence && article.Parts[i].Sentence < part.Sentence - 1)
                return null;
            if (article.Parts[i].Match is { } earlier)
                return LastOf(article.Parts[i], part, article) ?? earlier with { Rule = RuleName };
        }

        return null;
    }

    /// <summary>The last speaker in the sentence of the earlier words, who continues: <c>"...," Lopez said, and Marsh cut in. "..."</c></summary>
    private static AttributionMatch? LastOf(QuotedPart earlier, QuotedPart part, ArticleSpeech article)
    {
        if (earlier.Match?.Cue is not { } cue || earlier.Sentence != part.Sentence - 1 || earlier.Match.Narration != part.Narration)
            return null;

        var last = article.ActsIn(part.Narration, earlier.Sentence).LastOrDefault(
            act => act is { Reports: true, IsReported: false, Form: ActForm.SubjectFirst });
        return last is not null && last.Subject.First > cue.End && part.Narration.At(last.Subject.First - 1).Lower is "and" or "but"
            && last.End + 2 >= part.Narration.EndOf(earlier.Sentence)
            ? new AttributionMatch(RuleName, part.Narration, last.Subject, last.Cue)
            : null;
    }
}
