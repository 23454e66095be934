using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>
/// Finds the author of a statement that somebody else publishes: <c>The ministry issued the following statement by the minister, Ana Kolbe: "..."</c>
/// </summary>
internal static class StatementAuthor
{
    private const int Reach = 14;

    /// <summary>The author's mention before the colon; null when the sentence names none.</summary>
    public static Phrase? Before(int colon, Narration narration, ArticleSpeech article)
    {
        if (narration.At(colon).Kind != WordKind.Colon)
            return null;

        var start = Math.Max(narration.StartOf(narration.SentenceOf(colon)), colon - Reach);
        for (var i = colon - 2; i > start; i--)
        {
            if (narration.Words[i].Lower is "by" or "from" && narration.Words[i - 1].Is(WordClass.SpeechNoun))
                return article.SubjectsIn(narration).From(i + 1, colon) is { } author && Ends(narration, author.End, colon) ? author : null;
        }

        return null;
    }

    /// <summary>Whether the mention ends at the colon, or only a comma and a name come between the two.</summary>
    private static bool Ends(Narration narration, int end, int colon) =>
        end == colon || narration.Words[end].Kind == WordKind.Comma && narration.Words[(end + 1)..colon].All(word => word.Kind == WordKind.Word
            && (word.Capital || word.Is(WordClass.Particle)));
}
