using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>Decides whether a word that can be a verb is used as one.</summary>
internal static class VerbJudge
{
    public static bool IsVerb(Narration narration, int i)
    {
        var word = narration.Words[i];
        if (!word.Is(WordClass.Verb) || word.Capital && !OpensSentence(narration, i) && !(narration.IsTitleCased && word.Lower is "says" or "said"))
            return false;

        if (word.Lower is "regarding")
            return false;
        if (word.Lower is "contend" or "contends" or "contended" or "contending" && narration.At(i + 1).Lower is "with")
            return false;

        var left = narration.At(i - 1);
        if (word.Lower is "alleged" && left is { Kind: WordKind.Word, Capital: false, Class: WordClass.None, Lower: not [.., 's'] })
            return false;
        if (i > 0 && left.Lower is "to")
            return word.Is(WordClass.Base);
        if (word.Is(WordClass.ParticipleOnly))
            return Auxiliary(narration, i);
        if (i > 0 && LeadsNoun(left) && !(left.Lower is "two" or "three" && narration.At(i - 2).Lower is "the" && word.Is(WordClass.Cue)))
            return word.Lower is "said";
        if (word.Lower is "reported" && narration.At(i + 1).Lower is "last" or "in" or "on" or "by" or "a"
            && (left.Kind == WordKind.Number || left.Kind == WordKind.Other && narration.At(i - 2).Kind == WordKind.Number))
            return false;
        if (word.Is(WordClass.NounToo) && IsAdjective(left) && narration.At(i - 2).Lower is "a" or "an" && word.Lower is "forecast" or "cast" or "read")
            return false;
        if (word.Is(WordClass.Past) && left.Is(WordClass.Adverb) && narration.At(i - 2).Lower is "a" or "an")
            return false;
        if (word.Is(WordClass.Past))
            return !(left.Lower is "'s" or "'" && i > 1 && !narration.Words[i - 2].Is(WordClass.SubjectPronoun | WordClass.Relative));
        if (word.Is(WordClass.Gerund))
            return !(left.Lower is "'s" or "'" or "of" || left is { Kind: WordKind.Word, Class: WordClass.None, Capital: false }
                && narration.At(i - 2).Lower is "of" or "for");
        if (word.Capital)
            return false;
        if (word.Is(WordClass.Base))
            return IsBareVerb(narration, i, left);

        return !left.Is(WordClass.Preposition) && left.Lower is not ("'s" or "'") && !IsPluralNoun(narration, i, left);
    }

    private static bool IsAdjective(Word word) => word is { Kind: WordKind.Word, Capital: false, Class: WordClass.None }
        && word.Lower is [.., 'i', 'c'] or [.., 'a', 'l'] or [.., 'i', 'v', 'e'] or [.., 'o', 'u', 's'] or [.., 'f', 'u', 'l'] or [.., 'y'] or [.., 'e', 'r'];

    private static bool LeadsNoun(Word left) => left.Is(WordClass.Determiner)
        ? !left.Is(WordClass.SubjectPronoun) && left.Lower is not ("that" or "one" or "another" or "others" or "some" or "many" or "all" or "both")
        : left.Is(WordClass.Possessive) && left.Lower is not "her";

    private static bool IsBareVerb(Narration narration, int i, Word left)
    {
        if (left.Is(WordClass.SubjectPronoun | WordClass.Auxiliary | WordClass.Relative))
            return left.Lower is not ("he" or "she" or "it" or "'s");
        if (left is { Capital: true, Lower: [.., 's'] } && narration.At(i - 2).Lower is "the" && narration.Words[i].Is(WordClass.Cue))
            return true;
        if (narration.Words[i].Lower is "counter" && !TakesObject(narration.At(i + 1)))
            return false;
        if (narration.Words[i].Lower is "say")
            return true;
        if (left.Lower is "and" or "two" or "three" or "both" or "people" or "men" or "women" or "police" or "others" or "many" or "some" or "please")
            return true;
        if (left.Is(WordClass.Adverb))
            return !narration.Words[i].Is(WordClass.NounToo)
                || !narration.At(i - 2).Is(WordClass.Determiner | WordClass.Possessive | WordClass.Preposition);

        var plural = left.Lower.EndsWith('s')
            && !left.Lower.EndsWith("ss", StringComparison.Ordinal)
            && !left.Is(WordClass.Determiner | WordClass.Possessive)
            && left.Lower is not "'s";
        var certain = !narration.Words[i].Is(WordClass.NounToo) || left.Is(WordClass.PersonNoun | WordClass.BodyNoun) || TakesObject(narration.At(i + 1));
        return plural && certain && (!left.Capital || left.Is(WordClass.PersonNoun));
    }

    private static bool TakesObject(Word next) =>
        next.Kind == WordKind.Quote
            || next.Is(WordClass.Determiner | WordClass.Possessive | WordClass.OtherPronoun | WordClass.SubjectPronoun | WordClass.Relative);

