using ArticleArchive.Quotations.Speech;

namespace ArticleArchive.Quotations.Rules;

/// <summary>Reporting words further on in the sentence: <c>The "..." plan will fail, Lopez said</c>.</summary>
internal sealed class LaterInTheSentence : IAttributionRule
{
    public const string RuleName = "later in the sentence";

    public string Name => RuleName;

    public Finding? Find(QuotedPart part, ArticleSpeech article)
    {
        foreach (var act in article.ActsIn(part.Narration, part.Sentence))
        {
            if (act.First > part.Word && act.Form != ActForm.Owned && act.Reports)
                return new Finding(RuleName, part.Narration, act.Subject, act.Cue);
        }

        return null;
    }
}
