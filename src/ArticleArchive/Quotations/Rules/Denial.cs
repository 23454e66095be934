using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>Recognises quoted words that the text says were not said: <c>"...," nobody said</c>, <c>"...." Lopez never said it.</c></summary>
internal static class Denial
{
    private const int Reach = 8;

    public static bool Holds(QuotedPart part)
    {
        var narration = part.Narration;
        var start = part.Word + 1;
        if (narration.At(start).Kind is WordKind.Comma or WordKind.Dash)
            start++;

        var nobody = narration.At(start).Lower is "nobody" or "no" or "none";
        for (var i = start; i < Math.Min(narration.Words.Length, start + Reach) && narration.Words[i].Kind == WordKind.Word; i++)
        {
            if (narration.Words[i].Is(WordClass.Conjunction | WordClass.Subordinator | WordClass.Relative))
                return false;
            if (narration.Words[i].Is(WordClass.Cue) && VerbJudge.IsVerb(narration, i))
                return (nobody || IsDenied(narration, start, i)) && (!part.EndsSentence || IsOfTheWords(narration, i + 1));
        }

        return false;
    }

    /// <summary><c>never said</c>, <c>did not say</c>, <c>has never once said</c></summary>
    private static bool IsDenied(Narration narration, int start, int verb)
    {
        var i = verb - 1;
        while (i >= start && narration.Words[i].Is(WordClass.Adverb | WordClass.Auxiliary) && !IsNot(narration.Words[i]))
            i--;
        return i >= start && IsNot(narration.Words[i]);
    }

    private static bool IsNot(Word word) => word.Lower is "never" or "not" or "n't" or "n’t" or "didn't" or "didn’t" or "hasn't" or "hasn’t" or "hadn't"
        or "hadn’t";

    /// <summary>Whether a separate sentence denies the quoted words by referring to them: <c>said it</c>, <c>said so</c>, <c>said that</c>.</summary>
    private static bool IsOfTheWords(Narration narration, int i) =>
        narration.At(i).Lower is "it" or "so" or "that" or "this" && narration.At(i + 1).Kind is not WordKind.Word;
}
