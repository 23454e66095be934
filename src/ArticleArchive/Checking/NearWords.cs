namespace ArticleArchive.Checking;

/// <summary>Judges a quotation that is nowhere word for word.</summary>
internal sealed class NearWords(GivenQuotation given, AskedSpeaker asked)
{
    /// <summary>The least likeness of a quotation that is called altered; what is less like is another sentence.</summary>
    public const double LeastLikeness = 0.6;

    /// <summary>The least likeness of what is shown as nearest.</summary>
    private const double LeastNearness = 0.3;

    /// <summary>From here on one statement explains the quotation, and it is not looked at as put together from several.</summary>
    private const double Plain = 0.8;

    // A statement is worth a little more than the passage around it, and one of the speaker asked about a little more than one of another.
    private const double WorthOfStatement = 0.02;
    private const double WorthOfSpeaker = 0.04;

    private const int LargestTable = 2_000_000;

    /// <summary>The verdict.</summary>
    public Verdict Judge(IReadOnlyList<SourceRow> rows)
    {
        var best = rows
            .Where(row => (long)row.Words.Count * given.Words <= LargestTable)
            .Select(row => Alignment.Of(given, row))
            .MaxBy(Worth);
        if (best is { Likeness: >= Plain })
            return Alter(best);

        if (JoinedPieces.Find(given, rows) is { } joined)
            return joined;

        return best switch
        {
            { Likeness: >= LeastLikeness } => Alter(best),
            { Likeness: >= LeastNearness } => new NotHere { Places = [], Nearest = Alter(best) },
            _ => new NotHere { Places = [] },
        };
    }

    private double Worth(Alignment alignment) =>
        alignment.Likeness
        + (alignment.Row.Statement is null ? 0 : WorthOfStatement)
        + (alignment.Row.Statement is not null && asked.Matches(alignment.Row) == SpeakerMatch.Same ? WorthOfSpeaker : 0);

    private Altered Alter(Alignment alignment)
    {
        var (first, last) = alignment.Stretch ?? (0, 0);
        return new Altered
        {
            Places = [QuotedPlace.Of(alignment.Row, alignment.Row.Stream.Spans(first, last))],
            Comparison = Comparison.Of(alignment),
            Likeness = alignment.Likeness,
            Cautions = [.. Cautions(alignment, first, last)],
        };
    }

    private IEnumerable<Caution> Cautions(Alignment alignment, int first, int last)
    {
        if (alignment.Differing.Any(TurningWords.IsNegation))
            yield return Caution.ChangesNegation;
        if (alignment.Row.HasTold(first, last))
            yield return Caution.NearestIsTold;
        else if (asked.Matches(alignment.Row) == SpeakerMatch.Another)
            yield return Caution.NearestIsAnothers;
    }
}
