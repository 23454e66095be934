using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>Gives words before a noun for a thing said to its owner: <c>Lopez's "we shall see" answer</c>.</summary>
internal sealed class OwnerOfTheWords : IAttributionRule
{
    public const string RuleName = "owner of the words";

    public string Name => RuleName;

    public AttributionMatch? Find(QuotedPart part, ArticleSpeech article)
    {
        var narration = part.Narration;
        if (!narration.At(part.Word + 1).Is(WordClass.SpeechNoun))
            return null;

        var owner = narration.At(part.Word - 1).Lower switch
        {
            "his" or "her" or "their" => new Phrase(part.Word - 1, part.Word),
            "'s" or "’s" or "'" or "’" => article.SubjectsIn(narration).EndingAt(part.Word - 1),
            _ => null,
        };
        return owner is { } found && narration.SentenceOf(found.First) == part.Sentence
            ? new AttributionMatch(RuleName, narration, found, new Phrase(part.Word + 1, part.Word + 2))
            : null;
    }
}
