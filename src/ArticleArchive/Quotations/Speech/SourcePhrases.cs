using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>
/// Finds speakers who have no reporting verb: <c>according to Lopez</c>, <c>according to him</c>, <c>in the words of Lopez</c>, <c>Lopez's promise to</c>,
/// <c>called that by Lopez</c>.
/// </summary>
internal sealed class SourcePhrases(Narration narration, SubjectFinder subjects)
{
    private const int OwnerReach = 4;
    private const int AgentReach = 12;
    private const int PlaceReach = 10;

    /// <summary>The words <c>according to</c> at a token, and the person or body that they name; null when they are not there.</summary>
    public (Phrase Cue, Phrase Subject)? AccordingAt(int i)
    {
        var after = narration.Words[i].Lower switch
        {
            "according" when narration.At(i + 1).Lower is "to" => i + 2,
            "words" when narration.At(i + 1).Lower is "of" && narration.At(i - 2).Lower is "in" => i + 2,
            "per" when !narration.Words[i].Capital
                && NamesSomebody(i + 1)
                && narration.At(i - 1) is { IsMark: true } or { Kind: WordKind.Quote } => i + 1,
            "noted" or "stated" or "described" or "outlined" or "defined" or "explained" or "written" when narration.At(i - 1).Lower is "as"
                && narration.At(i + 1).Lower is "in" => i + 2,
            _ => 0,
        };
        if (after > 0 && (narration.At(after).Lower is "him" or "them" || narration.At(after).Lower is "her" && narration.At(after + 1).Kind != WordKind.Word))
            return (new Phrase(i, after), new Phrase(after, after + 1));

        return after > 0
            && narration.At(after).Lower is not ("plan" or "plans")
            && subjects.From(after, narration.EndOf(narration.SentenceOf(i))) is { } subject ? (new Phrase(i, after), subject) : null;
    }

    /// <summary><c>per Lopez</c>, <c>per the Gazette</c>, <c>per harbour expert Ana Kolbe</c>; not <c>per head</c></summary>
    private bool NamesSomebody(int i)
    {
        while (narration.At(i) is { Kind: WordKind.Word, Capital: false } word
            && (word.Class == WordClass.None || word.Is(WordClass.PersonNoun | WordClass.Title) || word.Lower is "the"))
            i++;
        return narration.At(i).Capital;
    }

    /// <summary>The owner of the word for a thing said, when what is said follows it: <c>Lopez's promise to ...</c>; otherwise null.</summary>
    public Phrase? OwnerOf(int noun)
    {
        if (!narration.Words[noun].Is(WordClass.SpeechNoun) || !LeadsOn(noun + 1) && !IsInWords(noun))
            return null;

        for (var i = noun - 1; i >= Math.Max(0, noun - OwnerReach); i--)
        {
            var word = narration.Words[i];
            if (word.Lower is "his" or "her" or "their" or "my")
                return new Phrase(i, i + 1);
            if (word.Lower is "'s" or "'")
                return subjects.EndingAt(i) is { } owner && !IsJudged(noun, owner) ? AfterPreposition(owner) : null;
            if (word.Kind != WordKind.Word
                || word.Is(WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary | WordClass.Conjunction))
                return null;
        }

        return null;
    }

    /// <summary>
    /// In <c>similar to Lopez's promise</c> and <c>closer to Lopez's theory</c> the owner is only Lopez; <c>the mayor of Senn</c> is one owner.
    /// </summary>
    private Phrase AfterPreposition(Phrase owner)
    {
        for (var i = owner.End - 2; i > owner.First; i--)
        {
            if (narration.Words[i].Is(WordClass.Preposition) && !narration.Words[i].Capital
                && (narration.Words[i].Lower is not ("of" or "for") || narration.Words[i - 1].Lower is "one" or "some" or "many" or "most" or "part" or "all"))
                return owner with { First = i + 1 };
        }

        return owner;
    }

    /// <summary>In <c>The ministry called Lopez's comments "absurd"</c> the quoted words are those of the ministry.</summary>
    private bool IsJudged(int noun, Phrase owner) =>
        narration.At(noun + 1).Kind == WordKind.Quote
        && narration.At(owner.First - 1).Lower is "called" or "calls" or "calling" or "branded" or "dubbed" or "labelled" or "labeled" or "found"
            or "considered";

    /// <summary>The agent of the passive verb at a token; null when the sentence does not give one.</summary>
    public Phrase? AgentOf(int participle)
    {
        var end = Math.Min(narration.EndOf(narration.SentenceOf(participle)), participle + AgentReach);
        for (var at = participle + 1; at < end; at++)
        {
            if (narration.Words[at].Lower is "by" && !IsDoing(narration.At(at + 1)))
                return subjects.From(at + 1, narration.EndOf(narration.SentenceOf(participle)));
            if (narration.Words[at].Kind is WordKind.Comma or WordKind.Semicolon)
                return null;
        }

        return null;
    }

    /// <summary><c>answered by hitting back</c></summary>
    private static bool IsDoing(Word word) => !word.Capital && (word.Is(WordClass.Gerund) || word.Class == WordClass.None && word.Lower.Length > 4
        && word.Lower.EndsWith("ing", StringComparison.Ordinal));

    /// <summary><c>in Lopez's words, "..."</c></summary>
    private bool IsInWords(int noun) =>
        narration.Words[noun].Lower is "words" && narration.At(noun + 1).Kind == WordKind.Comma && narration.At(noun + 2).Kind == WordKind.Quote;

    /// <summary>Whether what is said follows: <c>promise to</c>, <c>answer was that</c>, <c>slogan is "..."</c></summary>
    private bool LeadsOn(int i) =>
        narration.At(i) is var next
        && (next.Kind == WordKind.Quote
            || next.Lower is "that" or "to" or "of" or "for" or "about"
            || IsIdentity(i)
            || next.Lower is "in" or "on" or "at" or "earlier" or "last" or "this" or "yesterday" && LeadsOnAfterPlace(i + 1));

    /// <summary><c>statement on Monday that</c>, <c>catchphrase in the campaign was that</c></summary>
    private bool LeadsOnAfterPlace(int start)
    {
        for (var i = start; i < Math.Min(narration.Words.Length, start + PlaceReach)
            && narration.Words[i] is { Kind: WordKind.Word or WordKind.Number } word; i++)
        {
            if (word.Lower is "that")
                return true;
            if (word.Is(WordClass.Auxiliary) && word.Lower is not "'s")
                return IsIdentity(i);
        }

        return false;
    }

    /// <summary>Whether the words after it are the thing said: <c>was that</c>, <c>is: "..."</c></summary>
    private bool IsIdentity(int i) =>
        narration.At(i).Lower is "is" or "was"
        && narration.At(i + 1) is var said
        && (said.Kind == WordKind.Colon
            || said.Lower is "that"
            || said.Kind == WordKind.Comma && narration.At(i + 2).Kind == WordKind.Quote
            || said.Kind == WordKind.Quote && char.IsUpper(narration.Text[narration.Regions[said.Region].Start]));
}
