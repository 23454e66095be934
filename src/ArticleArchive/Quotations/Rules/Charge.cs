using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>Recognises quoted words that name a charge or a sentence, which its subject does not speak: <c>Lopez was convicted of "..."</c></summary>
internal static class Charge
{
    private const int Reach = 30;

    /// <summary>Whether the last verb before the words in their sentence says that somebody was charged or punished.</summary>
    public static bool Holds(QuotedPart part)
    {
        var narration = part.Narration;
        var start = Math.Max(narration.StartOf(part.Sentence), part.Word - Reach);
        for (var i = part.Word - 1; i > start; i--)
        {
            var word = narration.Words[i];
            if (IsCharged(word.Lower) && narration.At(i + 1).Is(WordClass.Preposition))
                return true;
            if (word.Is(WordClass.Cue | WordClass.SubjectPronoun | WordClass.Relative) || word.Kind is WordKind.Colon or WordKind.Semicolon)
                return false;
        }

        return false;
    }

    private static bool IsCharged(string lower) => lower is "accused" or "acquitted" or "arrested" or "charged" or "cleared" or "convicted" or "detained"
        or "fined" or "guilty" or "held" or "indicted" or "jailed" or "prosecuted" or "sentenced" or "suspected" or "tried";
}
