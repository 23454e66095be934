using ArticleArchive.Articles;

namespace ArticleArchive.Checking;

/// <summary>Looks at what stands between the pieces of a quotation: what was left out, and who else speaks there.</summary>
internal static class GapCautions
{
    /// <summary>What was left out or put in, piece by piece.</summary>
    public static IReadOnlyList<Omission> Omissions(GivenQuotation given, Placement placement)
    {
        var gaps = placement.Gaps.Prepend((First: 0, Last: -1)).ToList();
        var omissions = given.Parts
            .Select((part, i) => new Omission(gaps[i].First <= gaps[i].Last ? placement.Row.Text(gaps[i].First, gaps[i].Last) : "", part.Insertion))
            .Where(omission => omission.Words.Length > 0 || omission.Insertion is not null);
        return given.Closing is { } closing ? [.. omissions, new Omission("", closing)] : [.. omissions];
    }

    /// <summary>What to beware of in one row.</summary>
    public static IEnumerable<Caution> Of(Placement placement)
    {
        if (!placement.IsInOrder)
            yield return Caution.OutOfOrder;

        var leftOut = placement.Gaps.Where(gap => gap.First <= gap.Last).ToList();
        var words = leftOut.SelectMany(gap => Enumerable.Range(gap.First, gap.Last - gap.First + 1)).Select(i => placement.Row.Words[i].Token.Word).ToList();
        if (words.Exists(TurningWords.IsNegation))
            yield return Caution.LeavesOutNegation;
        if (words.Exists(TurningWords.IsCondition))
            yield return Caution.LeavesOutCondition;
        if (placement.Row.Statement is null)
            yield break;

        if (leftOut.Exists(gap => IsInterrupted(placement.Row, gap)))
            yield return Caution.NarratorBetween;
        if (leftOut.Exists(gap => IsAnotherBetween(placement.Row, gap)))
            yield return Caution.AnotherSpeakerBetween;
    }

    /// <summary>The words on either side are in different quotations, and not just in paragraphs that follow one another.</summary>
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
        var (from, to) = (PlaceOf(row, gap.First - 1), PlaceOf(row, gap.Last + 1));
        var speaker = row.Statement?.Utterance.Attribution?.Name;
        return row.Article.Utterances
            .Where(other => other.Attribution is { } who && !string.Equals(who.Name, speaker, StringComparison.Ordinal))
            .SelectMany(other => other.Quotations)
            .Any(quotation => Compare(quotation.Place) is var place && place.CompareTo(from) > 0 && place.CompareTo(to) < 0);
    }

    private static (int Passage, int Start) PlaceOf(SourceRow row, int word) => (row.Words[word].Passage, row.Words[word].Token.Start);

    private static (int Passage, int Start) Compare(PassageSpan place) => (place.Passage, place.Span.Start);
}
