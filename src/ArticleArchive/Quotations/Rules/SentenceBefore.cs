using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>Finds the speaker in the sentence before, in the same paragraph: <c>Lopez disagreed. "..."</c></summary>
internal sealed class SentenceBefore : IAttributionRule
{
    public const string RuleName = "sentence before";

    public string Name => RuleName;

    public AttributionMatch? Find(QuotedPart part, ArticleSpeech article)
    {
        if (!part.OpensSentence || part.Sentence == 0)
            return null;

        var narration = part.Narration;
        var before = part.Sentence - 1;
        if (HasQuote(narration, before))
            return null;

        var acts = article.ActsIn(narration, before).Where(act => !act.IsReported && narration.Words[act.Subject.First].Lower is not ("that" or "which"));
        var act = acts.LastOrDefault(act => act.Reports) ?? acts.LastOrDefault(act => act.Form == ActForm.SubjectFirst);
        if (act is not null)
            return new AttributionMatch(RuleName, narration, act.Subject, act.Cue);

        if (part.Index > 0 && article.Parts[part.Index - 1].Narration == narration)
            return null;

        return article.SubjectsIn(narration).First(narration.StartOf(before), narration.EndOf(before)) is { } subject
            && Speakers.IsPerson(narration, subject)
            ? new AttributionMatch(RuleName, narration, OwnerOf(narration, subject), null)
            : null;
    }

    /// <summary>In <c>His family waited. "..."</c> he speaks, not the family.</summary>
    private static Phrase OwnerOf(Narration narration, Phrase subject) =>
        narration.Words[subject.First].Lower is "his" or "her" ? subject with { End = subject.First + 1 } : subject;

    private static bool HasQuote(Narration narration, int sentence)
    {
        for (var i = narration.StartOf(sentence); i < narration.EndOf(sentence); i++)
        {
            if (narration.Words[i].Kind == WordKind.Quote)
                return true;
        }

        return false;
    }
}
