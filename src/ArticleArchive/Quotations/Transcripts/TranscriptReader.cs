using System.Text.RegularExpressions;
using ArticleArchive.Articles;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Transcripts;

/// <summary>Finds the turns of a transcript: passages that open with a speaker's label, and the passages that continue them.</summary>
internal static partial class TranscriptReader
{
    /// <summary>The turns, in order; empty when the text is not a transcript.</summary>
    public static IReadOnlyList<Turn> Read(IReadOnlyList<PassageText> passages)
    {
        string[] pieces = [.. passages.Select((passage, i) => CanOpen(passage, i) ? passage.Text : "")];
        var labels = passages.Any(passage => passage.IsInTranscript) ? SpeakerLabels.OfTranscript(pieces) : SpeakerLabels.Of(pieces);
        var last = labels.Index().LastOrDefault(label => label.Item is not null, (-1, null)).Index;
        if (last < 0)
            return [];

        var turns = new List<Turn>();
        for (var i = 0; i < passages.Count;)
        {
            var next = i + 1;
            if (labels[i] is { } label)
            {
                while (next < passages.Count && labels[next] is null && GoesOn(passages[next]) && !(i == last && ClosingNote().IsMatch(passages[next].Text)))
                    next++;
                if (WordsOf(passages, label, i, next) is { Count: > 0 } words)
                    turns.Add(new Turn(label, i, words));
            }

            i = next;
        }

        return turns;
    }

    private static bool CanOpen(PassageText passage, int i) =>
        passage.Kind is PassageKind.Paragraph or PassageKind.Item && !(i == 0 && HeadlineCase.IsCapitalised(passage.Text));

    private static List<PassageSpan> WordsOf(IReadOnlyList<PassageText> passages, SpeakerLabel label, int first, int end)
    {
        var words = new List<PassageSpan>();
        for (var i = first; i < end; i++)
        {
            var start = i == first ? label.Words : 0;
            var text = passages[i].Text.AsSpan(start);
            var lead = text.Length - text.TrimStart().Length;
            var length = text.Trim().Length;
            if (length > 0)
                words.Add(new PassageSpan(i, new TextSpan(start + lead, length)));
        }

        return words;
    }

    /// <summary>Whether a paragraph without a label continues the turn and is not the transcript's own note.</summary>
    private static bool GoesOn(PassageText passage) =>
        passage.Kind is PassageKind.Paragraph or PassageKind.Item
        && passage.Text.TrimStart() is [not ('[' or '(' or '#' or '*' or '-' or '–' or '—'), ..] text
        && !SpeakerLabel.IsNote(text)
        && !text.StartsWith("END", StringComparison.Ordinal)
        && !text.StartsWith("This transcript", StringComparison.OrdinalIgnoreCase)
        && !text.StartsWith("This interview", StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// A transcript's note about itself after its last turn: <c>The briefing ended at noon.</c> In an earlier turn a speaker may say the same.
    /// </summary>
    [GeneratedRegex(
        @"^(?:The|This) (?:[\p{L}'’-]+ ){0,3}(?:briefing|conference|interview|hearing|meeting|sitting|session|debate|call|event|conversation|discussion|recording|broadcast|program(?:me)?|podcast|episode|committee|council|house|senate|court)"
        + @"(?: (?:was|were|is|has|had|been|then|stood|stands|is now))*,? (?:ended|ends|end|concluded|concludes|closed|closes|adjourned|adjourns|rose|over|recorded|edited|condensed|translated|transcribed|conducted)\b|^\W*Whereupon\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex ClosingNote();
}
