using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>Finds a speaker whom a colon joins to the words: <c>Lopez was blunt: "..."</c>, <c>His words: "..."</c>.</summary>
internal sealed class BeforeTheColon : IAttributionRule
{
    public const string RuleName = "before the colon";

    public string Name => RuleName;

    public AttributionMatch? Find(QuotedPart part, ArticleSpeech article)
    {
        var narration = part.Narration;
        if (part.Word == 0 || narration.Words[part.Word - 1].Kind != WordKind.Colon)
            return null;

        // Hear him: "..."
        if (narration.At(part.Word - 3).Lower is "hear" or "quote" && narration.At(part.Word - 2).Lower is "him" or "her" or "them")
            return new AttributionMatch(RuleName, narration, new Phrase(part.Word - 2, part.Word - 1), null);
        if (StatementAuthor.Before(part.Word - 1, narration, article) is { } author)
            return new AttributionMatch(RuleName, narration, author, null);

        var start = narration.StartOf(part.Sentence);
        for (var i = part.Word - 2; i > start; i--)
        {
            if (narration.Words[i].Kind == WordKind.Dash && narration.Words[i + 1].Capital)
                start = i + 1;
        }

        var subjects = article.SubjectsIn(narration);
        var subject = subjects.First(start, part.Word - 1);
        if (AfterPresentation(narration, start) is { } presented && subjects.From(presented, part.Word - 1) is { } name
            && (narration.Words[name.First].Capital || narration.Words[start].Lower is "from"))
            subject = name;
        if (!narration.IsTitleCased && (subject is null || !Speakers.IsPerson(narration, subject.Value))
            && subjects.EndingAt(part.Word - 1) is { } last && AfterPreposition(narration, last) is var named
            && IsPersonsName(narration, named))
            subject = named;
        if (subject is { } words && narration.Words[words.First].Lower is "his" or "her" or "their" && narration.Words[words.End - 1].Is(WordClass.SpeechNoun))
            subject = words with { End = words.First + 1 };
        return subject is { } found && !narration.Words[found.First].Is(WordClass.Cue | WordClass.Gerund)
            && !IsTopic(narration, found) && !Speakers.IsCommonNoun(narration, found, article) ? new AttributionMatch(RuleName, narration, found, null) : null;
    }

    /// <summary>Whether a headline gives its topic before the colon: <c>Storms in Senn: '...'</c>.</summary>
    private static bool IsTopic(Narration narration, Phrase phrase) =>
        narration.Passage == 0 && !Speakers.IsPerson(narration, phrase) && !narration.Words[phrase.First..phrase.End].Any(word => word.Lower is "'s" or "'");

    /// <summary><c>From Ana Kolbe: "..."</c>, <c>Here is Ana Kolbe in May: "..."</c></summary>
    private static int? AfterPresentation(Narration narration, int start) => narration.Words[start].Lower switch
    {
        "from" => start + 1,
        "here" when narration.At(start + 1).Lower is "is" or "'s" or "’s" => start + 2,
        _ => null,
    };

    private static Phrase AfterPreposition(Narration narration, Phrase phrase)
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
        && (narration.Words[phrase.First..phrase.End].SkipLast(1).Any(word => word.Capital && word.Is(WordClass.FirstName | WordClass.Title))
            || IsNounAndName(narration, phrase));

    /// <summary>Whether the mention is a noun for a person and two capitalised words: <c>the pollster Gwilym Tarn</c>.</summary>
    private static bool IsNounAndName(Narration narration, Phrase phrase) =>
        phrase.End - phrase.First > 2
        && narration.Words[phrase.End - 2].Capital
        && narration.Words[phrase.End - 3] is { Capital: false } noun
        && noun.Is(WordClass.PersonNoun);
}
