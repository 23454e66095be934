using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>Finds where a mention of somebody begins and ends.</summary>
internal sealed class MentionEdges(Narration narration, PhraseFinder finder)
{
    private const int RelativeReach = 20;

    private const WordClass InsideRelative = WordClass.Verb | WordClass.Auxiliary | WordClass.Preposition
        | WordClass.Adverb | WordClass.OtherPronoun | WordClass.Relative;

    /// <summary>Removes a place or time after a name, which is not part of the mention: <c>Lopez at a rally</c>.</summary>
    public Phrase Cut(Phrase phrase)
    {
        var named = false;
        for (var i = phrase.First; i < phrase.End; i++)
        {
            var word = narration.Words[i];
            if (i > phrase.First && word.Lower is "in" && narration.At(i + 1).Lower is "a" or "an"
                && narration.At(i + 2).Lower is "statement" or "interview" or "letter" or "tweet" or "post" or "speech" or "email")
                return new Phrase(phrase.First, i);
            if (named && word.Is(WordClass.Preposition) && narration.At(i + 1) is { Capital: false } his && his.Is(WordClass.Possessive))
                return new Phrase(phrase.First, i);
            if (word.Is(WordClass.Preposition) && Ranks.ObjectEnd(narration, i) is null)
                return named && IsOfPlace(word) && !IsInName(narration, i) ? new Phrase(phrase.First, i) : phrase;
            named = word.Capital && !word.Is(WordClass.Determiner);
        }

        return phrase;
    }

    /// <summary>Extends <c>Industry</c> to <c>the Ministry of Economy, Trade and Industry</c>, and leaves any other mention as it is.</summary>
    public Phrase? WithMatters(Phrase? mention, int floor)
    {
        if (mention is not { } phrase || narration.At(phrase.First - 1).Lower is not "and" || !narration.Words[phrase.First].Capital)
            return mention;

        var i = phrase.First - 2;
        while (i > floor && (narration.Words[i] is { Kind: WordKind.Comma } or { Kind: WordKind.Word, Capital: true }))
            i--;
        return i > floor && i < phrase.First - 3 && narration.Words[i].Lower is "of" or "for" && narration.Words[i - 1] is { Capital: true } body
            && body.Is(WordClass.OrganisationWord | WordClass.BodyNoun) && finder.Before(i, floor) is { } whole ? whole with { End = phrase.End } : mention;
    }

    /// <summary>Extends <c>Budget Review</c> to <c>the Office for Budget Review</c>, and leaves any other mention as it is.</summary>
    public Phrase? WithOffice(Phrase? mention) =>
        mention is { } phrase && narration.Words[phrase.First].Capital && narration.At(phrase.First - 1).Lower is "for" or "on"
            && narration.At(phrase.First - 2) is { Capital: true } body && body.Is(WordClass.OrganisationWord)
            && finder.Before(phrase.First - 1, narration.StartOf(narration.SentenceOf(phrase.First))) is { } office
            ? office with { End = phrase.End }
            : mention;

    /// <summary>
    /// In <c>an official who spoke to Reuters said</c> the mention begins before the <c>who</c>; in <c>an official, who saw the blaze said</c> it ends there;
    /// in <c>a mason who left after a neighbour said</c> the mention is only the neighbour.
    /// </summary>
    public Phrase BeforeRelative(Phrase phrase, int floor)
    {
        if (phrase.First <= floor || !narration.Words[phrase.First - 1].Is(InsideRelative | WordClass.Determiner | WordClass.Possessive)
            || narration.Words[phrase.First - 1].Is(WordClass.Subordinator)
                && narration.Words[phrase.First..phrase.End].Any(word => word.Is(WordClass.PersonNoun)))
            return phrase;

        for (var i = phrase.First - 1; i >= Math.Max(floor + 1, phrase.First - RelativeReach); i--)
        {
            var word = narration.Words[i];
            if (word.IsMark || word.Kind == WordKind.Quote)
                return phrase;
            if (word.Lower is "who" && narration.Words[i - 1].Lower is not "and"
                && narration.At(i + 1).Is(WordClass.Verb | WordClass.Auxiliary | WordClass.Adverb))
            {
                if (narration.Words[i - 1].Kind == WordKind.Comma)
                    return IsObjectOfClause(i, phrase) ? finder.Before(i - 1, floor) ?? phrase : phrase;

                return finder.Before(i, floor) is { } outer ? new Phrase(outer.First, phrase.End) : phrase;
            }
        }

        return phrase;
    }

    /// <summary>Whether only the verb of <c>who</c> comes before the phrase, and a reporting verb after it: <c>who confirmed the incident said</c>.</summary>
    private bool IsObjectOfClause(int who, Phrase phrase) =>
        narration.At(narration.At(phrase.End).Is(WordClass.Adverb) ? phrase.End + 1 : phrase.End) is var verb
        && verb.Is(WordClass.Cue) && verb.Is(WordClass.Past)
        && narration.Words[(who + 1)..phrase.First].All(word => word.Is(WordClass.Verb | WordClass.Auxiliary | WordClass.Adverb | WordClass.Preposition));

    /// <summary>Whether the preposition is part of a name: <c>Council on Foreign Relations</c>; not <c>the Council on Monday</c>.</summary>
    public static bool IsInName(Narration narration, int i) =>
        narration.At(i).Lower is "on"
        && narration.At(i - 1) is { Capital: true } body
        && body.Is(WordClass.OrganisationWord | WordClass.BodyNoun)
        && narration.At(i + 1) is { Capital: true } matter
        && !matter.Is(WordClass.Time);

    private static bool IsOfPlace(Word word) =>
        word.Lower is "in" or "on" or "at" or "with" or "to" or "by" or "about" or "against" or "near" or "over" or "under";
}