    /// <summary>Whether a form of <c>be</c> makes the participle at <paramref name="i"/> a passive.</summary>
    public static bool IsPassive(Narration narration, int i)
    {
        if (!narration.Words[i].Is(WordClass.Past | WordClass.ParticipleOnly))
            return false;
        if (narration.IsHeadline
            && narration.Words[i].Lower is "told"
            && narration.At(i + 1).Is(WordClass.Relative | WordClass.Preposition))
            return true;

        for (var left = i - 1; left >= Math.Max(0, i - 4); left--)
        {
            var word = narration.Words[left];
            if (word.Lower is "is" or "are" or "was" or "were" or "be" or "been" or "being" or "am" or "wasn't" or "isn't" or "weren't" or "aren't"
                or "get" or "got" or "gets")
                return true;
            if (word.Lower is "when" or "if" && left == i - 1)
                return true;
            if (!word.Is(WordClass.Adverb | WordClass.Auxiliary))
                return false;
        }

        return false;
    }

    /// <summary>Whether the subject hears what is said: <c>was told</c>.</summary>
    public static bool IsToldTo(Narration narration, int i) =>
        narration.At(i).Lower is "told" or "asked" or "informed" or "warned" or "reminded" or "assured" or "advised" or "ordered" or "instructed"
            && IsPassive(narration, i);

    /// <summary>Whether a passive follows, so that the subject is told or given something: <c>They were told</c>, <c>They will also be offered</c>.</summary>
    public static bool IsGivenTo(Narration narration, int end)
    {
        while (narration.At(end).Is(WordClass.Auxiliary | WordClass.Adverb))
            end++;
        return IsToldTo(narration, end) || narration.At(end).Lower is "offered" or "given" or "promised" or "shown" or "sent" or "handed"
            && narration.At(end - 1).Lower is "be" or "been" or "was" or "were" or "are" or "is" or "being";
    }

    private static bool Auxiliary(Narration narration, int i) =>
        i > 0
            && (narration.Words[i - 1].Is(WordClass.Auxiliary)
            || narration.Words[i - 1].Is(WordClass.Adverb) && i > 1 && narration.Words[i - 2].Is(WordClass.Auxiliary));

    private static bool OpensSentence(Narration narration, int i) => narration.StartOf(narration.SentenceOf(i)) == i;

    /// <summary>
    /// Whether the word before is part of a compound: in <c>called on member states</c> the noun for one person has no article, so it is not a subject.
    /// </summary>
    private static bool IsCompound(Narration narration, int i, Word left) =>
        left is { Capital: false, Lower: not [.., 's'] }
        && left.Is(WordClass.PersonNoun | WordClass.BodyNoun | WordClass.SpeechNoun)
        && left.Lower is not ("police" or "people" or "men" or "women")
        && narration.At(i - 2).Is(WordClass.Preposition | WordClass.Verb | WordClass.Conjunction)
        && narration.Words[i].Is(WordClass.NounToo);

    /// <summary>
    /// Whether it ends a phrase after a preposition, with nothing that it could report: <c>with other Gulf states.</c>, <c>up TV signals across</c>.
    /// </summary>
    private static bool IsObject(Narration narration, int i)
    {
        if (!narration.Words[i].Is(WordClass.NounToo) || !narration.At(i - 1).Capital || !(narration.At(i + 1).Kind == WordKind.Stop
            || narration.At(i + 1).Is(WordClass.Preposition)))
            return false;

        var left = i - 1;
        while (left > i - 4 && narration.At(left) is { Kind: WordKind.Word } word && !Governs(word))
            left--;
        return left > i - 4 && left < i - 1 && Governs(narration.At(left));
    }

    private static bool Governs(Word word) => word.Is(WordClass.Preposition) || word.Lower is "up" or "out" or "down" or "off";

    /// <summary>Whether a form in <c>-s</c> that may also be a noun is used as one. As a verb it needs a subject in the singular before it.</summary>
    private static bool IsPluralNoun(Narration narration, int i, Word left)
    {
        if (!narration.Words[i].Is(WordClass.PersonNoun | WordClass.BodyNoun | WordClass.SpeechNoun | WordClass.NounToo))
            return false;
        if (IsCompound(narration, i, left) || IsObject(narration, i))
            return true;
        // movies and TV shows from Senn
        if (left.Capital && narration.At(i - 2).Lower is "and" or "or" && narration.At(i - 3) is { Capital: false, Lower: [.., 's'] }
            && narration.At(i + 1).Is(WordClass.Preposition))
            return true;
        if (left.Kind != WordKind.Word)
            return left.Kind is not (WordKind.Comma or WordKind.Close or WordKind.Quote or WordKind.Dash);
        if (left.Is(WordClass.Adverb)
            && !left.Lower.EndsWith("ly", StringComparison.Ordinal)
            && left.Lower is not ("also" or "now" or "then" or "often" or "still" or "never" or "always"))
            return true;
        if (!left.Capital
            && !left.Is(WordClass.SubjectPronoun | WordClass.Adverb | WordClass.Relative | WordClass.Auxiliary | WordClass.PersonNoun | WordClass.BodyNoun)
            && left.Lower is not "and")
            return true;

        var next = narration.At(i + 1);
        if (next.Is(WordClass.Verb) && !next.Is(WordClass.Gerund) && i > 0 && OpensSentence(narration, i - 1))
            return true;

        return next.Is(WordClass.Auxiliary) || next.Is(WordClass.Verb) && !next.Is(WordClass.Base | WordClass.Gerund);
    }
}
