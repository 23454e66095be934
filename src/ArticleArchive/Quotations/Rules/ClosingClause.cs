using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Rules;

/// <summary>
/// Finds the clause at the end of a sentence that gives the whole sentence to a speaker: <c>The board had "too much freedom", the report found.</c>
/// </summary>
internal static class ClosingClause
{
    /// <summary>The speech act of that clause; null when no such clause follows the quotation.</summary>
    public static SpeechAct? FindAct(QuotedPart part, ArticleSpeech article)
    {
        var narration = part.Narration;
        foreach (var act in article.ActsIn(narration, part.Sentence))
        {
            if (act.First <= part.Word || Media.Are(narration, act.Subject) && HasSpeakerBefore(part, article)
                || act.Form is ActForm.Owned or ActForm.Passive or ActForm.Shared || !Follows(part, act))
                continue;
            if (act.Reports ? Closes(narration, act) : IsEnd(narration, act))
                return act;
        }

        return null;
    }

    /// <summary>
    /// Whether the words have a speaker before them, so that a medium named after them only passes them on: <c>Lopez said it was "good", Interfax reported</c>,
    /// <c>Lopez rose and called it "good", according to the Gazette</c>.
    /// </summary>
    public static bool HasSpeakerBefore(QuotedPart part, ArticleSpeech article) =>
        article.ActsIn(part.Narration, part.Sentence).Any(act => act.End <= part.Word
            && (act.Reports || act.Form is ActForm.SubjectFirst or ActForm.Shared && Speakers.IsPerson(part.Narration, act.Subject)));

    /// <summary>Whether a comma, which may be inside the quotation, separates the clause from what it reports.</summary>
    private static bool Follows(QuotedPart part, SpeechAct act) =>
        part.Narration.At(act.First - 1).Kind is WordKind.Comma or WordKind.Dash
        || act.First == part.Word + 1 && part.AwaitsAttribution
        || act.Form == ActForm.According;

    private static bool Closes(Narration narration, SpeechAct act) =>
        IsEnd(narration, act)
        || narration.At(act.End) is var next
        && (next.Is(WordClass.Preposition | WordClass.Time | WordClass.Adverb | WordClass.Gerund | WordClass.Subordinator)
        || next.Kind == WordKind.Comma
        || narration.Words[act.Cue.First].Lower is "told" or "tells");

    private static bool IsEnd(Narration narration, SpeechAct act) =>
        act.End >= narration.EndOf(narration.SentenceOf(act.First)) || narration.Words[act.End].Kind == WordKind.Stop;
}
