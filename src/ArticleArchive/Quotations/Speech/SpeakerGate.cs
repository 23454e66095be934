using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Speech;

/// <summary>Decides whether a phrase can name a speaker. Times, places between commas, adverbs and manners cannot.</summary>
internal static class SpeakerGate
{
    public static bool CanSpeak(Narration narration, Phrase phrase)
    {
        if (IsDoing(narration.Words[phrase.First]) && narration.At(phrase.First - 1).Is(WordClass.Cue))
            return false;

        var head = HeadOf(narration, phrase);
        var word = narration.Words[head];
        if (IsCredit(narration, phrase.First, head) || IsOfThings(narration, phrase.First, head)
            || head > phrase.First && IsStorm(narration.Words[phrase.First]))
            return false;
        if (word.Lower is "who" && IsAsking(narration, head - 1) || IsInvitation(narration, phrase, word))
            return false;
        if (word.Is(WordClass.SubjectPronoun | WordClass.Relative) || word.Kind == WordKind.Quote)
            return true;
        if (word is { Kind: WordKind.Number, Lower: [.., 's'] } && narration.Words[phrase.First].Is(WordClass.Possessive))
            return false;
        if (phrase.End == phrase.First + 1 && (word.Lower is "this" or "these" || IsPartOfPhrase(narration, phrase.First)))
            return false;
        if (word.Lower is "nobody" || word.Lower is "one" && narration.Words[phrase.First].Lower is "no")
            return false;
        if (word.Kind == WordKind.Number)
            return word.Lower.Contains('-', StringComparison.Ordinal) || head > phrase.First;
        if (word.Is(WordClass.PersonNoun | WordClass.BodyNoun | WordClass.SpeechNoun))
            return true;
        if (word.Capital)
            return IsName(narration, phrase, head);

        return !word.Is(WordClass.Time)
            && word.Lower is not ("well" or "longer")
            && !(word.Is(WordClass.Adverb) && head == phrase.First)
            && !(IsManner(word) && narration.At(phrase.First - 1).Is(WordClass.Preposition | WordClass.Conjunction));
    }

    /// <summary>Whether a word alone is only part of a mention: <c>gave national honours</c>, <c>The paper he co-authored was</c>.</summary>
    private static bool IsPartOfPhrase(Narration narration, int i) =>
        narration.Words[i] is { Capital: false, Class: WordClass.None, Lower: not [.., 's'] } && !narration.At(i + 1).Is(WordClass.Cue);

    /// <summary><c>Asked who he would like to see go</c>, <c>we know who said it</c>: the pronoun asks, and refers to nobody.</summary>
    private static bool IsAsking(Narration narration, int verb) =>
        narration.At(verb).Lower is "ask" or "asked" or "asks" or "asking" or "know" or "knows" or "knew" or "wonder" or "wondered" or "wondering";

    /// <summary><c>Watch: ...</c>, <c>Listen: ...</c></summary>
    private static bool IsInvitation(Narration narration, Phrase phrase, Word word) =>
        phrase.End == phrase.First + 1 && narration.At(phrase.End).Kind == WordKind.Colon
            && word.Lower is "watch" or "listen" or "video" or "audio" or "analysis" or "gallery" or "quiz" or "explainer";

    /// <summary>Whether the word is the first of the name of a storm: <c>Hurricane Michael</c>.</summary>
    public static bool IsStorm(Word word) => word is { Capital: true, Lower: "hurricane" or "typhoon" or "cyclone" or "storm" };

    /// <summary><c>shops whose High Street branches</c>; not <c>Larnavia, whose Prime Minister Ana Kolbe said</c></summary>
    private static bool IsOfThings(Narration narration, int first, int head) =>
        narration.Words[first].Lower is "whose"
        && !narration.Words[first..(head + 1)].Any(word => word.Capital && word.Is(WordClass.Title | WordClass.FirstName));

    /// <summary>Whether it is a picture credit or furniture: <c>REUTERS/Ann Field</c>, <c>FILE PHOTO</c>, <c>Media playback</c>.</summary>
    private static bool IsCredit(Narration narration, int first, int head)
    {
        if (narration.Words[first].Lower is "media" && narration.Words[head].Lower is "playback")
            return true;
        if (narration.Words[head].Lower is "photo" or "photograph" && narration.Words[first].Lower is "file")
            return true;

        for (var i = first; i <= head; i++)
        {
            if (Ranks.IsCredit(narration, i))
                return true;
        }

        return false;
    }

    /// <summary>
    /// Whether the word is an action, as in <c>said allowing trade would help</c>, and not a description, as in <c>said acting Foreign Minister Dorne</c>.
    /// </summary>
    private static bool IsDoing(Word word) =>
        !word.Capital
            && word.Is(WordClass.Gerund)
            && word.Lower is not ("acting" or "leading" or "serving" or "sitting" or "visiting" or "outgoing" or "incoming" or "retiring" or "commanding");

    private static bool IsName(Narration narration, Phrase phrase, int head)
    {
        var word = narration.Words[head];
        if (head > phrase.First && narration.Words[head - 1] is { Capital: true })
            return true;
        if (word.Is(WordClass.Time) && !word.Is(WordClass.FirstName))
            return IsMonth(word) && narration.At(head + 1).Is(WordClass.Verb) || IsSurnameLikeTime(word) && narration.At(head - 1).Is(WordClass.Cue);

        if (head == phrase.First && Ranks.IsNationality(word) && word.Lower is not [.., 's'] && !narration.At(head - 1).Is(WordClass.Determiner)
            && narration.At(head + 1).Is(WordClass.NounToo))
            return false;

        var abbreviated = narration.Text[word.End - 1] == '.' && word.Is(WordClass.Place);
        return !abbreviated && word.Lower is not ("there" or "here" or "then" or "yes" or "no" or "now")
            && !(word.Lower is "more" && phrase.End == head + 1);
    }

    /// <summary>Whether it is a month that is also a surname.</summary>
    private static bool IsMonth(Word word) => word.Lower is "may" or "march" or "april" or "june" or "august" or "jan" or "jun";

    /// <summary>Whether it is a word of time that is also a surname, and has a capital only then: <c>says Early</c>.</summary>
    public static bool IsSurnameLikeTime(Word word) => word.Lower is "early" or "day" or "weeks" or "winter" or "winters" or "summer" or "summers" or "noon";

    private static bool IsManner(Word word) =>
        word.Lower is "voice" or "tone" or "accent" or "manner" or "way" or "ways" or "breath" or "whisper" or "there" or "time" or "times" or "moment"
            or "fact" or "case" or "reason" or "why";

    private static int HeadOf(Narration narration, Phrase phrase)
    {
        var head = phrase.First;
        while (head + 1 < phrase.End
            && narration.Words[head + 1] is { IsMark: false } next
            && !(next.Is(WordClass.Preposition | WordClass.Relative) && !narration.Words[head].Is(WordClass.Determiner)))
            head++;
        return head;
    }
}
