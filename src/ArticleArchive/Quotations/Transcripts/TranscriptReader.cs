using System.Text.RegularExpressions;
using ArticleArchive.Quotations.Words;

namespace ArticleArchive.Quotations.Transcripts;

/// <summary>Finds the turns of a transcript: passages that open with a speaker's label, and the passages that continue them.</summary>
internal static partial class TranscriptReader
{
    private const int MaxHeadingWords = 90;

    /// <summary>The turns, in order; empty when the text is not a transcript.</summary>
    public static IReadOnlyList<Turn> Read(IReadOnlyList<PassageText> passages)
    {
        string[] pieces = [.. passages.Select((passage, i) => CanOpen(passage, i) ? passage.Text : "")];
        var labels = passages.Any(passage => passage.IsInTranscript) ? SpeakerLabels.ReadTranscript(pieces) : SpeakerLabels.Read(pieces);
        var last = labels.Index().LastOrDefault(label => label.Item is not null, (-1, null)).Index;
        if (last < 0)
            return [];

        var turns = new List<Turn>();
        for (var i = 0; i < passages.Count;)
        {
            var next = i + 1;
            if (labels[i] is { } label)
            {
                while (next < passages.Count && labels[next] is null && GoesOn(passages, label, (i, next))
                    && !(i == last && ClosingNote().IsMatch(passages[next].Text)))
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
            if (i > first && IsAside(passages[i].Text.AsSpan().Trim()))
                continue;
            var start = i == first ? label.Words : 0;
            var text = passages[i].Text.AsSpan(start);
            var lead = text.Length - text.TrimStart().Length;
            var length = text.Trim().Length;
            if (length > 0)
                words.Add(new PassageSpan(i, new TextSpan(start + lead, length)));
        }

        return words;
    }

    /// <summary>Whether a paragraph without a label continues the turn, or stands in it as an aside; headings and the transcript's own notes do not.</summary>
    private static bool GoesOn(IReadOnlyList<PassageText> passages, SpeakerLabel label, (int First, int Next) at) =>
        passages[at.Next].Kind is PassageKind.Paragraph or PassageKind.Item
        && passages[at.Next].Text.Trim() is var text
        && (IsAside(text) ? !EndOfSitting().IsMatch(text) : text is [not ('#' or '*' or '-' or '–' or '—'), ..])
        && !SpeakerLabel.IsNote(text)
        && !text.StartsWith("END", StringComparison.Ordinal)
        && !text.StartsWith("This transcript", StringComparison.OrdinalIgnoreCase)
        && !text.StartsWith("This interview", StringComparison.OrdinalIgnoreCase)
        && !Narrated().IsMatch(text)
        && !(IsInCapitals(text) && passages[at.First].Text[label.Words..].Any(char.IsLower));

    /// <summary>A remark of the record inside a turn, all of it in brackets or about interjections: <c>(Laughter.)</c>, <c>Members interjecting—</c></summary>
    private static bool IsAside(ReadOnlySpan<char> text) =>
        text is ['[', .., ']'] or ['(', .., ')'] && text[1..^1].IndexOfAny("()[]") < 0
        || text is [.., '—' or '–' or '-'] && text.Length <= MaxHeadingWords && text.Contains("interject", StringComparison.Ordinal);

    private static bool IsInCapitals(string text) =>
        text.Length <= MaxHeadingWords && !text.Any(char.IsLower) && text.Count(char.IsUpper) > 3
        && text[^1] is not ('.' or '!' or '?' or ',' or '—' or '"' or '”');

    /// <summary>What the record tells of a member instead of printing the words: <c>Mr. Barr asked the Minister of Roads</c>, <c>MS KOLBE moved</c></summary>
    [GeneratedRegex(
        @"^(?:Mr|MR|Mrs|MRS|Ms|MS|Dr|DR|Hon|HON|Senator|SENATOR)\.? \p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}"
        + @" (?:asked the|moved|seconded|took the (?:[Cc]hair|oath)|resumed)\b",
        RegexOptions.NonBacktracking)]
    private static partial Regex Narrated();

    /// <summary>A bracket that tells of an end or a break: <c>(The sitting was suspended at noon.)</c>, <c>[End of transcript]</c></summary>
    [GeneratedRegex(
        @"\b(?:end|ends|ended|concluded|adjourn\w*|suspended|recess|interval|resumed|break|division|proceedings|transcript)\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex EndOfSitting();

    /// <summary>
    /// A transcript's note about itself after its last turn: <c>The briefing ended at noon.</c> In an earlier turn a speaker may say the same.
    /// </summary>
    [GeneratedRegex(
        @"^(?:The|This) (?:[\p{L}'’-]+ ){0,3}(?:briefing|conference|interview|hearing|meeting|sitting|session|debate|call|event|conversation"
        + @"|discussion|recording|broadcast|program(?:me)?|podcast|episode|committee|council|house|senate|court)"
        + @"(?: (?:was|were|is|has|had|been|then|stood|stands|is now))*,? (?:ended|ends|end|concluded|concludes|closed|closes|adjourned|adjourns"
        + @"|rose|over|recorded|edited|condensed|translated|transcribed|conducted)\b|^\W*Whereupon\b",
        RegexOptions.NonBacktracking | RegexOptions.IgnoreCase)]
    private static partial Regex ClosingNote();
}
