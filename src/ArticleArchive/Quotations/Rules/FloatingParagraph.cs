using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>Gives a paragraph without reporting words to the speaker of the paragraphs before it.</summary>
internal sealed class FloatingParagraph : IAttributionRule
{
    public const string RuleName = "paragraph before";

    public string Name => RuleName;

    private const int Reach = 3;
    private const int MaxParts = 20;
    private const int MaxLabelWords = 12;

    /// <summary>The most captions and headings in a row that are passed over.</summary>
    private const int MaxCaptions = 4;

    public AttributionMatch? Find(QuotedPart part, ArticleSpeech article)
    {
        if (!part.OpensSentence || SaysWho(part))
            return null;

        var above = part.Narration.Passage - 1;
        while (above > 0 && part.Narration.Passage - above <= MaxCaptions && article.Narrations[above].IsCaption)
            above--;

        for (var passage = above; passage >= Math.Max(0, above + 1 - Reach); passage--)
        {
            var narration = article.Narrations[passage];
            if (narration.Words.Length == 0)
                continue;
            if (StatementAuthor.Before(narration.Words.Length - 1, narration, article) is { } author)
                return new AttributionMatch(RuleName, narration, author, null);
            if (passage == above && (Asked(narration) ?? Label(narration)) is { } led)
                return new AttributionMatch(RuleName, narration, led, null);
            if (LastSpeaker(part, article, narration) is { } speaker)
                return speaker;
            if (passage == above && LastSubject(article, narration) is { } subject)
                return subject;
        }

        return null;
    }

    /// <summary>Whether a comma at the end of the words leads to the paragraph's own attribution, even one that no rule can read.</summary>
    private static bool SaysWho(QuotedPart part) => part.LastCharacter == ',' && part.Narration.At(part.Word + 1).Kind == WordKind.Word && !part.EndsSentence;

    private static AttributionMatch? LastSpeaker(QuotedPart part, ArticleSpeech article, Narration narration)
    {
        var act = article.LastReport(narration) is { } last && !(last.Form == ActForm.According && Media.Are(narration, last.Subject))
            && narration.Words[last.Subject.First].Lower is not ("that" or "which") && !IsOfCrowd(narration, last.Subject.First) ? last : null;
        for (var i = part.Index - 1; i >= Math.Max(0, part.Index - MaxParts); i--)
        {
            if (article.Parts[i].Narration.Passage < narration.Passage)
                break;
            var earlier = article.Parts[i];
            if (earlier.Narration != narration || earlier.Match is not { } match)
                continue;
            if (act is not null && act.Cue.First > earlier.Word && (act.Sentence > earlier.Sentence || earlier.IsFragment && act.Form == ActForm.SubjectFirst))
                break;
            return match with { Rule = RuleName };
        }

        return act is null || IsShare(narration.Words[act.Subject.End - 1]) ? null : new AttributionMatch(RuleName, narration, act.Subject, act.Cue);
    }

    /// <summary><c>asked about critics who say</c></summary>
    private static bool IsOfCrowd(Narration narration, int who) =>
        narration.Words[who].Lower is "who" && narration.At(who - 1) is { Kind: WordKind.Word, Capital: false, Lower: [.., 's'] };

    /// <summary>Whether it is a share of people, such as <c>two thirds</c>, who may have said something but did not speak the paragraph.</summary>
    private static bool IsShare(Word word) => word.Lower is "half" or "thirds" or "quarters" or "fifths" or "percent" or "cent" or "%";

    /// <summary>The pronoun in <c>Lopez asked her to explain it, as the crew waited:</c>, whose words follow.</summary>
    private static Phrase? Asked(Narration narration)
    {
        if (narration.Words[^1].Kind != WordKind.Colon)
            return null;

        var start = narration.StartOf(narration.Sentences - 1);
        var asked = Array.FindIndex(narration.Words, start, word => word.Lower is "asked" or "invited" or "pressed" or "urged");
        return asked > start && narration.At(asked + 1).Lower is "him" or "her" or "them" && narration.At(asked + 2).Lower is "to"
            ? new Phrase(asked + 1, asked + 2)
            : null;
    }

    /// <summary>The name in a paragraph that is only a label: <c>Harbour Rovers coach Ana Kolbe:</c>; null for every other paragraph.</summary>
    private static Phrase? Label(Narration narration)
    {
        var colon = narration.Words.Length - 1;
        if (colon is < 2 or > MaxLabelWords || narration.Words[colon].Kind != WordKind.Colon
            || !narration.Words[..colon].All(word => word.Kind == WordKind.Word && !word.Is(WordClass.Cue | WordClass.Auxiliary | WordClass.Preposition)))
            return null;

        var first = colon;
        while (first > 0 && narration.Words[first - 1].Capital)
            first--;
        var isHeld = first > 0 && narration.Words[first - 1].Is(WordClass.PersonNoun | WordClass.Title);
        return colon - first >= 2 && (isHeld || first == 0 && narration.Words[0].Is(WordClass.FirstName | WordClass.Title)) ? new Phrase(first, colon) : null;
    }

    private static AttributionMatch? LastSubject(ArticleSpeech article, Narration narration)
    {
        var last = narration.Sentences - 1;
        var subject = article.SubjectsIn(narration).First(narration.StartOf(last), narration.EndOf(last));
        return subject is { } found && Speakers.IsPerson(narration, found) && !Speakers.IsCommonNoun(narration, found, article)
            && (narration.IsHeadline ? HeadlineLabel.Speaks(narration, found, article) : narration.At(found.End).Kind != WordKind.Colon)
            ? new AttributionMatch(RuleName, narration, found, null)
            : null;
    }
}
