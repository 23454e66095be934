using ArticleArchive.Checking.Clauses;
using ArticleArchive.Checking.Matching;

namespace ArticleArchive.Checking.Judging;

/// <summary>Looks for cautions between the pieces of a quotation: what was left out, and who else speaks there.</summary>
internal static class GapCautions
{
    private static readonly Caution[] OfWords = [Caution.Negation, Caution.Condition, Caution.Hedge, Caution.Embedding];

    /// <summary>What was left out or inserted, piece by piece.</summary>
    public static IReadOnlyList<Omission> Omissions(GivenQuotation given, Placement placement)
    {
        var gaps = placement.Gaps.Prepend((First: 0, Last: -1)).ToList();
        var omissions = given.Parts
            .Select((part, i) => new Omission(gaps[i].First <= gaps[i].Last ? placement.Row.Text(gaps[i].First, gaps[i].Last) : "", part.Insertion))
            .Where(omission => omission.Words.Length > 0 || omission.Insertion is not null);
        return given.Closing is { } closing ? [.. omissions, new Omission("", closing)] : [.. omissions];
    }

    /// <summary>The cautions in one row.</summary>
    public static IEnumerable<CautionFound> Find(Placement placement)
    {
        if (!placement.IsInOrder)
            yield return new(Caution.Order, null);

        var row = placement.Row;
        var leftOut = placement.Gaps.Where(gap => gap.First <= gap.Last).ToList();
        foreach (var gap in leftOut)
        {
            var text = row.Text(gap.First, gap.Last);
            var words = new ClauseScanner(0, text).Scan(new TextSpan(0, text.Length), []);
            foreach (var (caution, phrases) in Cues.ByPhrase.Where(cue => OfWords.Contains(cue.Caution)))
            {
                if (phrases.First(words) is { } found)
                    yield return new(
                        caution,
                        words[found.Start].Is("n't") && found.Start > 0
                            ? words[found.Start - 1].Lower + "n't"
                            : string.Join(' ', words.Skip(found.Start).Take(found.End - found.Start).Select(word => word.Lower)));
            }
        }

        if (row.Statement is null)
            yield break;
        if (leftOut.Exists(gap => IsInterrupted(row, gap)))
            yield return new(Caution.NarratorBetween, null);
        if (leftOut.Exists(gap => IsAnotherBetween(row, gap)))
            yield return new(Caution.OtherSpeakerBetween, null);
    }

    /// <summary>Whether the cue of a caution stands between the pieces. A cue within a piece is quoted, and a reader sees it.</summary>
    public static bool LeaveOut(Placement placement, CautionFound found) => found.Cue is not { } cue || placement.Gaps
        .Where(gap => gap.First <= gap.Last)
        .Any(gap => placement.Row.Text(gap.First, gap.Last).Replace('’', '\'').Contains(cue, StringComparison.OrdinalIgnoreCase));

    /// <summary>Whether the words on either side are in different quotations, other than in consecutive paragraphs.</summary>
    private static bool IsInterrupted(SourceRow row, (int First, int Last) gap) => Enumerable.Range(gap.First - 1, gap.Last - gap.First + 2).Any(i =>
        row.Words[i].Part != row.Words[i + 1].Part && TextBetween(row, i).Any(char.IsLetter));

    private static string TextBetween(SourceRow row, int word)
    {
        var (before, after) = (row.Words[word], row.Words[word + 1]);
        var text = row.Article.Passages[before.Passage].Text;
        return before.Passage == after.Passage
            ? text[before.Token.End..after.Token.Start]
            : text[before.Token.End..] + row.Article.Passages[after.Passage].Text[..after.Token.Start];
    }

    private static bool IsAnotherBetween(SourceRow row, (int First, int Last) gap)
    {
        var (from, to) = (row.PlaceOf(gap.First - 1), row.PlaceOf(gap.Last + 1));
        var speaker = row.Statement?.Utterance.Attribution?.Name;
        return row.Article.Utterances
            .Where(other => other.Attribution is { } who && !string.Equals(who.Name, speaker, StringComparison.Ordinal))
            .SelectMany(other => other.Quotations)
            .Any(quotation => (quotation.Place.Passage, quotation.Place.Span.Start) is var place && place.CompareTo(from) > 0 && place.CompareTo(to) < 0);
    }
}
