using ArticleArchive.Quotations.Rules;
using ArticleArchive.Quotations.Speech;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Names;

/// <summary>Finds the medium that a statement came through: <c>Lopez told Reuters</c>, <c>Lopez said, Interfax reported</c>.</summary>
internal static class Channels
{
    private const int Reach = 14;

    /// <summary>The medium as printed; null when the sentence names none.</summary>
    public static string? Find(AttributionMatch match, ArticleSpeech article)
    {
        if (match.Cue is not { } cue)
            return null;

        var narration = match.Narration;
        var acts = article.ActsIn(narration, narration.SentenceOf(cue.First));
        var relay = acts.FirstOrDefault(act => act.Cue == cue)?.Channel
            ?? acts.Where(act => act.Subject != match.Mention && act.Reports && Media.Are(narration, act.Subject))
                .Select(act => (Phrase?)act.Subject)
                .FirstOrDefault()
            ?? Addressee(narration, cue, article);
        return relay is { } channel && channel != match.Mention ? narration.TextOf(channel.First, channel.End) : null;
    }

    /// <summary>The person or body addressed: <c>told Reuters</c>, <c>said in an interview with the Gazette</c>.</summary>
    private static Phrase? Addressee(Narration narration, Phrase cue, ArticleSpeech article)
    {
        var end = narration.EndOf(narration.SentenceOf(cue.First));
        var start = narration.Words[cue.First].Lower is "told" or "tells" ? cue.End : WithAfter(narration, cue.End, end);
        return start is { } first && first < end && article.SubjectsIn(narration).From(first, end) is { } phrase && Media.Are(narration, phrase)
            ? phrase
            : null;
    }

    private static int? WithAfter(Narration narration, int start, int end)
    {
        for (var i = start; i < Math.Min(end, start + Reach); i++)
        {
            if (narration.Words[i].IsMark || narration.Words[i].Kind == WordKind.Quote)
                return null;
            if (narration.Words[i].Lower is "with" or "to"
                && narration.Words[i - 1].Lower is "interview" or "statement" or "comments" or "remarks" or "email" or "letter")
                return i + 1;
        }

        return null;
    }
}
