using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>A colon leads from somebody to the words: <c>Lopez was blunt: "..."</c>.</summary>
internal sealed class BeforeTheColon : IAttributionRule
{
    public const string RuleName = "before the colon";

    public string Name => RuleName;

    public AttributionMatch? Find(QuotedPart part, ArticleSpeech article)
    {
        var narration = part.Narration;
        if (part.Word == 0 || narration.Words[part.Word - 1].Kind != WordKind.Colon)
            return null;

        var start = narration.StartOf(part.Sentence);
        for (var i = part.Word - 2; i > start; i--)
        {
            if (narration.Words[i].Kind == WordKind.Dash && narration.Words[i + 1].Capital)
                start = i + 1;
        }

        var subjects = article.SubjectsIn(narration);
        var subject = subjects.First(start, part.Word - 1);
        if (subject is null && narration.Words[start].Lower is "from")
            subject = subjects.From(start + 1, part.Word - 1);
        if (!narration.IsTitleCased && (subject is null || !Speakers.IsPerson(narration, subject.Value)) && subjects.EndingAt(part.Word - 1) is { } last && BehindPreposition(narration, last) is var named && IsPersonsName(narration, named))
            subject = named;
        return subject is { } found && !narration.Words[found.First].Is(WordClass.Cue | WordClass.Gerund) ? new AttributionMatch(RuleName, narration, found, null) : null;
    }

    private static Phrase BehindPreposition(Narration narration, Phrase phrase)
    {
        for (var i = phrase.End - 2; i > phrase.First; i--)
        {
            if (narration.Words[i] is { Capital: false } word && word.Is(WordClass.Preposition))
                return phrase with { First = i + 1 };
        }

        return phrase;
    }

    /// <summary><c>The surge is no news to the pollster Ana Kolbe: "..."</c></summary>
    private static bool IsPersonsName(Narration narration, Phrase phrase) =>
        phrase.End - phrase.First > 1
        && narration.Words[phrase.End - 1].Capital
        && narration.Words[phrase.First..phrase.End].SkipLast(1).Any(word => word.Capital && word.Is(WordClass.FirstName | WordClass.Title));
}
