using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>Gives the quoted words of a headline to the name before its colon: <c>Lund: bridge 'will hold'</c>.</summary>
internal sealed class HeadlineLabel : IAttributionRule
{
    public const string RuleName = "named before the colon of the headline";

    private const int Longest = 5;

    public string Name => RuleName;

    public AttributionMatch? Find(QuotedPart part, ArticleSpeech article)
    {
        var narration = part.Narration;
        if (!narration.IsHeadline && !(narration.Passage == 0 && article.Narrations.Count > 1))
            return null;

        var colon = 0;
        while (colon <= Longest && narration.At(colon) is { Kind: WordKind.Word } word && (word.Capital || word.Lower is "'s" || word.Is(WordClass.Particle)))
            colon++;
        return colon > 0 && colon < part.Word && narration.At(colon).Kind == WordKind.Colon && SpeakerGate.CanSpeak(narration, new Phrase(0, colon))
            ? new AttributionMatch(RuleName, narration, new Phrase(0, colon), null)
            : null;
    }
}
