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
        while (colon <= Longest && narration.At(colon) is { Kind: WordKind.Word } word
            && (word.Capital || word.Lower is "'s" || word.Is(WordClass.Particle | WordClass.PersonNoun | WordClass.BodyNoun)))
            colon++;
        var label = new Phrase(0, colon);
        return colon > 0 && colon < part.Word && narration.At(colon).Kind == WordKind.Colon && SpeakerGate.CanSpeak(narration, label)
            && Speaks(narration, label, article)
            ? new AttributionMatch(RuleName, narration, SpeaksBelow(narration, label, article) ? label : SubjectBehind(part, colon, article) ?? label, null)
            : null;
    }

    /// <summary>
    /// Whether a label names a speaker and not a place or a topic: it speaks in the article, or has a title, a first name or a noun for people.
    /// </summary>
    public static bool Speaks(Narration headline, Phrase label, ArticleSpeech article)
    {
        var last = label.End - 1 - (headline.Words[label.End - 1].Lower is "'s" ? 1 : 0);
        return headline.Words[label.First].Is(WordClass.Title | WordClass.FirstName)
            || headline.Words[last].Is(WordClass.PersonNoun)
            || headline.Words[last] is { Capital: false } body && body.Is(WordClass.BodyNoun)
            || SpeaksBelow(headline, label, article);
    }

    private static bool SpeaksBelow(Narration headline, Phrase label, ArticleSpeech article) => article.Narrations.Any(narration => !narration.IsHeadline
        && article.Acts[narration.Passage].Any(act => IsNamed(narration, act.Subject, headline.Words[label.End - 1].Lower)));

    /// <summary>The police in <c>Ana Kolbe: Police 'stand by decision'</c>, whose topic is Kolbe; null where no subject leads to the words.</summary>
    private static Phrase? SubjectBehind(QuotedPart part, int colon, ArticleSpeech article) =>
        article.SubjectsIn(part.Narration).First(colon + 1, part.Word) is { } own && own.End == part.Word && Speakers.IsPerson(part.Narration, own)
            ? own
            : null;

    private static bool IsNamed(Narration narration, Phrase subject, string last)
    {
        var at = Array.FindLastIndex(narration.Words, subject.End - 1, subject.End - subject.First, word => word.Lower == last);
        return at >= 0 && !(at + 1 < subject.End && narration.Words[at + 1].Capital);
    }
}
