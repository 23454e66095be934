namespace ArticleArchive.Quotations.Rules;

/// <summary>Quoted words inside a sentence without reporting words are those of its subject.</summary>
internal sealed class SubjectOfTheSentence : IAttributionRule
{
    public const string RuleName = "subject of the sentence";

    public string Name => RuleName;

    public Finding? Find(QuotedPart part, ArticleSpeech article)
    {
        var narration = part.Narration;
        if (part.OpensSentence)
            return null;

        var subject = article.SubjectsIn(narration).First(narration.StartOf(part.Sentence), part.Word);
        return subject is { } found ? new Finding(RuleName, narration, found, null) : null;
    }
}
