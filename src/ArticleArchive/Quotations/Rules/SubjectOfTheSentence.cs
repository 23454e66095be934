using ArticleArchive.Quotations.Speech;

namespace ArticleArchive.Quotations.Rules;

/// <summary>Gives quoted words inside a sentence without reporting words to its subject.</summary>
internal sealed class SubjectOfTheSentence : IAttributionRule
{
    public const string RuleName = "subject of the sentence";

    public string Name => RuleName;

    public AttributionMatch? Find(QuotedPart part, ArticleSpeech article)
    {
        var narration = part.Narration;
        if (part.OpensSentence)
            return null;

        var owned = article.ActsIn(narration, part.Sentence).LastOrDefault(act => act.Form == ActForm.Owned && act.End <= part.Word);
        if (owned is not null)
            return new AttributionMatch(RuleName, narration, owned.Subject, owned.Cue);

        if (part.IsShouted && narration.At(part.Word - 1).Lower is "of" && narration.At(part.Word - 3).Lower is not ("into" or "in"))
            return null;

        var subject = article.SubjectsIn(narration).First(narration.StartOf(part.Sentence), part.Word)
            ?? article.SubjectsIn(narration).First(narration.StartOf(part.Sentence), narration.EndOf(part.Sentence));
        return subject is { } found && !VerbJudge.IsGivenTo(narration, found.End) && !part.Describes(found)
            && Speakers.IsPerson(narration, found) && !Speakers.IsCommonNoun(narration, found, article)
            ? new AttributionMatch(RuleName, narration, found, null)
            : null;
    }
}
